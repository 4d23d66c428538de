using Akuntabel.Documents.Telaah;
using Akuntabel.Domain.Telaah;
using Akuntabel.Domain.Tests.Bahan;

namespace Akuntabel.Documents.Tests.Telaah;

/// <summary>
/// The case of one rule, <c>Kasus/ID.txt</c>: the kind of note in the first line, then one text in two versions. <c>[salah]</c> and
/// <c>[benar]</c> lines stand in one version only, all others in both; a note must stand on each <c>[salah]</c> and <c>[lihat]</c> line.
/// </summary>
internal sealed record KasusAturan(string Jenis, string[] Salah, string[] Benar, IReadOnlySet<int> Tempat)
{
    private const string TandaSalah = "[salah] ";
    private const string TandaBenar = "[benar] ";
    private const string TandaLihat = "[lihat] ";

    public static string Folder { get; } = Repositori.Jalur("tests", "Akuntabel.Documents.Tests", "Telaah", "Kasus");

    public static KasusAturan Baca(string id)
    {
        var baris = File.ReadAllLines(Path.Combine(Folder, $"{id}.txt"));
        var salah = new List<string>();
        var benar = new List<string>();
        var tempat = new HashSet<int>();
        foreach (var b in baris.Skip(2))
        {
            var teks = b[(b.StartsWith('[') ? b.IndexOf(']') + 2 : 0)..];
            if (!b.StartsWith(TandaBenar, StringComparison.Ordinal))
            {
                salah.Add(teks);
                if (b.StartsWith(TandaSalah, StringComparison.Ordinal) || b.StartsWith(TandaLihat, StringComparison.Ordinal))
                {
                    tempat.Add(salah.Count);
                }
            }

            if (!b.StartsWith(TandaSalah, StringComparison.Ordinal))
            {
                benar.Add(teks);
            }
        }

        return new KasusAturan(baris[0]["jenis: ".Length..], [.. salah], [.. benar], tempat);
    }

    /// <summary>Notes on one of the two versions.</summary>
    public static IReadOnlyList<CatatanTelaah> Telaah(string[] teks) => Penelaah.Telaah(PembacaTeks.Baca("kasus", teks)).Catatan;
}
