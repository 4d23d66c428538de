using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Akuntabel.Domain.Telaah;

namespace Akuntabel.App.Telaah;

/// <summary>A <see cref="BacaanNaskah"/> as compressed JSON.</summary>
internal static class BentukBacaan
{
    private static readonly JsonSerializerOptions Opsi = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { TandaiBagian, LewatiTurunan } },
    };

    public static async Task TulisAsync(Stream keluar, BacaanNaskah bacaan, CancellationToken batal)
    {
        await using var mampat = new GZipStream(keluar, CompressionLevel.Fastest, leaveOpen: true);
        await JsonSerializer.SerializeAsync(mampat, bacaan, Opsi, batal);
    }

    public static async Task<BacaanNaskah?> BacaAsync(Stream masuk, CancellationToken batal)
    {
        await using var mampat = new GZipStream(masuk, CompressionMode.Decompress, leaveOpen: true);
        return await JsonSerializer.DeserializeAsync<BacaanNaskah>(mampat, Opsi, batal);
    }

    /// <summary>A part of a document says which kind it is.</summary>
    private static void TandaiBagian(JsonTypeInfo jenis)
    {
        if (jenis.Type == typeof(BagianNaskah))
        {
            jenis.PolymorphismOptions = new()
            {
                DerivedTypes =
                {
                    new JsonDerivedType(typeof(ParagrafNaskah), "p"),
                    new JsonDerivedType(typeof(TabelNaskah), "t"),
                },
            };
        }
    }

    /// <summary>The tables and paragraphs of a document are its parts once more, and so are its lines.</summary>
    private static void LewatiTurunan(JsonTypeInfo jenis)
    {
        if (jenis.Type == typeof(Naskah))
        {
            foreach (
                var p in jenis.Properties.Where(p =>
                    p.Name is nameof(Naskah.Tabel) or nameof(Naskah.Paragraf) or nameof(Naskah.Baris)
                )
            )
            {
                p.ShouldSerialize = static (_, _) => false;
            }
        }
    }
}
