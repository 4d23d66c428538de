using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Akuntabel.Domain.Telaah;

namespace Akuntabel.Web.Cli;

/// <summary>Writes the outcome of a check as JSON: berkas, catatan, cocok, dijelaskan, ditahan, ringkasan.</summary>
internal static class TelaahJson
{
    private static readonly JsonWriterOptions Opsi = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Tulis(HasilTelaah hasil, HasilBanding? banding = null)
    {
        using var isi = new MemoryStream();
        using (var json = new Utf8JsonWriter(isi, Opsi))
        {
            json.WriteStartObject();
            json.WriteString("berkas", hasil.Berkas);
            Daftar(json, "catatan", hasil.Catatan, (j, c) => Catatan(j, c, hasil.Bentuk));
            Daftar(json, "cocok", hasil.Cocok, (j, c) => Cocok(j, c, hasil.Bentuk));
            Daftar(json, "dijelaskan", hasil.Dijelaskan, (j, c) => Catatan(j, c, hasil.Bentuk));
            Daftar(json, "ditahan", hasil.Ditahan, (j, d) => Ditahan(j, d, hasil.Bentuk));
            if (banding is not null)
            {
                Daftar(json, "perbedaan", banding.Beda, (j, b) => Beda(j, b, hasil.Bentuk));
            }

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

    private static void Catatan(Utf8JsonWriter json, CatatanTelaah c, BentukNaskah bentuk)
    {
        json.WriteString("jenis", c.Jenis.Kode());
        json.WriteString("keparahan", c.Keparahan.ToString().ToLowerInvariant());
        json.WriteString("tabel", c.Tabel);
        Tempat(json, c.Tempat, bentuk);
        json.WriteString("butir", c.Butir);
        json.WriteString("tercetak", c.Tercetak);
        json.WriteString("seharusnya", c.Seharusnya);
        json.WriteString("aturan", c.Aturan);
        json.WriteString("idAturan", c.IdAturan);
        json.WriteNumber("yakin", c.Yakin);
        json.WriteString("penjelasan", c.Penjelasan);
    }

    private static void Cocok(Utf8JsonWriter json, PemeriksaanCocok c, BentukNaskah bentuk)
    {
        json.WriteString("tabel", c.Tabel);
        Tempat(json, [c.Tempat], bentuk);
        json.WriteString("butir", c.Butir);
        json.WriteString("nilai", c.Nilai);
        json.WriteString("aturan", c.Aturan);
    }

    private static void Ditahan(Utf8JsonWriter json, TabelDitahan d, BentukNaskah bentuk)
    {
        json.WriteString("tabel", d.Tabel);
        Tempat(json, [d.Tempat], bentuk);
        json.WriteString("aturan", d.Aturan);
        json.WriteNumber("jumlahBaris", d.Baris);
        json.WriteString("penjelasan", d.Penjelasan);
    }

    private static void Beda(Utf8JsonWriter json, BedaNaskah b, BentukNaskah bentuk)
    {
        json.WriteString("jenis", b.Jenis.Kode());
        json.WriteString("tabel", b.Tabel);
        Tempat(json, b.Tempat is { } t ? [t] : [], bentuk);
        json.WriteString("butir", b.Butir);
        json.WriteString("tercetak", b.Tercetak);
        json.WriteString("milik", b.Milik);
    }

    /// <summary>Lines of a text; page, sheet, table, row or paragraph of any other form.</summary>
    private static void Tempat(Utf8JsonWriter json, IReadOnlyList<TempatNaskah> tempat, BentukNaskah bentuk)
    {
        if (bentuk != BentukNaskah.Teks)
        {
            json.WriteStartArray("tempat");
            foreach (var satu in tempat)
            {
                Tempat(json, satu);
            }

            json.WriteEndArray();
            return;
        }

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

    private static void Tempat(Utf8JsonWriter json, TempatNaskah tempat)
    {
        json.WriteStartObject();
        Angka(json, "halaman", tempat.Halaman);
        if (tempat.Lembar is { } lembar)
        {
            json.WriteString("lembar", lembar);
        }

        Angka(json, "tabel", tempat.NomorTabel);
        Angka(json, "baris", tempat.NomorBaris);
        Angka(json, "paragraf", tempat.NomorParagraf);
        json.WriteEndObject();
    }

    private static void Angka(Utf8JsonWriter json, string nama, int? angka)
    {
        if (angka is { } ada)
        {
            json.WriteNumber(nama, ada);
        }
    }
}
