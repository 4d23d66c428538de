using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>
/// A sentence that tells what an indicator is says "sebelum 48 jam" where the formula the report prints for it says "setelah 48 jam": the same
/// bound from the other side.
/// </summary>
internal sealed partial class AturanDefinisiBatas : AturanTelaah
{
    public override string Id => "TELAAH-DEFINISI-30";

    public override string Bunyi => "batas dalam penjelasan indikator = batas dalam rumusnya";

    public override string Dasar => "PermenPANRB 53/2014: indikator diukur menurut rumus yang ditetapkan";

    public override string Contoh =>
        "\"menggambarkan pasien yang pulang sebelum 3 hari dirawat\", sedangkan formulasinya \"pasien yang pulang setelah 3 hari dirawat\"";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.82m;

    [GeneratedRegex(
        @"\b(?<kata>sebelum|setelah|sesudah|kurang\s+dari|di\s*bawah|lebih\s+dari|di\s*atas)\s+(?<n>\d{1,3})\s*(?<satuan>jam|hari|bulan|tahun|menit|minggu)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaBatas();

    [GeneratedRegex(
        @"\b(menggambarkan|menunjukkan|adalah|merupakan|ialah|mengukur|dihitung|didefinisikan)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex KataDefinisi();

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        var rumus = (
            from tabel in konteks.Tabel
            from baris in tabel.Baris
            let teks = string.Join(' ', baris.Asal.Sel)
            where teks.Contains("dibagi", StringComparison.OrdinalIgnoreCase) || teks.Contains('/', StringComparison.Ordinal)
            where PolaBatas().IsMatch(teks)
            select (Tabel: tabel, Baris: baris, Teks: teks)
        ).ToList();
        if (rumus.Count == 0)
        {
            return;
        }

        foreach (var kalimat in konteks.Kalimat.Where(k => KataDefinisi().IsMatch(k.Teks)))
        {
            foreach (Match batas in PolaBatas().Matches(kalimat.Teks))
            {
                if (
                    KataDefinisi().Match(kalimat.Teks).Index < batas.Index
                    && konteks.Nilai.Nama.Sebelum(kalimat.Paragraf, kalimat.Awal + batas.Index) is { } nama
                    && rumus.Where(r => NamaBanding.Dari(r.Teks).Termuat(NamaBanding.Dari(nama)) >= 1m).ToList() is [var satu]
                    && PolaBatas().Matches(satu.Teks).ToList() is [var acuan]
                    && SamaBatas(batas, acuan)
                    && Atas(batas) != Atas(acuan)
                )
                {
                    hasil.Catat(Temuan(kalimat, batas, nama, satu.Tabel, satu.Baris, acuan));
                }
            }
        }
    }

    private static bool SamaBatas(Match a, Match b) =>
        a.Groups["n"].Value == b.Groups["n"].Value
        && a.Groups["satuan"].Value.Equals(b.Groups["satuan"].Value, StringComparison.OrdinalIgnoreCase);

    private static bool Atas(Match batas) =>
        batas.Groups["kata"].Value.ToLowerInvariant() is var k
        && (
            k is "setelah" or "sesudah"
            || k.StartsWith("lebih", StringComparison.Ordinal)
            || k.EndsWith("atas", StringComparison.Ordinal)
        );

    private CatatanTelaah Temuan(
        KalimatNaskah kalimat,
        Match batas,
        string nama,
        TabelTerbaca tabel,
        BarisTerbaca baris,
        Match acuan
    ) =>
        Catatan(
            JenisCatatan.DefinisiTidakCocok,
            Keparahan,
            Yakin,
            $"Narasi dan {tabel.Nama}",
            [kalimat.Tempat(batas.Index), baris.Tempat],
            nama,
            batas.Value,
            acuan.Value,
            $"Kalimat menyebut {batas.Value}, sedangkan rumus indikator ini dalam {tabel.Nama} menyebut {acuan.Value}."
        );
}
