using System.Text;
using Akuntabel.App.Antrean;
using Akuntabel.App.Pelaporan;
using Akuntabel.App.Telaah;
using Akuntabel.App.Tests.Pengukuran;
using Akuntabel.Domain.Telaah;
using Akuntabel.Domain.Umum;
using Akuntabel.TestData;
using Shouldly;
using Xunit;

namespace Akuntabel.App.Tests.Telaah;

/// <summary>What a user does with an uploaded document, in a session of its own each time.</summary>
internal static class BahanReviu
{
    /// <summary>A report in HTML with one wrong balance.</summary>
    public const string Laporan =
        "<html><body><p>Realisasi Anggaran Tahun 2030<table>"
        + "<tr><th>No<th>Program / Kegiatan<th>Pagu Anggaran (Rp)<th>Realisasi Anggaran (Rp)<th>Sisa Anggaran (Rp)"
        + "<tr><td>1<td>Pelatihan Manajemen<td>100.000.000<td>80.000.000<td>20.000.000"
        + "<tr><td>2<td>Pameran Produk<td>50.000.000<td>45.000.000<td>6.000.000</table></body></html>";

    private static CancellationToken Batal => TestContext.Current.CancellationToken;

    /// <summary>Uploads a document and has it read.</summary>
    public static async Task<Hasil<NaskahTelaah>> UnggahAsync(this DuniaUkur dunia, string isi = Laporan)
    {
        var hasil = await dunia.HanyaUnggahAsync(isi);
        await dunia.KerjakanAsync();
        return hasil;
    }

    /// <summary>Uploads a document; nothing reads it yet.</summary>
    public static async Task<Hasil<NaskahTelaah>> HanyaUnggahAsync(this DuniaUkur dunia, string isi)
    {
        await using var sesi = dunia.Uji.Sesi();
        return await sesi.Ambil<UnggahNaskah>()
            .JalankanAsync(
                new()
                {
                    Slug = DuniaUkur.Slug,
                    Tahun = 2019,
                    NamaBerkas = "C:\\laporan\\laporan dinas.html",
                    Isi = new MemoryStream(Encoding.UTF8.GetBytes(isi)),
                },
                Batal
            );
    }

    /// <summary>What the server does in the background.</summary>
    public static async Task KerjakanAsync(this DuniaUkur dunia)
    {
        await using var sesi = dunia.Uji.Sesi();
        while (await sesi.Ambil<PelariPekerjaan>().KerjakanSatuAsync(Batal)) { }
    }

    /// <summary>Decides on its first note.</summary>
    public static async Task<Hasil<CatatanReviu>> PutuskanAsync(
        this DuniaUkur dunia,
        Guid naskah,
        KeputusanCatatan keputusan,
        string alasan = "",
        int versi = 1
    )
    {
        await using var sesi = dunia.Uji.Sesi();
        return await sesi.Ambil<PutuskanCatatan>()
            .JalankanAsync(
                new()
                {
                    Slug = DuniaUkur.Slug,
                    NaskahId = naskah,
                    Urutan = 1,
                    Versi = versi,
                    Keputusan = keputusan,
                    Alasan = alasan,
                    Komentar = "dicek ke dinas",
                },
                Batal
            );
    }

    /// <summary>The document with its notes.</summary>
    public static async Task<Hasil<BacaNaskah.Hasilnya>> BacaAsync(this DuniaUkur dunia, Guid id)
    {
        await using var sesi = dunia.Uji.Sesi();
        return await sesi.Ambil<BacaNaskah>().JalankanAsync(DuniaUkur.Slug, id, Batal);
    }

    /// <summary>The documents of 2019.</summary>
    public static async Task<IReadOnlyList<DaftarNaskah.Butir>> DaftarAsync(this DuniaUkur dunia)
    {
        await using var sesi = dunia.Uji.Sesi();
        return (await sesi.Ambil<DaftarNaskah>().JalankanAsync(DuniaUkur.Slug, 2019, Batal)).Isi;
    }

    /// <summary>The notes as a Word file.</summary>
    public static async Task<Hasil<BerkasLaporan>> SusunAsync(this DuniaUkur dunia, Guid id)
    {
        await using var sesi = dunia.Uji.Sesi();
        return await sesi.Ambil<SusunCatatanReviu>()
            .JalankanAsync(
                new()
                {
                    Slug = DuniaUkur.Slug,
                    NaskahId = id,
                    Instansi = "Dinas Contoh",
                    Pemerintah = "Kota Contoh",
                    Xlsx = false,
                },
                Batal
            );
    }
}
