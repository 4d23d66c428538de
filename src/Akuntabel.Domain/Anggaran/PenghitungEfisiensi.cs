using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Anggaran;

/// <summary>Saving, and capaian against serapan, from shares of budget nodes.</summary>
public static class PenghitungEfisiensi
{
    private static readonly DateOnly Sejak = new(2014, 12, 1);

    public static readonly AturanHitung AturanHemat = new(
        "ANGGARAN-EFISIENSI-1",
        "Efisiensi anggaran dalam persen",
        "(Pagu − Realisasi anggaran) / Pagu × 100",
        "PermenPANRB 53/2014 Lampiran II (efisiensi penggunaan sumber daya)",
        Sejak
    );

    public static readonly AturanHitung AturanBanding = new(
        "ANGGARAN-EFISIENSI-2",
        "Capaian terhadap serapan",
        "Capaian − Serapan; efisien bila lebih besar dari toleransi, cukup efisien bila di dalam toleransi, selain itu tidak efisien",
        "PermenPANRB 53/2014 Lampiran II (efisiensi penggunaan sumber daya); toleransi menurut kebijakan pengukuran",
        Sejak
    );

    public static readonly AturanHitung AturanPorsi = new(
        "ANGGARAN-PORSI-1",
        "Porsi anggaran",
        "Jumlah simpul × porsi, dibulatkan ke sen",
        "Pembagian anggaran simpul yang mendukung beberapa sasaran",
        Sejak
    );

    /// <summary>The figures of one line; nodes that lie below another node of the same line are counted with it, not again.</summary>
    public static UkuranEfisiensi Hitung(
        string nama,
        IReadOnlyList<BagianEfisiensi> bagian,
        HasilHitung capaian,
        KebijakanPengukuran kebijakan
    )
    {
        var dihitung = TanpaTumpang(bagian);
        var jumlah = PenjumlahAnggaran.Jumlahkan(nama, [.. dihitung.Select(b => Porsi(b, kebijakan))], null, kebijakan);
        var selisih = Hitungan.Jalankan(
            AturanBanding,
            "Capaian − serapan",
            [capaian.Langkah, jumlah.Serapan.Langkah],
            Hitungan.AtasAngka(n => Nilai.Dari(n[0] - n[1])),
            $"{CetakNilai.Seperlunya(capaian.Nilai)} − {CetakNilai.Seperlunya(jumlah.Serapan.Nilai)}"
        );
        return new UkuranEfisiensi
        {
            Nama = nama,
            Simpul = bagian,
            Jumlah = jumlah,
            PersenHemat = Hemat(jumlah, kebijakan),
            Capaian = capaian,
            Selisih = selisih,
            Kategori = Tentukan(selisih.Angka, kebijakan),
        };
    }

    /// <summary>The class of a difference capaian − serapan; none gives TidakDapatDihitung.</summary>
    public static KategoriEfisiensi Tentukan(decimal? selisih, KebijakanPengukuran kebijakan) =>
        selisih switch
        {
            null => KategoriEfisiensi.TidakDapatDihitung,
            { } s when s > kebijakan.ToleransiEfisiensi => KategoriEfisiensi.Efisien,
            { } s when s >= -kebijakan.ToleransiEfisiensi => KategoriEfisiensi.CukupEfisien,
            _ => KategoriEfisiensi.TidakEfisien,
        };

    private static HasilHitung Hemat(JumlahAnggaran jumlah, KebijakanPengukuran kebijakan) =>
        PenjumlahAnggaran.Lengkap(
            jumlah.Kelengkapan,
            Hitungan.Jalankan(
                AturanHemat,
                "Efisiensi",
                [jumlah.LangkahPagu, jumlah.LangkahRealisasi],
                Hitungan.AtasAngka(n =>
                    n[0] == 0
                        ? Nilai.Tanpa(AlasanKosong.PenyebutNol)
                        : Nilai.Dari(kebijakan.Bulatkan((n[0] - n[1]) * 100m / n[0], kebijakan.DesimalPersen))
                ),
                $"({CetakNilai.Seperlunya(jumlah.LangkahPagu.Hasil)} − {CetakNilai.Seperlunya(jumlah.LangkahRealisasi.Hasil)}) / "
                    + $"{CetakNilai.Seperlunya(jumlah.LangkahPagu.Hasil)} × 100",
                kebijakan.SebutanPembulatan(kebijakan.DesimalPersen)
            )
        );

    private static List<BagianEfisiensi> TanpaTumpang(IReadOnlyList<BagianEfisiensi> bagian)
    {
        var bawahan = bagian.SelectMany(b => b.Ukuran.DiriDanKeturunan().Skip(1)).Select(u => u.Simpul.Identitas).ToHashSet();
        return [.. bagian.Where(b => !bawahan.Contains(b.Ukuran.Simpul.Identitas))];
    }

    private static JumlahAnggaran Porsi(BagianEfisiensi bagian, KebijakanPengukuran kebijakan)
    {
        var jumlah = bagian.Ukuran.Jumlah;
        return bagian.Porsi == 1
            ? jumlah
            : PenjumlahAnggaran.Daun(
                Kali(jumlah.LangkahPagu, bagian.Porsi),
                new HasilHitung(Kali(jumlah.LangkahRealisasi, bagian.Porsi)),
                jumlah.Fisik.Angka,
                kebijakan,
                jumlah.Kelengkapan
            );
    }

    private static LangkahHitung Kali(LangkahHitung langkah, decimal porsi) =>
        Hitungan
            .Jalankan(
                AturanPorsi,
                langkah.Nama,
                [langkah, LangkahHitung.DariMasukan("Porsi", Nilai.Dari(porsi), "Dukungan")],
                Hitungan.AtasAngka(n => Nilai.Dari(PembulatanAngka.Cetak(n[0] * n[1], 2))),
                $"{CetakNilai.Seperlunya(langkah.Hasil)} × {CetakAngka.Seperlunya(porsi)}"
            )
            .Langkah;
}
