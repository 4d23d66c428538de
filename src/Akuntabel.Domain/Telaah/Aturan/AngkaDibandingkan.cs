using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>Which figures of a sentence a stated rise or fall lies between, and in which direction it runs.</summary>
internal static partial class AngkaDibandingkan
{
    private const decimal LipatMaks = 5m;

    /// <summary>What ties two figures together: from one to the other, or one held against the other.</summary>
    [GeneratedRegex(
        @"\b(menjadi|dibanding(kan)?|daripada|terhadap|dari\s+(tahun|capaian|realisasi|target|semula|sebelumnya)|tahun\s+(lalu|sebelumnya)|semula|sebelumnya|dengan\s+target)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Pembanding();

    [GeneratedRegex(@"\bdari\s+(\(?Rp\s*\.?\s*)?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Dari();

    /// <summary>What names the figure behind a percent as its base.</summary>
    [GeneratedRegex(
        @"^\s*(%|persen)?\s*\)?\s*(dari|terhadap|dibanding(kan)?(\s+dengan)?|daripada)\s+(tahun|realisasi|capaian|nilai|pendapatan|anggaran)\b[^.;]{0,60}$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex DasarPersen();

    /// <summary>True when the words hold one figure against another.</summary>
    public static bool Berbanding(string teks) => Pembanding().IsMatch(teks);

    /// <summary>
    /// The two figures the change lies between: those of "dari … menjadi …", the ones just before and behind the change when it is held
    /// against something, else the only two of the sentence.
    /// </summary>
    public static (AngkaTercetak X, AngkaTercetak Y)? Dibandingkan(string teks, List<AngkaTercetak> lain, AngkaTercetak beda)
    {
        List<AngkaTercetak> ukuran = [.. lain.Where(a => !Hitungan(teks, a) && (!lain.Exists(b => b.Uang) || a.Uang))];
        for (var i = 0; i + 1 < ukuran.Count; i++)
        {
            if (Dari().IsMatch(teks[..ukuran[i].Posisi]) && Maju(teks, ukuran[i], ukuran[i + 1]))
            {
                return (ukuran[i], ukuran[i + 1]);
            }
        }

        if (ukuran is [var satu, var dua])
        {
            return Berbanding(teks) || (beda.Uang && satu.Uang) ? (satu, dua) : null;
        }

        var depan = ukuran.LastOrDefault(a => a.Posisi < beda.Posisi);
        var belakang = ukuran.Find(a => a.Posisi > beda.Posisi);
        return depan is not null && belakang is not null && Berbanding(teks[beda.Posisi..belakang.Posisi])
            ? (depan, belakang)
            : null;
    }

    /// <summary>True when the two are of one kind and of like size.</summary>
    public static bool Sebanding(AngkaTercetak x, AngkaTercetak y) =>
        (x.Persen == y.Persen || (x.Desimal > 0 && x.Desimal == y.Desimal))
        && x.Uang == y.Uang
        && x.Nilai > 0
        && y.Nilai > 0
        && x.Nilai <= y.Nilai * LipatMaks
        && y.Nilai <= x.Nilai * LipatMaks;

    /// <summary>True when the words behind the change name this figure as its base.</summary>
    public static bool Berdasar(string teks, AngkaTercetak beda, AngkaTercetak a) =>
        a.Posisi > beda.Posisi && DasarPersen().IsMatch(teks[(beda.Posisi + beda.Tercetak.Length)..a.Posisi]);

    /// <summary>"dari A menjadi B" runs forward in time; "B … dibandingkan A" backward.</summary>
    public static bool Maju(string teks, AngkaTercetak x, AngkaTercetak y) =>
        teks[x.Posisi..y.Posisi].Contains("menjadi", StringComparison.OrdinalIgnoreCase);

    /// <summary>"6 (enam)" counts things and is no measurement.</summary>
    public static bool Hitungan(string teks, AngkaTercetak a)
    {
        var belakang = teks[(a.Posisi + a.Tercetak.Length)..].TrimStart();
        return a is { Desimal: 0, Nilai: < 100 } && belakang.StartsWith('(') && belakang.Length > 1 && char.IsLetter(belakang[1]);
    }
}
