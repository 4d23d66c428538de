using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace Akuntabel.Architecture.Tests;

/// <summary>
/// docs/kamus.md lists every public domain type with its meaning and file. Rows come from the code; the English gloss is
/// kept by hand. <c>AKUNTABEL_TULIS=1 ./test</c> writes the file anew and keeps the glosses.
/// </summary>
public sealed class KamusTests
{
    private static readonly string Berkas = Path.Combine(Rumah.Akar, "docs", "kamus.md");

    [Fact]
    public void The_glossary_equals_the_public_types_of_Domain()
    {
        var lama = File.Exists(Berkas) ? File.ReadAllLines(Berkas) : [];
        var baru = Kamus.Susun(lama);
        if (Environment.GetEnvironmentVariable("AKUNTABEL_TULIS") == "1")
        {
            File.WriteAllLines(Berkas, baru);
        }

        File.ReadAllLines(Berkas).ShouldBe(baru, "docs/kamus.md is out of date: run AKUNTABEL_TULIS=1 ./test");
    }

    [Fact]
    public void Every_term_has_an_English_gloss() =>
        Kamus.Padanan(File.ReadAllLines(Berkas)).Where(p => p.Value.Length == 0).Select(p => p.Key).ShouldBeEmpty();
}

/// <summary>Builds the rows of docs/kamus.md.</summary>
internal static class Kamus
{
    /// <summary>Term to English gloss, as the file has them.</summary>
    public static Dictionary<string, string> Padanan(IEnumerable<string> baris) =>
        baris
            .Select(b => b.Split('|', StringSplitOptions.TrimEntries))
            .Where(s => s.Length >= 5 && s[1].StartsWith('`'))
            .DistinctBy(s => s[1], StringComparer.Ordinal)
            .ToDictionary(s => s[1].Trim('`'), s => s[2], StringComparer.Ordinal);

    public static string[] Susun(IEnumerable<string> lama)
    {
        var padanan = Padanan(lama);
        var tipe = Rumah.Domain.GetExportedTypes().Where(t => !t.IsNested);
        var ruang = tipe.GroupBy(t => t.Namespace!.Split('.')[^1]).OrderBy(g => g.Key, StringComparer.Ordinal);
        return
        [
            "# Kamus",
            "",
            "Every public type of the domain: the Indonesian term as the regulations write it, an English gloss, what it means, and the file",
            "that defines it. Written by a test from the code (`AKUNTABEL_TULIS=1 ./test`); only the gloss is kept by hand.",
            .. ruang.SelectMany(r => BarisRuang(r.Key, r, padanan)),
        ];
    }

    private static IEnumerable<string> BarisRuang(string ruang, IEnumerable<Type> tipe, Dictionary<string, string> padanan) =>
        [
            "",
            $"## {ruang}",
            "",
            "| Istilah | English | Meaning | File |",
            "|---|---|---|---|",
            .. tipe.DistinctBy(t => t.Name.Split('`')[0], StringComparer.Ordinal)
                .OrderBy(t => t.Name, StringComparer.Ordinal)
                .Select(t => BarisTipe(t, padanan)),
        ];

    private static string BarisTipe(Type tipe, Dictionary<string, string> padanan)
    {
        var nama = tipe.Name.Split('`')[0];
        var ruang = string.Join('/', tipe.Namespace!.Split('.')[2..]);
        var berkas = $"src/Akuntabel.Domain/{ruang}/{nama}.cs";
        if (!File.Exists(Path.Combine(Rumah.Akar, berkas)))
        {
            berkas = Rumah.Relatif(
                Rumah
                    .Sumber("src/Akuntabel.Domain", ".cs")
                    .First(f =>
                        Regex.IsMatch(
                            File.ReadAllText(f),
                            $@"^public [a-z ]*\b(class|record|struct|enum|interface) {nama}\b",
                            RegexOptions.Multiline
                        )
                    )
            );
        }

        var arti = DokumentasiTipe.Ringkasan(tipe).Replace("|", "\\|", StringComparison.Ordinal);
        return $"| `{nama}` | {padanan.GetValueOrDefault(nama, "")} | {arti} | [{Path.GetFileName(berkas)}](../{berkas}) |";
    }
}
