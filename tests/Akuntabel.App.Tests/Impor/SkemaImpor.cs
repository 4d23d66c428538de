using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Xml.Linq;
using Akuntabel.App.Impor.Format;

namespace Akuntabel.App.Tests.Impor;

/// <summary>Makes the JSON Schema of the import format out of its records and their doc comments.</summary>
internal static class SkemaImpor
{
    private static readonly JsonSerializerOptions Bentuk = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        RespectNullableAnnotations = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    };

    private static readonly Dictionary<string, string> Uraian = XDocument
        .Load(Path.ChangeExtension(typeof(BerkasImpor).Assembly.Location, ".xml"))
        .Descendants("member")
        .ToDictionary(
            m => m.Attribute("name")!.Value,
            m =>
                string.Join(' ', (m.Element("summary")?.Value ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
            StringComparer.Ordinal
        );

    public static string Susun()
    {
        var skema = (JsonObject)
            Bentuk.GetJsonSchemaAsNode(
                typeof(BerkasImpor),
                new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Beruraian }
            );
        var kepala = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = "akuntabel-impor/1",
            ["title"] = "Berkas impor Akuntabel",
        };
        foreach (var (nama, isi) in skema.ToList())
        {
            kepala[nama] = isi?.DeepClone();
        }

        kepala["properties"]!["skema"]!["const"] = "akuntabel-impor/1";
        return kepala.ToJsonString(
                new JsonSerializerOptions
                {
                    WriteIndented = true,
                    Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
                    NewLine = "\n",
                }
            ) + "\n";
    }

    private static JsonNode Beruraian(JsonSchemaExporterContext tempat, JsonNode skema)
    {
        if (tempat.TypeInfo.Type == typeof(JsonElement) || tempat.TypeInfo.Type == typeof(JsonElement?))
        {
            skema = new JsonObject { ["type"] = new JsonArray("number", "string", "null") };
        }

        if (skema is JsonObject objek && Kalimat(tempat) is { Length: > 0 } kalimat && !objek.ContainsKey("$ref"))
        {
            objek.Insert(0, "description", kalimat);
        }

        return skema;
    }

    private static string? Kalimat(JsonSchemaExporterContext tempat)
    {
        var jenis = tempat.TypeInfo.Type;
        var anggota = tempat.PropertyInfo?.AttributeProvider is PropertyInfo p ? $"P:{p.DeclaringType!.FullName}.{p.Name}" : null;
        return anggota is not null && Uraian.TryGetValue(anggota, out var kalimat)
            ? kalimat
            : Uraian.GetValueOrDefault($"T:{jenis.FullName}");
    }
}
