using System.Globalization;
using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>A rise or fall told without its size: "menurun dibandingkan tahun 2020 yang hanya 934 orang".</summary>
internal sealed partial class AturanArahSebutan : AturanTelaah
{
    public override string Id => "TELAAH-ARAH-2";

    public override string Bunyi =>
        "naik atau turun dibandingkan tahun lain = arah dari angka tahun itu ke realisasi dalam tabel";

    public override string Dasar => "Pernyataan naik atau turun mengikuti realisasi yang dicetak tabel";

    public override string Contoh =>
        "\"menurun dibandingkan tahun 2020 yang hanya 934 orang\", sedangkan realisasi tahun 2021 dalam tabel 1.012";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.8m;

    [GeneratedRegex(
        @"\b(?<kata>(?<naik>naik|meningkat|(mengalami\s+)?(kenaikan|peningkatan))|(?<turun>turun|menurun|(mengalami\s+)?penurunan))\s+((bila|jika|apabila)\s+)?(di\s?banding(kan)?|dari|daripada)\s+(dengan\s+)?((realisasi|capaian|kondisi)\s+)?(pada\s+)?tahun\s+((?<tahun>20\d\d)|lalu|sebelumnya)\s+((yang|hanya|sebesar|sebanyak|sejumlah|mencapai|adalah|tercatat|berjumlah)\s+){1,3}(?<nilai>\d[\d.,]*\d|\d)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaArah();

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        if (konteks.Tahun is not { } tahun)
        {
            return;
        }

        foreach (var kalimat in konteks.Kalimat)
        {
            foreach (Match cocok in PolaArah().Matches(kalimat.Teks))
            {
                PeriksaSebutan(konteks.Nilai, hasil, kalimat, cocok, tahun);
            }
        }
    }

    private void PeriksaSebutan(BacaanNilai bacaan, PengumpulTelaah hasil, KalimatNaskah kalimat, Match cocok, int tahun)
    {
        var y = cocok.Groups["tahun"].Success ? int.Parse(cocok.Groups["tahun"].Value, CultureInfo.InvariantCulture) : tahun - 1;
        if (
            kalimat.Angka.FirstOrDefault(a => a.Posisi == cocok.Groups["nilai"].Index) is not { Uang: false } dulu
            || bacaan.Nama.Sebelum(kalimat.Paragraf, kalimat.Awal + cocok.Index) is not { } nama
        )
        {
            return;
        }

        var fakta = bacaan.MenurutNama[nama].Where(f => f.Makna is { Besaran: BesaranNilai.Realisasi, Triwulan: null }).ToList();
        var tempat = kalimat.Tempat(cocok.Index);
        if (
            fakta.Exists(f => f.Makna.Tahun == y && f.Angka.Nilai == dulu.Nilai)
            && fakta.Find(f => f.Makna.Tahun == tahun) is { } kini
            && CatatanArah.Terbalik(kalimat, cocok, kini.Angka.Nilai, dulu.Nilai) is { } benar
            && !CatatanArah.Ada(hasil, tempat)
        )
        {
            hasil.Catat(
                Catatan(
                    JenisCatatan.NarasiBertentangan,
                    Keparahan,
                    Yakin,
                    "Narasi",
                    [tempat],
                    nama,
                    cocok.Groups["kata"].Value,
                    benar,
                    CatatanArah.Penjelasan(cocok, benar, kini.Angka.Nilai, dulu.Nilai)
                )
            );
        }
    }
}
