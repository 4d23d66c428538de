using Akuntabel.App.Akses;
using Akuntabel.App.Organisasi;
using Akuntabel.App.Pengukuran;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Web.Infrastructure;
using Akuntabel.Web.Infrastructure.Akses;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Pages.Tahun.Pengukuran;

/// <summary>"Siapa belum lapor": units of the agency, and the other agencies of the pemda the reader may see.</summary>
[Butuh(Tindakan.LihatInstansi)]
public sealed class PapanModel(IArsipTahun arsip, BacaPeriode baca, TimeProvider jam) : HalamanTahun(arsip)
{
    private const int PerHalaman = 25;
    private readonly IArsipTahun _arsip = arsip;

    public override string SegmenRuang => "pengukuran";

    public override string Judul => "Siapa belum lapor";

    public PeriodePengukuran? Keadaan { get; private set; }

    /// <summary>Last day that counts as on time, set for the period or by the calendar of duties; or null.</summary>
    public DateOnly? Batas { get; private set; }

    public IReadOnlyList<BarisPapan> Unit { get; private set; } = [];

    /// <summary>Agencies of the same pemda with their sums, the one of this page among them; empty when there is no other.</summary>
    public IReadOnlyList<(InstansiTerdaftar Instansi, BarisPapan Jumlah)> Lain { get; private set; } = [];

    /// <summary>Which part of them is shown, from 1.</summary>
    [FromQuery(Name = "hal")]
    public int HalamanKe { get; set; } = 1;

    /// <summary>Parts there are.</summary>
    public int BanyakHalaman { get; private set; } = 1;

    public async Task OnGetAsync(CancellationToken ct)
    {
        var hari = HariHukum.Kini(jam, Berkas.Pemda.ZonaWaktu);
        Keadaan = (await baca.JalankanAsync(Slug, Tahun, ct)).FirstOrDefault(p => p.Periode == Periode);
        Batas = await baca.BatasLaporAsync(Slug, Keadaan, Periode, ct);
        Unit = PapanLapor.Susun(Berkas, Batas, hari);
        var lain = new List<(InstansiTerdaftar, BarisPapan)>();
        var sepemda = DaftarInstansi.Where(i => i.PemdaId == Instansi.PemdaId && i.Tahun.Contains(Tahun)).ToList();
        BanyakHalaman = ((sepemda.Count - 1) / PerHalaman) + 1;
        HalamanKe = Math.Clamp(HalamanKe, 1, BanyakHalaman);
        foreach (var instansi in sepemda.Skip((HalamanKe - 1) * PerHalaman).Take(PerHalaman))
        {
            if (await _arsip.MuatAsync(instansi.Slug, Periode, ct) is { Berhasil: true, Isi: var berkas })
            {
                lain.Add((instansi, BarisPapan.Gabung(PapanLapor.Susun(berkas, Batas, hari))));
            }
        }

        Lain = sepemda.Count > 1 ? lain : [];
    }
}
