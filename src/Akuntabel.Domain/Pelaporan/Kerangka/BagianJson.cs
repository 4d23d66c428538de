using System.Text.Json;

namespace Akuntabel.Domain.Pelaporan.Kerangka;

/// <summary>One object of an outline file with its place, reading what it needs and noting what is wrong.</summary>
internal sealed class BagianJson(JsonElement elemen, string tempat, List<string> masalah)
{
    public void Salah(string pesan) => masalah.Add($"Pada {tempat}: {pesan}");

    public T? Salah<T>(string pesan)
        where T : class
    {
        Salah(pesan);
        return null;
    }

    /// <summary>A text that must be there.</summary>
    public string Wajib(string nama)
    {
        var teks = Teks(nama);
        if (teks.Length == 0)
        {
            Salah($"\"{nama}\" harus diisi.");
        }

        return teks;
    }

    public string Teks(string nama)
    {
        if (!Ambil(nama, out var isi))
        {
            return "";
        }

        if (isi.ValueKind == JsonValueKind.String)
        {
            return isi.GetString()!.Trim();
        }

        Salah($"\"{nama}\" harus berupa teks.");
        return "";
    }

    public int? Bilangan(string nama)
    {
        if (!Ambil(nama, out var isi))
        {
            return null;
        }

        if (isi.ValueKind == JsonValueKind.Number && isi.TryGetInt32(out var angka) && angka > 0)
        {
            return angka;
        }

        Salah($"\"{nama}\" harus bilangan bulat mulai dari 1.");
        return null;
    }

    /// <summary>One of the allowed texts; the first when it is not given.</summary>
    public string Pilihan(string nama, string[] boleh)
    {
        var teks = Teks(nama);
        if (teks.Length > 0 && !boleh.Contains(teks, StringComparer.Ordinal))
        {
            Salah($"\"{nama}\" harus salah satu dari {string.Join(", ", boleh)}.");
        }

        return teks.Length > 0 ? teks : boleh[0];
    }

    /// <summary>Names to texts.</summary>
    public Dictionary<string, string> Peta(string nama)
    {
        var hasil = new Dictionary<string, string>(StringComparer.Ordinal);
        if (!Ambil(nama, out var isi))
        {
            return hasil;
        }

        if (isi.ValueKind != JsonValueKind.Object)
        {
            Salah($"\"{nama}\" harus berupa pasangan nama dan teks.");
            return hasil;
        }

        foreach (var anggota in isi.EnumerateObject())
        {
            hasil[anggota.Name] =
                anggota.Value.ValueKind == JsonValueKind.String ? anggota.Value.GetString()! : anggota.Value.GetRawText();
        }

        return hasil;
    }

    public IReadOnlyList<BagianJson> Anak(string nama)
    {
        if (!Ambil(nama, out var isi))
        {
            return [];
        }

        if (isi.ValueKind == JsonValueKind.Array)
        {
            return
            [
                .. isi.EnumerateArray()
                    .Select((a, i) => new BagianJson(a, FormattableString.Invariant($"{tempat}.{nama}[{i + 1}]"), masalah)),
            ];
        }

        Salah($"\"{nama}\" harus berupa daftar.");
        return [];
    }

    private bool Ambil(string nama, out JsonElement isi)
    {
        isi = default;
        return elemen.ValueKind == JsonValueKind.Object
            && elemen.TryGetProperty(nama, out isi)
            && isi.ValueKind != JsonValueKind.Null;
    }
}
