using System.Text.RegularExpressions;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>
/// "Realisasi tersebut diperoleh dari 124 desa dibagi 136 desa dikali 100": the rate stands earlier in the paragraph, or is the realisasi that
/// the tables print for the indicator.
/// </summary>
internal sealed partial class AturanPecahanSebelumnya : AturanTelaah
{
    public override string Id => "TELAAH-PECAHAN-4";

    public override string Bunyi => "hasil pembagian dalam kalimat = realisasi yang disebut di depannya atau dalam tabel";

    public override string Dasar => "Persentase mengikuti dua hitungan yang membentuknya";

    public override string Contoh =>
        "\"Realisasi 85,00%. Angka ini diperoleh dari 45 sekolah dibagi 60 sekolah dikali 100\"; seharusnya 75,00";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.78m;

    private const decimal LipatMaks = 2m;

    [GeneratedRegex(
        @"\b(realisasi|capaian|angka|nilai|persentase)\b[^.;\d]{0,60}\b(diperoleh|didapat|dihitung|berasal)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Diperoleh();

    /// <summary>True when a sentence divides two counts and multiplies by a hundred.</summary>
    public static bool Dikali(string teks) =>
        teks.Contains("dibagi", StringComparison.OrdinalIgnoreCase)
        && (
            teks.Contains("dikali", StringComparison.OrdinalIgnoreCase)
            || teks.Contains("x 100", StringComparison.OrdinalIgnoreCase)
        );

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        foreach (var kalimat in konteks.Kalimat.Where(k => Dikali(k.Teks)).Select(PecahanKalimat.TanpaSisipan))
        {
            var angka = kalimat.Angka;
            for (var i = 0; i + 1 < angka.Count; i++)
            {
                if (
                    PecahanKalimat.Pasangan(kalimat.Teks, angka[i], angka[i + 1])
                    && !angka.Any(x => x.Persen || PecahanKalimat.Skala(kalimat.Teks, x) is not null)
                )
                {
                    PeriksaPasangan(konteks, hasil, kalimat, angka[i], angka[i + 1]);
                }
            }
        }
    }

    private void PeriksaPasangan(
        KonteksTelaah konteks,
        PengumpulTelaah hasil,
        KalimatNaskah kalimat,
        AngkaTercetak a,
        AngkaTercetak b
    )
    {
        var hitung = a.Nilai / b.Nilai * 100m;
        var tempat = kalimat.Tempat(a.Posisi);
        var persen = AngkaKalimat.Semua(kalimat.Paragraf.Teks).Where(x => x.Persen).ToList();
        var tabel = Realisasi(konteks, kalimat, a);
        if (
            persen.Concat(tabel.Select(f => f.Angka)).FirstOrDefault(x => x.Sama(hitung) || Perbandingan.Terpotong(x, hitung)) is
            { } tepat
        )
        {
            hasil.Sesuai(this, "Narasi", tempat, "pecahan", tepat.Tercetak);
            return;
        }

        var benar = CetakAngka.Tetap(hitung, 2);
        if (persen.LastOrDefault(x => x.Posisi < kalimat.Awal && x.Desimal > 0) is { } cetak)
        {
            Catat(
                hasil,
                [tempat, TempatDalamParagraf.Dari(kalimat.Paragraf, cetak.Posisi)],
                (a, b),
                cetak,
                benar,
                "kalimat sebelumnya menyebut"
            );
        }
        else if (
            tabel.Count > 0
            && Diperoleh().IsMatch(kalimat.Teks)
            && tabel.TrueForAll(f => f.Angka.Nilai < hitung * LipatMaks && hitung < f.Angka.Nilai * LipatMaks)
        )
        {
            Catat(
                hasil,
                [tempat, tabel[0].Baris.Tempat],
                (a, b),
                tabel[0].Angka,
                benar,
                $"{tabel[0].Tabel.Nama} mencantumkan realisasi"
            );
        }
    }

    /// <summary>What the tables print as realisasi of the year for the indicator the paragraph or its heading names.</summary>
    private static List<FaktaNilai> Realisasi(KonteksTelaah konteks, KalimatNaskah kalimat, AngkaTercetak a) =>
        konteks.Tahun is { } tahun && konteks.Nilai.Nama.Sebelum(kalimat.Paragraf, kalimat.Awal + a.Posisi) is { } nama
            ?
            [
                .. konteks
                    .Nilai.MenurutNama[nama]
                    .Where(f => f.Makna.Besaran == BesaranNilai.Realisasi && f.Makna.Tahun == tahun && f.Angka.Nilai > 0),
            ]
            : [];

    private void Catat(
        PengumpulTelaah hasil,
        IReadOnlyList<TempatNaskah> tempat,
        (AngkaTercetak A, AngkaTercetak B) pasangan,
        AngkaTercetak cetak,
        string benar,
        string sedangkan
    ) =>
        hasil.Catat(
            Catatan(
                JenisCatatan.PecahanTidakCocok,
                Keparahan,
                Yakin,
                "Narasi",
                tempat,
                "pecahan",
                cetak.Tercetak,
                benar,
                $"Hasil {pasangan.A.Tercetak} / {pasangan.B.Tercetak} × 100 adalah {benar}, sedangkan {sedangkan} {cetak.Tercetak}."
            )
        );
}
