using System.Text.Json.Serialization;
using Akuntabel.Domain.DataKinerja;
using Akuntabel.Domain.Pengukuran;

namespace Akuntabel.App.Data.Konversi;

/// <summary>The lists that live inside a row as JSON.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(List<PitaSkala>))]
[JsonSerializable(typeof(List<TingkatPredikat>))]
[JsonSerializable(typeof(List<DimensiUnsur>))]
[JsonSerializable(typeof(List<IsianRekam>))]
internal sealed partial class DaftarJson : JsonSerializerContext;
