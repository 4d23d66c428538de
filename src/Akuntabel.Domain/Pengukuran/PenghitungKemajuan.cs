using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pengukuran;

/// <summary>The four ways of measuring progress to a plan's end.</summary>
public static class PenghitungKemajuan
{
    private const string Hukum = "PermenPANRB 53/2014 Lampiran II (realisasi sampai tahun ini terhadap target jangka menengah)";

    private static readonly DateOnly Sejak = new(2014, 12, 1);

    public static readonly AturanHitung Kumulatif = new(
        "PENGUKURAN-KEMAJUAN-1",
        "Kemajuan kumulatif terhadap total",
        "Jumlah realisasi sampai tahun ini / Jumlah target seluruh tahun rencana × 100",
        Hukum,
        Sejak
    );

    public static readonly AturanHitung Rata = new(
        "PENGUKURAN-KEMAJUAN-2",
        "Kemajuan rata-rata",
        "Rata-rata realisasi sampai tahun ini / Rata-rata target seluruh tahun rencana × 100",
        Hukum,
        Sejak
    );

    public static readonly AturanHitung Akhir = new(
        "PENGUKURAN-KEMAJUAN-3",
        "Kemajuan terhadap target akhir",
        "Capaian realisasi terakhir terhadap target tahun terakhir, menurut polaritas indikator",
        Hukum,
        Sejak
    );

    public static readonly AturanHitung Poin = new(
        "PENGUKURAN-KEMAJUAN-4",
        "Selisih terhadap target akhir",
        "Target tahun terakhir − Realisasi terakhir",
        Hukum,
        Sejak
    );

    public static readonly AturanHitung Deret = new(
        "PENGUKURAN-KEMAJUAN-5",
        "Jumlah atau rata-rata antartahun",
        "Jumlah: angka yang ada dijumlahkan; rata-rata: dibagi banyaknya yang ada",
        Hukum,
        Sejak
    );

    /// <summary>Progress from yearly targets and realisasi, both oldest first.</summary>
    public static Kemajuan Hitung(
        Indikator indikator,
        IReadOnlyList<LangkahHitung> target,
        IReadOnlyList<LangkahHitung> realisasi,
        string rencana,
        KebijakanPengukuran kebijakan,
        SkalaPredikat? skala
    )
    {
        var desimal = indikator.Satuan.Desimal;
        var terakhir = Terakhir(realisasi, "Realisasi");
        var targetAkhir = Terakhir(target, "Target");
        var (dasar, acuan, capai) = indikator.CaraKemajuan switch
        {
            CaraKemajuan.KumulatifTerhadapTotal => (
                $"Jumlah target {rencana}",
                Gabung("Jumlah target", target, false, desimal, kebijakan),
                Gabung("Jumlah realisasi", realisasi, false, desimal, kebijakan)
            ),
            CaraKemajuan.RataRata => (
                $"Rata-rata target {rencana}",
                Gabung("Rata-rata target", target, true, desimal, kebijakan),
                Gabung("Rata-rata realisasi", realisasi, true, desimal, kebijakan)
            ),
            _ => ($"Target akhir {rencana}", targetAkhir, terakhir),
        };
        return new Kemajuan
        {
            Indikator = indikator,
            Realisasi = new HasilHitung(capai),
            Acuan = new HasilHitung(acuan),
            Nilai = Nilai(indikator, acuan, capai, kebijakan, skala),
            Dasar = dasar,
        };
    }

    private static HasilHitung Nilai(
        Indikator indikator,
        LangkahHitung acuan,
        LangkahHitung capai,
        KebijakanPengukuran kebijakan,
        SkalaPredikat? skala
    )
    {
        if (indikator.CaraKemajuan == CaraKemajuan.Selisih)
        {
            return Hitungan.Jalankan(
                Poin,
                "Selisih terhadap target akhir",
                [acuan, capai],
                Hitungan.AtasAngka(n => Umum.Nilai.Dari(n[0] - n[1])),
                $"{CetakNilai.Seperlunya(acuan.Hasil)} − {CetakNilai.Seperlunya(capai.Hasil)}"
            );
        }

        var hasil = Capaian.Hitung(indikator.Polaritas, acuan, capai, kebijakan, skala);
        var aturan = indikator.CaraKemajuan switch
        {
            CaraKemajuan.KumulatifTerhadapTotal => Kumulatif,
            CaraKemajuan.RataRata => Rata,
            _ => Akhir,
        };
        return Hitungan.Jalankan(aturan, "Kemajuan", [hasil.Langkah], n => n[0], hasil.Langkah.Uraian);
    }

    private static LangkahHitung Gabung(
        string nama,
        IReadOnlyList<LangkahHitung> deret,
        bool rata,
        int desimal,
        KebijakanPengukuran kebijakan
    )
    {
        var langkah = Hitungan
            .Jalankan(
                Deret,
                nama,
                deret,
                nilai => Hitungan.DalamJangkauan(() => Gabung(nilai, rata)),
                string.Join(" + ", deret.Where(d => d.Hasil.Ada).Select(d => CetakNilai.Seperlunya(d.Hasil)))
                    + (rata ? $", dibagi {CetakAngka.Seperlunya(deret.Count(d => d.Hasil.Ada))}" : "")
            )
            .Langkah;
        return kebijakan.BulatkanLangkah(langkah, desimal);
    }

    private static Nilai Gabung(IReadOnlyList<Nilai> nilai, bool rata)
    {
        var angka = nilai.Select(n => n.SebagaiAngka).OfType<decimal>().ToList();
        return angka.Count == 0 ? nilai.FirstOrDefault(n => !n.Ada) ?? Umum.Nilai.Tanpa(AlasanKosong.TidakAdaData)
            : rata ? Umum.Nilai.Dari(angka.Sum() / angka.Count)
            : Umum.Nilai.Dari(angka.Sum());
    }

    private static LangkahHitung Terakhir(IReadOnlyList<LangkahHitung> deret, string nama) =>
        deret.LastOrDefault(d => d.Hasil.Ada)
        ?? (deret.Count > 0 ? deret[^1] : LangkahHitung.DariMasukan(nama, Umum.Nilai.Tanpa(AlasanKosong.TidakAdaData), ""));
}
