using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Akuntabel.App.Data.Konversi;

/// <summary>A list inside a row, stored as a JSON array.</summary>
internal sealed class KonversiJson<T>(JsonTypeInfo<List<T>> bentuk)
    : ValueConverter<List<T>, string>(
        d => JsonSerializer.Serialize(d, bentuk),
        t => JsonSerializer.Deserialize(t, bentuk) ?? new List<T>()
    ),
        IKonversiJson;
