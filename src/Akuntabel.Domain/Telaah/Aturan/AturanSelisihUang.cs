using System.Text.RegularExpressions;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>"semula Rp… menjadi Rp… bertambah Rp…": the change is the difference of the two amounts.</summary>
internal sealed partial class AturanSelisihUang : AturanTelaah
{
    private const decimal UangMin = 100_000m;

    [GeneratedRegex(
        @"\bRp[.\s]*(?<lama>\d[\d.,]*\d)[^;]{0,160}?\bmenjadi\b[^;]{0,40}?\bRp[.\s]*(?<baru>\d[\d.,]*\d)[^;]{0,40}?\b(ber|di)?(tambah|kurang|naik|turun)(an)?\b[^;]{0,20}?\bRp[.\s]*(?<beda>\d[\d.,]*\d)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex PolaPerubahan();

    public override string Id => "TELAAH-SELISIH-2";

    public override string Bunyi => "nilai sesudah − nilai sebelum = perubahan";

    public override string Dasar => "Perubahan anggaran dinyatakan dari nilai sebelum dan sesudahnya";

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        foreach (
            var paragraf in konteks.Naskah.Paragraf.Where(p => p.Teks.Contains("menjadi", StringComparison.OrdinalIgnoreCase))
        )
        {
            foreach (Match cocok in PolaPerubahan().Matches(paragraf.Teks))
            {
                if (Angka(cocok, "lama") is { } lama && Angka(cocok, "baru") is { } baru && Angka(cocok, "beda") is { } beda)
                {
                    Bandingkan(hasil, paragraf, lama, baru, beda, cocok.Groups["beda"].Index);
                }
            }
        }
    }

    private void Bandingkan(
        PengumpulTelaah hasil,
        ParagrafNaskah paragraf,
        AngkaTercetak lama,
        AngkaTercetak baru,
        AngkaTercetak beda,
        int posisi
    )
    {
        // A damaged amount is a note of its own; nothing can be computed from it.
        if (lama.Rusak || baru.Rusak || beda.Rusak)
        {
            return;
        }

        var tempat = TempatDalamParagraf.Dari(paragraf, posisi);
        var hitung = Math.Abs(baru.Nilai - lama.Nilai);
        if (beda.Sama(hitung))
        {
            hasil.Sesuai(this, "Narasi", tempat, "perubahan", beda.Tercetak);
            return;
        }

        hasil.Catat(
            Catatan(
                JenisCatatan.SelisihSalah,
                Keparahan.Material,
                0.85m,
                "Narasi",
                [tempat],
                "perubahan",
                beda.Tercetak,
                CetakAngka.Seperlunya(hitung),
                $"Selisih {lama.Tercetak} dan {baru.Tercetak} adalah {CetakAngka.Seperlunya(hitung)}, bukan {beda.Tercetak}."
            )
        );
    }

    private static AngkaTercetak? Angka(Match cocok, string nama) =>
        PembacaAngka.Sel(cocok.Groups[nama].Value) is { } a && a.Nilai >= UangMin ? a : null;
}
