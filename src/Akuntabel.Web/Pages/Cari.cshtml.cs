using System.Globalization;
using Akuntabel.App.Organisasi;
using Akuntabel.App.Pencarian;
using Akuntabel.Web.Infrastructure;
using Akuntabel.Web.Infrastructure.Akses;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Akuntabel.Web.Pages;

/// <summary>Search over agencies, indicators, programs and pages the reader may see.</summary>
[CukupMasuk]
public sealed class CariModel(InstansiTerlihat terlihat, CariData cari) : PageModel
{
    /// <summary>Something found, with where it belongs.</summary>
    public sealed record ButirCari(string Nama, string Tempat, string Alamat);

    /// <summary>Things of one kind.</summary>
    public sealed record KelompokCari(string Nama, IReadOnlyList<ButirCari> Butir);

    public string Kata { get; private set; } = "";

    public IReadOnlyList<KelompokCari> Kelompok { get; private set; } = [];

    public async Task OnGetAsync(string? q, CancellationToken ct)
    {
        Kata = (q ?? "").Trim();
        if (Kata.Length < CariData.KataTerpendek)
        {
            return;
        }

        var instansi = await terlihat.SemuaAsync(ct);
        var perId = instansi.ToDictionary(i => i.PerangkatDaerahId);
        var data = await cari.JalankanAsync(new() { Kata = Kata, PerangkatDaerah = [.. perId.Keys] }, ct);
        KelompokCari[] semua =
        [
            new(
                "Perangkat daerah",
                [.. instansi.Where(i => Cocok(i.Nama) || Cocok(i.NamaPemda)).Where(i => i.Tahun.Count > 0).Select(Butir)]
            ),
            new("Indikator", [.. Data(JenisHasilCari.Indikator)]),
            new("Program dan kegiatan", [.. Data(JenisHasilCari.Program)]),
            new("Halaman", [.. Halaman(instansi)]),
        ];
        Kelompok = [.. semua.Where(k => k.Butir.Count > 0)];

        IEnumerable<ButirCari> Data(JenisHasilCari jenis) =>
            from d in data
            where d.Jenis == jenis
            let milik = perId[d.PerangkatDaerahId]
            select new ButirCari(
                d.Nama,
                $"{milik.NamaSingkat}, {milik.NamaPemda} {d.Tahun.ToString(CultureInfo.InvariantCulture)}",
                string.Create(CultureInfo.InvariantCulture, $"/{milik.Slug}/{d.Tahun}/{Bagian(d)}")
            );
    }

    private static string Bagian(HasilCari d) =>
        d.Jenis == JenisHasilCari.Indikator ? $"pengukuran/tahunan/indikator/{d.Kunci}" : "anggaran";

    private static ButirCari Butir(InstansiTerdaftar i) =>
        new(
            i.Nama,
            $"{i.NamaPemda} {i.Tahun[0].ToString(CultureInfo.InvariantCulture)}",
            Ruang.Semua[0].Alamat(i.Slug, i.Tahun[0])
        );

    private IEnumerable<ButirCari> Halaman(IEnumerable<InstansiTerdaftar> instansi) =>
        from r in Ruang.Semua
        where r.Butuh is null && Cocok(r.Nama)
        from i in instansi
        where i.Tahun.Count > 0
        select new ButirCari(
            r.Nama,
            $"{i.NamaSingkat}, {i.NamaPemda} {i.Tahun[0].ToString(CultureInfo.InvariantCulture)}",
            r.Alamat(i.Slug, i.Tahun[0])
        );

    private bool Cocok(string teks) => teks.Contains(Kata, StringComparison.OrdinalIgnoreCase);
}
