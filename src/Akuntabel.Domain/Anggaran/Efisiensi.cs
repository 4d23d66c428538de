using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Anggaran;

/// <summary>
/// Efficiency of resource use (PermenPANRB 53/2014 Lampiran II): what each sasaran and indicator reached with the money of the nodes that
/// support it. A node that supports several stands in each line and is counted once in the total.
/// </summary>
public sealed record Efisiensi
{
    /// <summary>One line per sasaran of the measurement that has supporting nodes, in its order.</summary>
    public required IReadOnlyList<UkuranEfisiensi> Sasaran { get; init; }

    /// <summary>One line per indicator to which nodes are tied directly, in its order.</summary>
    public required IReadOnlyList<UkuranEfisiensi> Indikator { get; init; }

    public required UkuranEfisiensi Total { get; init; }

    /// <summary>How many nodes stand in more than one sasaran's line: what the note under the table says.</summary>
    public required int SimpulBerulang { get; init; }

    /// <summary>Over the version in force; without a budget every line is empty.</summary>
    public static Efisiensi Susun(BerkasTahun berkas) =>
        Susun(berkas, PengukuranKinerja.Susun(berkas), AnggaranTahun.Susun(berkas));

    /// <summary>The same over results that are there already.</summary>
    public static Efisiensi Susun(BerkasTahun berkas, PengukuranKinerja pengukuran, AnggaranTahun? anggaran)
    {
        List<Dukungan> dukungan =
        [
            .. berkas
                .Dukungan.Where(d => d.Tahun == berkas.Periode.Tahun && d.Peran != PeranDukungan.TidakMenunjang)
                .OrderBy(d => d.Urutan),
        ];
        List<UkuranEfisiensi> sasaran =
        [
            .. pengukuran
                .Sasaran.Select(s => (Ukuran: s, Bagian: Bagian(dukungan.Where(d => MilikSasaran(d, s)), anggaran)))
                .Where(s => s.Bagian.Count > 0)
                .Select(s =>
                    PenghitungEfisiensi.Hitung(s.Ukuran.Teks, s.Bagian, s.Ukuran.RataRata, berkas.Kebijakan) with
                    {
                        SasaranIdentitas = s.Ukuran.Identitas,
                    }
                ),
        ];
        return new Efisiensi
        {
            Sasaran = sasaran,
            Indikator =
            [
                .. pengukuran
                    .Indikator.Select(i =>
                        (Ukuran: i, Bagian: Bagian(dukungan.Where(d => d.IndikatorId == i.Indikator.Id), anggaran))
                    )
                    .Where(i => i.Bagian.Count > 0)
                    .Select(i =>
                        PenghitungEfisiensi.Hitung(
                            i.Ukuran.Indikator.Nama ?? "",
                            i.Bagian,
                            i.Ukuran.Capaian,
                            berkas.Kebijakan
                        ) with
                        {
                            SasaranIdentitas = i.Ukuran.SasaranIdentitas,
                            IndikatorId = i.Ukuran.Indikator.Id,
                        }
                    ),
            ],
            Total = PenghitungEfisiensi.Hitung("Jumlah", SekaliSaja(sasaran), pengukuran.RataRata, berkas.Kebijakan),
            SimpulBerulang = sasaran.SelectMany(s => s.Simpul).GroupBy(b => b.Ukuran.Simpul.Identitas).Count(g => g.Count() > 1),
        };
    }

    private static bool MilikSasaran(Dukungan dukungan, UkuranSasaran sasaran) =>
        (dukungan.SasaranIdentitas is { } id && id == sasaran.Identitas)
        || (dukungan.IndikatorId is { } indikator && sasaran.Indikator.Any(i => i.Indikator.Id == indikator));

    /// <summary>The nodes with their shares; several rows on one node add up to at most the whole.</summary>
    private static List<BagianEfisiensi> Bagian(IEnumerable<Dukungan> dukungan, AnggaranTahun? anggaran) =>
        [
            .. dukungan
                .GroupBy(d => d.SimpulAnggaranIdentitas)
                .Select(g => (Ukuran: anggaran?.Cari(g.Key), Porsi: Math.Min(1, g.Sum(d => d.Porsi))))
                .Where(b => b.Ukuran is not null)
                .Select(b => new BagianEfisiensi(b.Ukuran!, b.Porsi)),
        ];

    private static List<BagianEfisiensi> SekaliSaja(IEnumerable<UkuranEfisiensi> sasaran) =>
        [
            .. sasaran
                .SelectMany(s => s.Simpul)
                .GroupBy(b => b.Ukuran.Simpul.Identitas)
                .Select(g => new BagianEfisiensi(g.First().Ukuran, Math.Min(1, g.Sum(b => b.Porsi)))),
        ];
}
