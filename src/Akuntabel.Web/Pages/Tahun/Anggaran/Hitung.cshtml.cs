using Akuntabel.Domain.Anggaran;
using Akuntabel.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Pages.Tahun.Anggaran;

/// <summary>"Cara hitung" of the absorption of a budget node, a belanja line or a total.</summary>
public sealed class HitungModel(IArsipTahun arsip) : HalamanTahun(arsip)
{
    /// <summary>Stands before the kunci of a belanja line: nodes and lines are named apart.</summary>
    public const string AwalanBelanja = "belanja:";

    public override string SegmenRuang => "anggaran";

    public override string Judul => "Cara hitung serapan";

    public string Nama { get; private set; } = "";

    public JumlahAnggaran Jumlah { get; private set; } = null!;

    public IActionResult OnGet(string kunci)
    {
        var anggaran = AnggaranTahun.Susun(Berkas);
        var simpul = anggaran?.Semua().FirstOrDefault(u => u.Simpul.Kunci == kunci);
        var belanja = anggaran
            ?.Belanja.SelectMany(b => b.DiriDanKeturunan())
            .FirstOrDefault(b => AwalanBelanja + b.Rincian.Kunci == kunci);
        (Nama, var jumlah) = (kunci, simpul, belanja) switch
        {
            (_, { } u, _) => (u.Simpul.Nama, u.Jumlah),
            (_, _, { } b) => (b.Rincian.Nama, b.Jumlah),
            ("jumlah-program", _, _) => ("seluruh program", anggaran?.TotalProgram),
            ("luar-program", _, _) => ("belanja di luar program", anggaran?.TotalLuarProgram),
            ("jumlah-seluruh", _, _) => ("seluruh anggaran", anggaran?.TotalSeluruh),
            _ => ("", null),
        };
        if (jumlah is null)
        {
            return NotFound();
        }

        Jumlah = jumlah;
        return Page();
    }
}
