using Akuntabel.Domain.Umum;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Akuntabel.Web.Pages;

/// <summary>What a reader sees when a page is not there or something broke. It never says whether an address exists for others.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken] // It does nothing, and has to answer a form that was refused for its token.
[ResponseCache(NoStore = true)]
public sealed class GalatModel : PageModel
{
    [FromRoute]
    public int Kode { get; set; }

    public string Judul { get; private set; } = "";

    public string Penjelasan { get; private set; } = "";

    /// <summary>Lets the error page of this request say why it was refused; only for what its reader may know.</summary>
    public static void Jelaskan(HttpContext konteks, Pelanggaran pelanggaran) => konteks.Items[typeof(GalatModel)] = pelanggaran;

    public void OnGet() => Susun();

    public void OnPost() => Susun();

    private void Susun()
    {
        (Response.StatusCode, Judul, Penjelasan) = Kode switch
        {
            404 => (
                404,
                "Halaman tidak ditemukan",
                "Alamat ini tidak ada, atau Anda tidak berhak membukanya. Periksa nama perangkat daerah dan tahunnya."
            ),
            409 when HttpContext.Items[typeof(GalatModel)] is Pelanggaran sebab => (409, "Belum dapat dibuka", sebab.Pesan),
            403 => (
                403,
                "Anda tidak berhak melakukan ini",
                (HttpContext.Items[typeof(GalatModel)] as Pelanggaran)?.Pesan
                    ?? "Tugas yang sedang Anda pegang tidak mencakupnya."
            ),
            400 => (
                400,
                "Kiriman tidak dapat diterima",
                "Formulirnya tidak membawa tanda pengaman yang sah, biasanya karena halamannya sudah lama terbuka atau Anda masuk dengan akun lain di tab lain. Kembali ke halaman sebelumnya: isian Anda masih ada di sana. Salin bila perlu, muat ulang halamannya, lalu kirim lagi."
            ),
            413 => (
                413,
                "Berkas terlalu besar",
                "Kiriman itu melebihi batas ukuran. Perkecil berkasnya, misalnya pindai ulang dengan resolusi lebih rendah, lalu unggah lagi."
            ),
            429 => (429, "Terlalu banyak percobaan", "Tunggu satu menit, lalu coba lagi."),
            >= 400 and < 500 => (
                Kode,
                "Permintaan tidak dapat dilayani",
                "Kembali ke halaman sebelumnya, lalu coba sekali lagi."
            ),
            _ => (
                500,
                "Terjadi kesalahan pada Akuntabel",
                "Data Anda tidak berubah. Coba lagi; bila berulang, sampaikan jam kejadiannya kepada pengelola."
            ),
        };
    }
}
