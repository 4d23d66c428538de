using System.Text.Json;

namespace Akuntabel.App.Pelaporan.Kelengkapan;

/// <summary>Reads a text back from a state the audit trail keeps.</summary>
internal static class IsiJejak
{
    /// <summary>The text under a name; empty for a state that was empty.</summary>
    public static string Teks(string json, string nama)
    {
        if (json.Length == 0)
        {
            return "";
        }

        using var dokumen = JsonDocument.Parse(json);
        return dokumen.RootElement.GetProperty(nama).GetString() ?? "";
    }
}
