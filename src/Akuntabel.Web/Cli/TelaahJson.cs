using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Akuntabel.Domain.Telaah;

namespace Akuntabel.Web.Cli;

/// <summary>Writes the outcome of a check as JSON: berkas, catatan, cocok, dijelaskan, ringkasan.</summary>
internal static class TelaahJson
{
    private static readonly JsonWriterOptions Opsi = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Tulis(HasilTelaah hasil)
    {
        using var isi = new MemoryStream();
        using (var json = new Utf8JsonWriter(isi, Opsi))
        {
            json.WriteStartObject();
            json.WriteString("berkas", hasil.Berkas);
            Daftar(json, "catatan", hasil.Catatan, Catatan);
            Daftar(json, "cocok", hasil.Cocok, Cocok);
            Daftar(json, "dijelaskan", hasil.Dijelaskan, Catatan);
            json.WriteStartObject("ringkasan");
            json.WriteNumber("diperiksa", hasil.Cocok.Count + hasil.Catatan.Count);
            json.WriteNumber("cocok", hasil.Cocok.Count);
            json.WriteNumber("catatan", hasil.Catatan.Count);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(isi.ToArray());
    }

    private static void Daftar<T>(Utf8JsonWriter json, string nama, IEnumerable<T> butir, Action<Utf8JsonWriter, T> tulis)
    {
        json.WriteStartArray(nama);
        foreach (var satu in butir)
        {
            json.WriteStartObject();
            tulis(json, satu);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Catatan(Utf8JsonWriter json, CatatanTelaah c)
    {
        json.WriteString("jenis", c.Jenis.Kode());
        json.WriteString("keparahan", c.Keparahan.ToString().ToLowerInvariant());
        json.WriteString("tabel", c.Tabel);
        Tempat(json, c.Tempat);
        json.WriteString("butir", c.Butir);
        json.WriteString("tercetak", c.Tercetak);
        json.WriteString("seharusnya", c.Seharusnya);
        json.WriteString("aturan", c.Aturan);
        json.WriteString("idAturan", c.IdAturan);
        json.WriteNumber("yakin", c.Yakin);
        json.WriteString("penjelasan", c.Penjelasan);
    }

    private static void Cocok(Utf8JsonWriter json, PemeriksaanCocok c)
    {
        json.WriteString("tabel", c.Tabel);
        Tempat(json, [c.Tempat]);
        json.WriteString("butir", c.Butir);
        json.WriteString("nilai", c.Nilai);
        json.WriteString("aturan", c.Aturan);
    }

    private static void Tempat(Utf8JsonWriter json, IReadOnlyList<TempatNaskah> tempat)
    {
        json.WriteStartArray("baris");
        foreach (var satu in tempat)
        {
            json.WriteStartArray();
            json.WriteNumberValue(satu.BarisAwal);
            json.WriteNumberValue(satu.BarisAkhir);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }
}
