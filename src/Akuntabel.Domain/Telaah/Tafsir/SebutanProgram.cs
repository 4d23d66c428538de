using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>A program named by a cell of a table or by a heading.</summary>
/// <param name="Nama">Its name.</param>
/// <param name="Tabel">The table, or null for a heading.</param>
/// <param name="Tempat">The row or the line.</param>
internal sealed partial record SebutanProgram(NamaBanding Nama, TabelTerbaca? Tabel, TempatNaskah Tempat)
{
    private const int PanjangMaks = 160;
    private const int KataMin = 2;

    [GeneratedRegex(
        @"^[\s\-*.]*((\d[\d.]*|[IVX]{1,5}|[A-Za-z](?=[.)]))[.)]?\s+)?(?<nama>program\s+\p{L}[^;:|]*)$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaProgram();

    /// <summary>What no name of a program holds: a sentence, an amount.</summary>
    [GeneratedRegex(
        @"\d{3}|\.\s|\b(adalah|yaitu|ini|tersebut|dengan\s+anggaran|sebesar)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex BukanNama();

    /// <summary>The programs a document names, in its order.</summary>
    public static IReadOnlyList<SebutanProgram> Semua(KonteksTelaah konteks) =>
        [
            .. konteks.Tabel.Where(t => t.Asal.BerkolomPasti).SelectMany(DalamTabel),
            .. from p in konteks.Naskah.Paragraf
            let nama = Baca(p.Teks)
            where nama is not null
            select new SebutanProgram(nama, null, p.Tempat),
        ];

    private static IEnumerable<SebutanProgram> DalamTabel(TabelTerbaca tabel)
    {
        var kolom = tabel
            .Kolom.Where(k => k.Kepala.Trim().Equals("program", StringComparison.OrdinalIgnoreCase))
            .Select(k => k.Indeks)
            .ToHashSet();
        return from baris in tabel.Baris
            from i in Enumerable.Range(0, baris.Asal.Sel.Count)
            let sel = baris.Sel(i)
            let nama = Baca(sel) ?? (kolom.Contains(i) ? Baca($"Program {sel}") : null)
            where nama is not null
            select new SebutanProgram(nama, tabel, baris.Tempat);
    }

    private static NamaBanding? Baca(string teks) =>
        teks.Length is > 12 and <= PanjangMaks
        && PolaProgram().Match(teks) is { Success: true } m
        && !BukanNama().IsMatch(m.Groups["nama"].Value)
        && NamaBanding.Dari(m.Groups["nama"].Value) is var nama
        && nama.Kata.Count >= KataMin
            ? nama
            : null;
}
