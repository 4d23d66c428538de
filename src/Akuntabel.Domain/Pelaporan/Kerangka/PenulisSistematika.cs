using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Akuntabel.Domain.Pelaporan.Tabel;

namespace Akuntabel.Domain.Pelaporan.Kerangka;

/// <summary>Writes an outline as the JSON <see cref="PembacaSistematika"/> reads; what stands at its usual value is left out.</summary>
public static class PenulisSistematika
{
    private static readonly JsonSerializerOptions Opsi = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The text, lines ended by "\n".</summary>
    public static string Tulis(Sistematika sistematika)
    {
        var akar = new JsonObject
        {
            ["kunci"] = sistematika.Kunci,
            ["nama"] = sistematika.Nama,
            ["dasar"] = sistematika.Dasar,
            ["periode"] = sistematika.Berkala ? "berkala" : "tahunan",
            ["penomoran"] = sistematika.Penomoran.ToString().ToLowerInvariant(),
        };
        if (sistematika.SubbabBerhuruf)
        {
            akar["subbab"] = "huruf";
        }

        akar["kosong"] = Kosong(sistematika.Kosong);
        akar["isi"] = Isi(sistematika.Isi);
        return akar.ToJsonString(Opsi).ReplaceLineEndings("\n");
    }

    private static JsonObject Kosong(TeksKosong kosong)
    {
        var hasil = new JsonObject { ["umum"] = kosong.Umum };
        foreach (var (alasan, teks) in kosong.MenurutAlasan.OrderBy(p => p.Key))
        {
            hasil[alasan.ToString()] = teks;
        }

        return hasil;
    }

    private static JsonArray Isi(IReadOnlyList<SimpulSistematika> isi) => [.. isi.Select(Simpul)];

    private static JsonObject Simpul(SimpulSistematika simpul)
    {
        var hasil = simpul switch
        {
            SimpulSistematika.Sampul => Jenis("sampul"),
            SimpulSistematika.DaftarIsi => Jenis("daftar-isi"),
            SimpulSistematika.DaftarTabel => Jenis("daftar-tabel"),
            SimpulSistematika.DaftarGambar => Jenis("daftar-gambar"),
            SimpulSistematika.TandaTangan => Jenis("tanda-tangan"),
            SimpulSistematika.SuratPerjanjian p => Jenis("surat-perjanjian", ("versi", p.Versi)),
            SimpulSistematika.Bagian b => Jenis("bagian", ("judul", b.Judul)),
            SimpulSistematika.Bab b => Bab(b),
            SimpulSistematika.Subbab s => Jenis("subbab", ("judul", s.Judul)),
            SimpulSistematika.Lampiran l => Jenis("lampiran", ("judul", l.Judul)),
            SimpulSistematika.Narasi n => Jenis("narasi", ("slot", n.Slot)),
            SimpulSistematika.Tabel t => Beropsi("tabel", t.Jenis, t.Opsi),
            SimpulSistematika.Gambar g => Beropsi("gambar", g.Jenis, g.Opsi),
            SimpulSistematika.Ulang u => Ulang(u),
            _ => throw new InvalidOperationException("SimpulSistematika is a closed type."),
        };
        if (simpul.Isi.Count > 0)
        {
            hasil["isi"] = Isi(simpul.Isi);
        }

        return hasil;
    }

    private static JsonObject Jenis(string jenis, params ReadOnlySpan<(string Nama, string Isi)> isi)
    {
        var hasil = new JsonObject { ["jenis"] = jenis };
        foreach (var (nama, teks) in isi)
        {
            hasil[nama] = teks;
        }

        return hasil;
    }

    private static JsonObject Bab(SimpulSistematika.Bab bab)
    {
        var hasil = Jenis("bab", ("judul", bab.Judul));
        if (bab.Nomor is { } nomor)
        {
            hasil["nomor"] = nomor;
        }

        return hasil;
    }

    private static JsonObject Beropsi(string jenis, string nama, IReadOnlyDictionary<string, string> opsi)
    {
        var hasil = Jenis(jenis, (jenis, nama));
        if (opsi.Count > 0)
        {
            hasil["opsi"] = new JsonObject(
                opsi.OrderBy(o => o.Key, StringComparer.Ordinal).Select(o => KeyValuePair.Create(o.Key, (JsonNode?)o.Value))
            );
        }

        return hasil;
    }

    private static JsonObject Ulang(SimpulSistematika.Ulang ulang)
    {
        var hasil = Jenis("ulang", ("per", ulang.Per.ToString().ToLowerInvariant()));
        if (ulang.HanyaTerukur)
        {
            hasil["hanya"] = "terukur";
        }

        return hasil;
    }
}
