using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pengukuran;

/// <summary>The measurement of an agency's period (Perpres 29/2014 pasal 15–16): every indicator, every sasaran, and the whole.</summary>
public sealed record PengukuranKinerja
{
    public required Periode Periode { get; init; }

    /// <summary>The indicators in the order of the agreement.</summary>
    public required IReadOnlyList<UkuranIndikator> Indikator { get; init; }

    /// <summary>The same indicators grouped by sasaran, in order of first appearance.</summary>
    public required IReadOnlyList<UkuranSasaran> Sasaran { get; init; }

    /// <summary>Mean capaian of the agency by the policy's aggregation, in percent.</summary>
    public required HasilHitung RataRata { get; init; }

    /// <summary>Band of the mean; null when nothing is measured.</summary>
    public PitaSkala? Kategori { get; init; }

    /// <summary>Every band of the scale, best first, with the number of sasaran whose mean falls in it.</summary>
    public required IReadOnlyList<JumlahKategori> SasaranPerKategori { get; init; }

    public int JumlahIndikator => Indikator.Count;

    /// <summary>Indicators with a capaian.</summary>
    public int JumlahDiukur => Indikator.Count(i => i.Status != StatusCapaian.BelumDiukur);

    public int JumlahTercapai => Indikator.Count(i => i.Status == StatusCapaian.Tercapai);

    /// <summary>Measures the period of <paramref name="berkas"/>.</summary>
    public static PengukuranKinerja Susun(BerkasTahun berkas) => Susun(new IndeksBerkas(berkas));

    /// <summary>The same over an index that other calculations share.</summary>
    public static PengukuranKinerja Susun(IndeksBerkas indeks)
    {
        var berkas = indeks.Berkas;
        List<UkuranIndikator> indikator =
        [
            .. DaftarUkur
                .Susun(indeks)
                .Select((b, i) => PengukurIndikator.Ukur(indeks, b.Indikator, i + 1, b.Sasaran, b.SasaranIdentitas)),
        ];
        List<UkuranSasaran> sasaran =
        [
            .. indikator
                .GroupBy(i => (i.SasaranIdentitas, i.SasaranIdentitas is null ? i.Sasaran : ""))
                .Select((g, i) => Kelompok(g.Key.SasaranIdentitas, [.. g], i + 1, berkas)),
        ];
        var rataRata = Keseluruhan(indikator, sasaran, berkas);
        return new PengukuranKinerja
        {
            Periode = berkas.Periode,
            Indikator = indikator,
            Sasaran = sasaran,
            RataRata = rataRata,
            Kategori = berkas.Skala.Tentukan(rataRata.Nilai, berkas.Kebijakan),
            SasaranPerKategori =
            [
                .. berkas.Skala.Pita.Select(p => new JumlahKategori(p, sasaran.Count(s => ReferenceEquals(s.Kategori, p)))),
            ],
        };
    }

    private static UkuranSasaran Kelompok(Guid? identitas, List<UkuranIndikator> indikator, int nomor, BerkasTahun berkas)
    {
        var rata = Pengukuran.RataRata.Sederhana(
            "Rata-rata capaian sasaran",
            [.. indikator.Select(i => i.Capaian.Langkah)],
            berkas.Kebijakan
        );
        return new UkuranSasaran
        {
            Nomor = nomor,
            Identitas = identitas,
            Teks = indikator[0].Sasaran,
            Indikator = indikator,
            RataRata = rata,
            Kategori = berkas.Skala.Tentukan(rata.Nilai, berkas.Kebijakan),
        };
    }

    private static HasilHitung Keseluruhan(List<UkuranIndikator> indikator, List<UkuranSasaran> sasaran, BerkasTahun berkas)
    {
        const string nama = "Rata-rata capaian";
        return berkas.Kebijakan.Agregasi switch
        {
            CaraAgregasi.RataRataSasaran => Pengukuran.RataRata.Sederhana(
                nama,
                [.. sasaran.Select(s => s.RataRata.Langkah)],
                berkas.Kebijakan
            ),
            CaraAgregasi.Tertimbang => Pengukuran.RataRata.Tertimbang(
                nama,
                [.. indikator.Select(i => (i.Capaian.Langkah, Bobot(i, berkas)))],
                berkas.Kebijakan
            ),
            _ => Pengukuran.RataRata.Sederhana(nama, [.. indikator.Select(i => i.Capaian.Langkah)], berkas.Kebijakan),
        };
    }

    private static LangkahHitung Bobot(UkuranIndikator ukuran, BerkasTahun berkas)
    {
        var baris = berkas.Bobot.FirstOrDefault(b => b.IndikatorId == ukuran.Indikator.Id && b.Tahun == berkas.Periode.Tahun);
        return LangkahHitung.DariMasukan(
            "Bobot",
            baris is null ? Nilai.Tanpa(AlasanKosong.TidakAdaData) : Nilai.Dari(baris.Bobot),
            "Bobot indikator"
        );
    }
}
