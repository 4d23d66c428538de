using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>
/// "… tahun 2022 sebesar 410,00 dan tahun 2023 menjadi 492,00. Dengan demikian terdapat kenaikan 82,00 atau 20,00%": the two figures stand in
/// the sentence before, and their exact difference is the one stated.
/// </summary>
internal static partial class PersenUlangSebelum
{
    [GeneratedRegex(
        @"\b(naik|meningkat|bertambah|kenaikan|peningkatan|penambahan|tumbuh|pertumbuhan)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Naik();

    [GeneratedRegex(
        @"\b(turun|menurun|berkurang|penurunan|pengurangan)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Turun();

    /// <summary>Each sentence with the one before it in its paragraph.</summary>
    public static Dictionary<KalimatNaskah, KalimatNaskah> Kalimat(KonteksTelaah konteks)
    {
        var hasil = new Dictionary<KalimatNaskah, KalimatNaskah>(ReferenceEqualityComparer.Instance);
        KalimatNaskah? sebelum = null;
        foreach (var kalimat in konteks.Kalimat)
        {
            if (sebelum is not null && ReferenceEquals(sebelum.Paragraf, kalimat.Paragraf))
            {
                hasil[kalimat] = sebelum;
            }

            sebelum = kalimat;
        }

        return hasil;
    }

    /// <summary>The figure the change starts from; null where the sentence has figures of its own, or more than one pair has that difference.</summary>
    public static AngkaTercetak? Dasar(PerubahanTersebut perubahan, KalimatNaskah sebelum)
    {
        var beda = perubahan.Beda;
        var depan = perubahan.Kalimat.Teks[..beda.Posisi];
        var (naik, turun) = (Naik().IsMatch(depan), Turun().IsMatch(depan));
        if (beda is { Persen: true } or { Nilai: <= 0 } || naik == turun || perubahan.Lain.Count > 0)
        {
            return null;
        }

        var ukuran = sebelum.Angka.Where(a => a is { Persen: false, Rusak: false, Nilai: > 0 } && a.Uang == beda.Uang).ToList();
        var pasangan = ukuran
            .SelectMany(
                (a, i) => ukuran.Skip(i + 1).Select(b => (Kecil: a.Nilai < b.Nilai ? a : b, Besar: a.Nilai < b.Nilai ? b : a))
            )
            .Where(p => p.Besar.Nilai - p.Kecil.Nilai == beda.Nilai)
            .DistinctBy(p => (p.Kecil.Nilai, p.Besar.Nilai))
            .ToList();
        return pasangan is [var satu]
            ? naik
                ? satu.Kecil
                : satu.Besar
            : null;
    }
}
