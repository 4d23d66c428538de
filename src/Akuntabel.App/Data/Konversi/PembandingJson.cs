using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Akuntabel.App.Data.Konversi;

/// <summary>Two lists are equal when their JSON is; a snapshot is a deep copy.</summary>
internal sealed class PembandingJson<T>(JsonTypeInfo<List<T>> bentuk)
    : ValueComparer<List<T>>(
        (a, b) => JsonSerializer.Serialize(a!, bentuk) == JsonSerializer.Serialize(b!, bentuk),
        d => StringComparer.Ordinal.GetHashCode(JsonSerializer.Serialize(d, bentuk)),
        d => JsonSerializer.Deserialize(JsonSerializer.Serialize(d, bentuk), bentuk)!
    );
