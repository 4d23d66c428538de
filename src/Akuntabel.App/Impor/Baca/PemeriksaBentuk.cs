using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Akuntabel.App.Impor.Format;

namespace Akuntabel.App.Impor.Baca;

/// <summary>Compares a JSON tree with the records of the format and collects every difference with its place.</summary>
internal sealed class PemeriksaBentuk
{
    private readonly List<MasalahImpor> _masalah = [];
    private readonly Dictionary<Type, JsonTypeInfo> _bentuk = [];
    private readonly Dictionary<Type, Dictionary<string, JsonPropertyInfo>> _anggota = [];

    /// <summary>All problems of the form, in file order.</summary>
    public IReadOnlyList<MasalahImpor> Periksa(JsonElement akar)
    {
        PeriksaIsi(akar, typeof(BerkasImpor), Tempat.Akar);
        return _masalah;
    }

    private void Lapor(Tempat tempat, string kalimat) => _masalah.Add(new(tempat.ToString(), kalimat));

    private void PeriksaIsi(JsonElement isi, Type tipe, Tempat tempat)
    {
        tipe = Nullable.GetUnderlyingType(tipe) ?? tipe;
        var bentuk = Bentuk(tipe);
        switch (bentuk.Kind)
        {
            case JsonTypeInfoKind.Object when tipe != typeof(JsonElement):
                PeriksaObjek(isi, tipe, tempat);
                break;
            case JsonTypeInfoKind.Enumerable:
                PeriksaDaftar(isi, bentuk.ElementType!, tempat);
                break;
            case JsonTypeInfoKind.Dictionary:
                PeriksaKamus(isi, bentuk.ElementType!, tempat);
                break;
            default:
                foreach (var kalimat in BentukTunggal.Periksa(isi, tipe))
                {
                    Lapor(tempat, kalimat);
                }

                break;
        }
    }

    private void PeriksaObjek(JsonElement isi, Type tipe, Tempat tempat)
    {
        if (isi.ValueKind != JsonValueKind.Object)
        {
            Lapor(tempat, $"Harus objek {{…}}, bukan {BentukTunggal.Sebutan(isi)}.");
            return;
        }

        var anggota = Anggota(tipe);
        var ada = new HashSet<string>(StringComparer.Ordinal);
        foreach (var butir in isi.EnumerateObject())
        {
            var nama = BentukTunggal.NamaAman(butir);
            if (!ada.Add(nama))
            {
                Lapor(tempat.Di(nama), $"Properti \"{nama}\" ditulis dua kali.");
            }
            else if (!anggota.TryGetValue(nama, out var dikenal))
            {
                Lapor(tempat.Di(nama), $"Properti \"{nama}\" tidak dikenal.{KataTerdekat.Saran(nama, anggota.Keys)}");
            }
            else if (butir.Value.ValueKind == JsonValueKind.Null && !BolehNull(dikenal))
            {
                Lapor(tempat.Di(nama), "Tidak boleh null.");
            }
            else if (butir.Value.ValueKind != JsonValueKind.Null)
            {
                PeriksaIsi(butir.Value, dikenal.PropertyType, tempat.Di(nama));
            }
        }

        foreach (var wajib in anggota.Values.Where(a => a.IsRequired && !ada.Contains(a.Name)))
        {
            Lapor(tempat.Di(wajib.Name), $"Properti \"{wajib.Name}\" wajib ada.");
        }
    }

    private void PeriksaDaftar(JsonElement isi, Type anggota, Tempat tempat)
    {
        if (isi.ValueKind != JsonValueKind.Array)
        {
            Lapor(tempat, $"Harus daftar […], bukan {BentukTunggal.Sebutan(isi)}.");
            return;
        }

        var i = 0;
        foreach (var butir in isi.EnumerateArray())
        {
            PeriksaIsi(butir, anggota, tempat.Baris(i++, NamaBaris(butir)));
        }
    }

    private void PeriksaKamus(JsonElement isi, Type anggota, Tempat tempat)
    {
        if (isi.ValueKind != JsonValueKind.Object)
        {
            Lapor(tempat, $"Harus objek {{…}}, bukan {BentukTunggal.Sebutan(isi)}.");
            return;
        }

        var ada = new HashSet<string>(StringComparer.Ordinal);
        foreach (var butir in isi.EnumerateObject())
        {
            var nama = BentukTunggal.NamaAman(butir);
            if (!ada.Add(nama))
            {
                Lapor(tempat.Di(nama), $"Properti \"{nama}\" ditulis dua kali.");
            }

            PeriksaIsi(butir.Value, anggota, tempat.Di(nama));
        }
    }

    /// <summary>What names a row of a list: its kunci, else its kode, else the indicator or object it is about.</summary>
    private static string? NamaBaris(JsonElement butir)
    {
        if (butir.ValueKind == JsonValueKind.Object)
        {
            foreach (var nama in (ReadOnlySpan<string>)["kunci", "kode", "indikator", "objek", "simpulAnggaran"])
            {
                if (butir.TryGetProperty(nama, out var isi) && BentukTunggal.TeksAman(isi) is { Length: > 0 and < 100 } teks)
                {
                    return teks;
                }
            }
        }

        return null;
    }

    private static bool BolehNull(JsonPropertyInfo anggota) =>
        anggota.PropertyType == typeof(JsonElement)
        || (
            anggota.PropertyType.IsValueType
                ? Nullable.GetUnderlyingType(anggota.PropertyType) is not null
                : anggota.IsSetNullable
        );

    private JsonTypeInfo Bentuk(Type tipe)
    {
        if (!_bentuk.TryGetValue(tipe, out var bentuk))
        {
            _bentuk[tipe] = bentuk = ImporJson.Default.GetTypeInfo(tipe)!;
        }

        return bentuk;
    }

    private Dictionary<string, JsonPropertyInfo> Anggota(Type tipe)
    {
        if (!_anggota.TryGetValue(tipe, out var anggota))
        {
            _anggota[tipe] = anggota = Bentuk(tipe).Properties.ToDictionary(p => p.Name, StringComparer.Ordinal);
        }

        return anggota;
    }
}
