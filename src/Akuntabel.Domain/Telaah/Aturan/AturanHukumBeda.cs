using System.Text.RegularExpressions;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>
/// One report cites one regional regulation with one number: the same kind and title under two numbers or years is an error in one of the
/// two places. A change of a regulation has a title of its own and is left out.
/// </summary>
internal sealed partial class AturanHukumBeda : AturanTelaah
{
    private const int KataMin = 4;
    private const int JudulMaks = 90;

    /// <summary>A decision of a head of institution, whose number holds letters and strokes: "Nomor 14/III/2/2001".</summary>
    [GeneratedRegex(
        @"(?<jenis>Keputusan\s+(Kepala|Ketua|Direktur)\s+[\p{Lu}]{2,12})(\s+RI)?\s+No(mo?r)?\.?\s*:?\s*(?<nomor>\d[\w./-]*/[\w./-]*\d)\s+(?<judul>tentang\s+[\p{L}\s,]{20,220})",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaKeputusan();

    [GeneratedRegex(
        @"(?<jenis>Peraturan\s+Daerah|Peraturan\s+(Bupati|Wali\s?kota|Gubernur)|Keputusan\s+(Bupati|Wali\s?kota|Gubernur))\s+(?<wilayah>[\p{Lu}][\p{L}\s]{2,60}?)?\s*No(mo?r)?\.?\s*:?\s*(?<nomor>\d{1,4})\s+Tahun\s+(?<tahun>\d{4})\s+(?<judul>tentang\s+[\p{L}\s,]{20,220})",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaKutipan();

    public override string Id => "TELAAH-HUKUM-2";

    public override string Bunyi => "satu peraturan daerah dikutip dengan satu nomor dan tahun";

    public override string Dasar => "UU 12/2011: setiap peraturan mempunyai satu nomor dan tahun";

    public override string Contoh =>
        "peraturan bupati tentang susunan organisasi yang sama dikutip sebagai Nomor 60 Tahun 2016 dan Nomor 83 Tahun 2016";

    public override Keparahan Keparahan => Keparahan.Minor;

    public override decimal Yakin => 0.76m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        var semua = konteks
            .Naskah.Paragraf.SelectMany(p =>
                PolaKutipan().Matches(p.Teks).Concat(PolaKeputusan().Matches(p.Teks)).Select(m => Kutipan.Dari(p, m))
            )
            .Where(k => k.Judul.Kata.Count >= KataMin && !k.Judul.Asli.Contains("perubahan", StringComparison.OrdinalIgnoreCase))
            .ToList();
        for (var i = 0; i < semua.Count; i++)
        {
            var beda = semua.Take(i).FirstOrDefault(k => k.Sejudul(semua[i]) && k.Nomor != semua[i].Nomor);
            var sama = semua.Take(i).Any(k => k.Sejudul(semua[i]) && k.Nomor == semua[i].Nomor);
            if (beda is not null && !sama)
            {
                hasil.Catat(Temuan(beda, semua[i]));
            }
        }
    }

    private CatatanTelaah Temuan(Kutipan satu, Kutipan dua) =>
        Catatan(
            JenisCatatan.DasarHukumSalah,
            Keparahan,
            Yakin,
            "Narasi",
            [satu.Tempat, dua.Tempat],
            satu.Jenis,
            $"{satu.Nomor}; {dua.Nomor}",
            "satu nomor dan tahun",
            $"{satu.Jenis} {TeksSingkat.Dari(satu.Judul.Asli, JudulMaks)} dikutip sebagai {satu.Nomor} dan {dua.Nomor}."
        );

    private sealed record Kutipan(string Jenis, string Nomor, NamaBanding Judul, TempatNaskah Tempat)
    {
        private const int KataJudul = 7;

        public static Kutipan Dari(ParagrafNaskah paragraf, Match cocok)
        {
            var judul = string.Join(' ', cocok.Groups["judul"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            return new Kutipan(
                string.Join(' ', cocok.Groups["jenis"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)),
                cocok.Groups["tahun"] is { Success: true } tahun
                    ? $"Nomor {cocok.Groups["nomor"].Value.TrimStart('0')} Tahun {tahun.Value}"
                    : $"Nomor {cocok.Groups["nomor"].Value}",
                NamaBanding.Dari(judul),
                TempatDalamParagraf.Dari(paragraf, cocok.Index)
            );
        }

        /// <summary>The first words of both titles are the same: what follows in the sentence is none of the title.</summary>
        public bool Sejudul(Kutipan lain) =>
            string.Equals(Jenis, lain.Jenis, StringComparison.OrdinalIgnoreCase)
            && Judul.Kata.Take(KataJudul).Zip(lain.Judul.Kata).All(x => JarakKata.Mirip(x.First, x.Second));
    }
}
