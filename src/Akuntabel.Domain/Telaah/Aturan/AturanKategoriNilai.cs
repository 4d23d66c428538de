using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>"100,64% (Tinggi)", "95,84%, kategori Sedang": a capaian in running text carries the category of the report's own scale.</summary>
internal sealed partial class AturanKategoriNilai : AturanTelaah
{
    private const int DepanMaks = 60;

    public override string Id => "TELAAH-KATEGORI-3";

    public override string Bunyi => "kategori di samping capaian dalam kalimat menurut skala laporan sendiri";

    public override string Dasar => "Skala peringkat kinerja yang dicetak laporan";

    public override string Contoh =>
        "\"rata-rata capaian 100,64% (Tinggi)\", sedangkan menurut skala laporan di atas 90 Sangat Tinggi";

    public override Keparahan Keparahan => Keparahan.Minor;

    public override decimal Yakin => 0.86m;

    [GeneratedRegex(
        @"(?<nilai>\d{1,3}([.,]\d+)?)\s*(%|persen)\s*\**\s*[,(]?\s*((atau|dan|yang|dengan|termasuk|masuk|tergolong|berada|dalam|pada|ke)\s+){0,4}((ber)?(di)?(kategori(kan)?|predikat|kriteria|peringkat)\s+(capaian\s+|kinerja\s+)?)?[""“(]?(?<nama>\p{Lu}\p{L}+(\s+\p{Lu}\p{L}+){0,2})",
        RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaNilai();

    /// <summary>Percents that the scale does not grade.</summary>
    [GeneratedRegex(
        @"\b(serapan|penyerapan|anggaran|keuangan|fisik|target|realisasi|efisiensi|kemajuan|nilai\s+survei)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex HalLain();

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        if (konteks.Skala is not { } skala)
        {
            return;
        }

        foreach (var paragraf in konteks.Naskah.Paragraf.Where(p => p.Teks.Any(char.IsDigit)))
        {
            foreach (Match cocok in PolaNilai().Matches(paragraf.Teks))
            {
                if (skala.MenurutAwal(cocok.Groups["nama"].Value) is { } disebut && Dinilai(paragraf.Teks, cocok.Index))
                {
                    Bandingkan(hasil, skala, paragraf, cocok, disebut);
                }
            }
        }
    }

    private void Bandingkan(
        PengumpulTelaah hasil,
        SkalaTercetak skala,
        ParagrafNaskah paragraf,
        Match cocok,
        PitaTercetak disebut
    )
    {
        var nilai = PembacaAngka.Sel(cocok.Groups["nilai"].Value)!;
        var tempat = TempatDalamParagraf.Dari(paragraf, cocok.Groups["nilai"].Index);
        if (
            skala.Tentukan(nilai.Nilai) is not { } pita
            || skala.Pita.Count(p => p.Memuat(nilai.Nilai)) > 1
            || hasil.Catatan.Any(c =>
                c.Jenis is JenisCatatan.KategoriTidakSesuaiSkala or JenisCatatan.NarasiBertentangan && c.Tempat.Contains(tempat)
            )
        )
        {
            return;
        }

        Putuskan(
            hasil,
            ReferenceEquals(pita, disebut),
            disebut.Nama,
            Catatan(
                JenisCatatan.KategoriTidakSesuaiSkala,
                Keparahan,
                Yakin,
                "Narasi",
                [tempat],
                "kategori",
                disebut.Nama,
                pita.Nama,
                $"Capaian {nilai.Tercetak} menurut skala laporan sendiri adalah {pita.Nama}, bukan {disebut.Nama}."
            )
        );
    }

    /// <summary>Just before the figure nothing is spoken of that the scale does not grade; "capaian" nearer than that settles it.</summary>
    private static bool Dinilai(string teks, int posisi)
    {
        var depan = teks[Math.Max(0, posisi - DepanMaks)..posisi];
        var titik = depan.LastIndexOfAny(['.', ';']);
        depan = titik < 0 ? depan : depan[titik..];
        var lain = HalLain().Matches(depan).Select(m => m.Index).LastOrDefault(-1);
        return lain < 0 || depan.LastIndexOf("capaian", StringComparison.OrdinalIgnoreCase) > lain;
    }
}
