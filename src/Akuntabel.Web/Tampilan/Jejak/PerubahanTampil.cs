using System.Text;
using System.Text.Json;
using Akuntabel.Domain.Jejak;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Web.Tampilan;

/// <summary>A field of an audit entry with its value before and after; personal values show as masked.</summary>
public sealed record PerubahanTampil(string Nama, string Lama, string Baru)
{
    private const string Tersamar = "hmac:";
    private const int PanjangTerbesar = 300;

    /// <summary>The fields that differ between the states of an entry; all of them when there is only one state.</summary>
    public static IReadOnlyList<PerubahanTampil> Dari(EntriJejak entri)
    {
        var (lama, baru) = (Urai(entri.Lama), Urai(entri.Baru));
        return
        [
            .. lama
                .Keys.Union(baru.Keys, StringComparer.Ordinal)
                .Select(k => new PerubahanTampil(Judul(k), Isi(lama, k), Isi(baru, k)))
                .Where(p => p.Lama != p.Baru),
        ];
    }

    /// <summary>"SimpanAnalisis" → "Simpan analisis".</summary>
    public static string Judul(string nama)
    {
        var teks = new StringBuilder(nama.Length + 8);
        foreach (var huruf in nama)
        {
            if (char.IsAsciiLetterUpper(huruf) && teks.Length > 0 && teks[^1] != ' ')
            {
                teks.Append(' ').Append(char.ToLowerInvariant(huruf));
            }
            else
            {
                teks.Append(huruf);
            }
        }

        return teks.ToString();
    }

    private static string Isi(Dictionary<string, string> keadaan, string kunci) =>
        !keadaan.TryGetValue(kunci, out var isi) ? "–"
        : isi.StartsWith(Tersamar, StringComparison.Ordinal) ? "(disamarkan)"
        : isi.Length > PanjangTerbesar ? isi[..PanjangTerbesar] + " …"
        : isi;

    private static Dictionary<string, string> Urai(string json)
    {
        var hasil = new Dictionary<string, string>(StringComparer.Ordinal);
        if (json.Length > 0)
        {
            using var dokumen = JsonDocument.Parse(json);
            Kumpulkan(dokumen.RootElement, "", hasil);
        }

        return hasil;
    }

    private static void Kumpulkan(JsonElement unsur, string nama, Dictionary<string, string> hasil)
    {
        switch (unsur.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var anak in unsur.EnumerateObject())
                {
                    Kumpulkan(anak.Value, nama.Length == 0 ? anak.Name : $"{nama} › {anak.Name}", hasil);
                }

                break;
            case JsonValueKind.Array:
                foreach (var (i, anak) in unsur.EnumerateArray().Index())
                {
                    Kumpulkan(anak, $"{nama} {(i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)}", hasil);
                }

                break;
            case JsonValueKind.True:
                hasil[nama] = "ya";
                break;
            case JsonValueKind.False:
                hasil[nama] = "tidak";
                break;
            case JsonValueKind.String:
                hasil[nama] = unsur.GetString()!;
                break;
            // A year is no amount: it is written without points.
            case JsonValueKind.Number
                when !nama.Contains("Tahun", StringComparison.Ordinal) && unsur.TryGetDecimal(out var angka):
                hasil[nama] = CetakAngka.Seperlunya(angka);
                break;
            default:
                hasil[nama] = unsur.GetRawText();
                break;
        }
    }
}
