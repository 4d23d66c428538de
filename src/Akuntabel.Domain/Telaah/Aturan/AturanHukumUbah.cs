using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>"Undang-Undang Nomor 23 Tahun 2006 … diubah dengan …": the amendment is one that the law really has.</summary>
internal sealed partial class AturanHukumUbah : AturanTelaah
{
    public override string Id => "TELAAH-HUKUM-3";

    public override string Bunyi => "peraturan yang mengubah peraturan lain disebut dengan nomor dan tahunnya";

    public override string Dasar => "Daftar perubahan peraturan yang dikenal";

    public override string Contoh =>
        "\"Undang-Undang Nomor 23 Tahun 2006 sebagaimana diubah dengan Undang-Undang Nomor 24 Tahun 2014\"; seharusnya Tahun 2013";

    public override Keparahan Keparahan => Keparahan.Minor;

    public override decimal Yakin => 0.85m;

    [GeneratedRegex(
        @"\b(?<jenis>Undang\s*-\s*Undang|Peraturan\s+Pemerintah|Peraturan\s+Menteri\s+Dalam\s+Negeri)\s+(Republik\s+Indonesia\s+)?No(mo?r)?\.?\s*(?<nomor>\d{1,3})\s+Tahun\s+(?<tahun>\d{4})\b[^;:]{0,160}?\bdiubah\s+((beberapa\s+kali\s*,?\s*|terakhir\s+|kedua\s+kali\s+)*)(dengan|oleh)\s+\k<jenis>\s+(Republik\s+Indonesia\s+)?No(mo?r)?\.?\s*(?<nomor2>\d{1,3})\s+Tahun\s+(?<tahun2>\d{4})\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaUbah();

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        foreach (var paragraf in konteks.Naskah.Paragraf)
        {
            foreach (Match cocok in PolaUbah().Matches(paragraf.Teks))
            {
                PeriksaKutipan(hasil, paragraf, cocok);
            }
        }
    }

    private void PeriksaKutipan(PengumpulTelaah hasil, ParagrafNaskah paragraf, Match cocok)
    {
        string Nilai(string grup) => cocok.Groups[grup].Value;
        var dikenal = PerubahanPeraturan.Dari(
            PeraturanDikenal.JenisDari(Nilai("jenis")).ToString(),
            Nilai("nomor").TrimStart('0'),
            Nilai("tahun")
        );
        if (dikenal.Count == 0)
        {
            return;
        }

        var disebut = $"{Nilai("nomor2").TrimStart('0')}/{Nilai("tahun2")}";
        // Number or year of a known amendment, the other wrong; a later amendment may be one that is not listed here.
        var dekat = dikenal.Where(d => d.Split('/').Intersect(disebut.Split('/'), StringComparer.Ordinal).Any()).ToList();
        var sesuai = dikenal.Contains(disebut, StringComparer.Ordinal);
        if (!sesuai && dekat.Count != 1)
        {
            return;
        }

        var benar = (sesuai ? disebut : dekat[0]).Split('/');
        Putuskan(
            hasil,
            sesuai,
            disebut,
            Catatan(
                JenisCatatan.DasarHukumSalah,
                Keparahan,
                Yakin,
                "Narasi",
                [TempatDalamParagraf.Dari(paragraf, cocok.Groups["nomor2"].Index)],
                $"perubahan {Nilai("jenis")} Nomor {Nilai("nomor")} Tahun {Nilai("tahun")}",
                $"Nomor {Nilai("nomor2")} Tahun {Nilai("tahun2")}",
                $"Nomor {benar[0]} Tahun {benar[1]}",
                $"{Nilai("jenis")} Nomor {Nilai("nomor")} Tahun {Nilai("tahun")} diubah dengan Nomor {benar[0]} Tahun {benar[1]}."
            )
        );
    }
}
