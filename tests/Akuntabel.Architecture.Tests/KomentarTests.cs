using System.Xml.Linq;
using Shouldly;
using Xunit;

namespace Akuntabel.Architecture.Tests;

/// <summary>Public types of the domain say what they are.</summary>
public sealed class KomentarTests
{
    [Fact]
    public void Every_public_type_of_Domain_has_a_summary()
    {
        var tanpa = Rumah
            .Domain.GetExportedTypes()
            .Where(t => !t.IsNested && DokumentasiTipe.Ringkasan(t).Length == 0)
            .Select(t => t.FullName);

        tanpa.ShouldBeEmpty();
    }
}

/// <summary>The XML documentation of Domain, by type.</summary>
internal static class DokumentasiTipe
{
    private static readonly Dictionary<string, string> Semua = XDocument
        .Load(Path.ChangeExtension(Rumah.Domain.Location, ".xml"))
        .Descendants("member")
        .Where(m => m.Attribute("name")!.Value.StartsWith("T:", StringComparison.Ordinal))
        .ToDictionary(m => m.Attribute("name")!.Value[2..], m => Teks(m.Element("summary")), StringComparer.Ordinal);

    /// <summary>The summary as one line of plain text, or empty.</summary>
    public static string Ringkasan(Type tipe) => Semua.GetValueOrDefault(tipe.FullName ?? "", "");

    private static string Teks(XElement? ringkasan)
    {
        if (ringkasan is null)
        {
            return "";
        }

        foreach (
            var rujukan in ringkasan
                .Descendants()
                .Where(e => e.Name == "see" || e.Name == "paramref" || e.Name == "typeparamref")
                .ToList()
        )
        {
            var nama = (rujukan.Attribute("cref") ?? rujukan.Attribute("name") ?? rujukan.Attribute("langword"))!.Value;
            rujukan.ReplaceWith(nama.Split(':')[^1].Split('.')[^1].Split('`')[0]);
        }

        return string.Join(' ', ringkasan.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
