using System.Text.Json.Serialization;
using Akuntabel.App.Impor.Format;

namespace Akuntabel.App.Impor.Baca;

/// <summary>Reads the format without reflection: names in camelCase, enum values by name.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    RespectNullableAnnotations = true
)]
[JsonSerializable(typeof(BerkasImpor))]
internal sealed partial class ImporJson : JsonSerializerContext;
