using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Perjanjian;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Web.Tampilan;

/// <summary>Every version of the agency's agreement beside each other, oldest first, with what each later one changed.</summary>
public sealed record PerjanjianBerdampingan(
    IReadOnlyList<VersiPerjanjian> Versi,
    IReadOnlyList<BarisBerdampingan> Kinerja,
    IReadOnlyList<BarisBerdampingan> Anggaran
)
{
    private const string BelumTercetak = "tidak dicantumkan";

    public static PerjanjianBerdampingan Susun(BerkasTahun berkas)
    {
        var berlaku = PerjanjianBerlaku.Pada(berkas.Perjanjian, berkas.Periode.TanggalAkhir);
        var versi = berkas.Perjanjian.Where(p => p.UnitId is null).OrderBy(p => p.NomorVersi).ToList();
        return new PerjanjianBerdampingan(
            [.. versi.Select(p => new VersiPerjanjian(p, p.Sebutan(), p.Id == berlaku?.Id))],
            Kinerjanya(berkas, versi),
            Anggarannya(berkas, versi)
        );
    }

    private static IReadOnlyList<BarisBerdampingan> Kinerjanya(BerkasTahun berkas, List<PerjanjianKinerja> versi)
    {
        var indikator = berkas.Indikator.ToDictionary(i => i.Id);
        var target = berkas
            .Target.Where(t => t.Sumber == SumberTarget.PerjanjianKinerja && t.Periode == berkas.Periode.SetahunPenuh)
            .ToDictionary(t => (t.IndikatorId, t.NomorVersi));
        return
        [
            .. Kunci(berkas.BarisPerjanjian, versi, b => b.PerjanjianKinerjaId, b => b.Urutan, b => b.IndikatorId.ToString())
                .Select(g =>
                    Baris(
                        g.Max()!.Sasaran,
                        indikator[g.Max()!.IndikatorId].Nama ?? "(indikator tanpa nama)",
                        [
                            .. versi.Select(v =>
                                g.Isi.Any(b => b.PerjanjianKinerjaId == v.Id)
                                    ? NilaiTampil.Dari(
                                        target.GetValueOrDefault((g.Max()!.IndikatorId, v.NomorVersi))?.Nilai
                                            ?? Nilai.Tanpa(AlasanKosong.TidakDitargetkan),
                                        indikator[g.Max()!.IndikatorId].Satuan
                                    )
                                    : null
                            ),
                        ]
                    )
                ),
        ];
    }

    private static IReadOnlyList<BarisBerdampingan> Anggarannya(BerkasTahun berkas, List<PerjanjianKinerja> versi) =>
        [
            .. Kunci(
                    berkas.BarisAnggaranPerjanjian,
                    versi,
                    b => b.PerjanjianKinerjaId,
                    b => b.Urutan,
                    b => b.SimpulAnggaranIdentitas is { } i ? $"{i} {b.SasaranIdentitas}" : $"{b.Uraian} {b.SasaranIdentitas}"
                )
                .Select(g =>
                    Baris(
                        g.Max()!.Keterangan,
                        g.Max()!.Uraian,
                        [
                            .. versi.Select(v =>
                                g.Isi.Find(b => b.PerjanjianKinerjaId == v.Id) is { } b
                                    ? NilaiTampil.Uang(b.Jumlah, BelumTercetak)
                                    : null
                            ),
                        ]
                    )
                ),
        ];

    private sealed record Kelompok<T>(List<T> Isi)
    {
        public T Max() => Isi[^1];
    }

    /// <summary>Rows that mean the same in several versions, in the order of the newest version that has them.</summary>
    private static IEnumerable<Kelompok<T>> Kunci<T>(
        IEnumerable<T> baris,
        List<PerjanjianKinerja> versi,
        Func<T, Guid> milik,
        Func<T, int> urutan,
        Func<T, string> kunci
    )
    {
        var nomor = versi.ToDictionary(v => v.Id, v => v.NomorVersi);
        return baris
            .Where(b => nomor.ContainsKey(milik(b)))
            .GroupBy(kunci, StringComparer.Ordinal)
            .Select(g => new Kelompok<T>([.. g.OrderBy(b => nomor[milik(b)])]))
            .OrderBy(k => urutan(k.Max()));
    }

    private static BarisBerdampingan Baris(string kelompok, string uraian, IReadOnlyList<NilaiTampil?> isi) =>
        new(kelompok, uraian, [.. isi.Select((n, i) => new SelBerdampingan(n, i == 0 ? null : Perubahan(isi[i - 1], n)))]);

    private static string? Perubahan(NilaiTampil? lama, NilaiTampil? baru) =>
        (lama, baru) switch
        {
            (null, null) => null,
            (null, _) => "baru",
            (_, null) => "dihapus",
            _ => lama.Teks == baru.Teks ? null : "berubah",
        };
}

/// <summary>A version of the agreement and whether it is the one in force at the period's end.</summary>
public sealed record VersiPerjanjian(PerjanjianKinerja Perjanjian, string Sebutan, bool Berlaku);

/// <summary>A row with one cell for each version.</summary>
/// <param name="Kelompok">Sasaran of an indicator, source of funds of a budget row.</param>
public sealed record BarisBerdampingan(string Kelompok, string Uraian, IReadOnlyList<SelBerdampingan> Sel);

/// <summary>A cell; null where the version has no such row.</summary>
/// <param name="Perubahan">"baru", "berubah", "dihapus" against the version before, or null.</param>
public sealed record SelBerdampingan(NilaiTampil? Nilai, string? Perubahan);
