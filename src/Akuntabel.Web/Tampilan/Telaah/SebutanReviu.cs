using Akuntabel.Domain.Antrean;
using Akuntabel.Domain.Telaah;

namespace Akuntabel.Web.Tampilan;

/// <summary>Words and colours of weights, decisions and documents.</summary>
public static class SebutanReviu
{
    /// <summary>Class of the status label.</summary>
    public static string Kelas(this Keparahan keparahan) =>
        keparahan switch
        {
            Keparahan.Material => "tidak",
            Keparahan.Minor => "perhatian",
            _ => "belum",
        };

    public static string Sebutan(this KeputusanCatatan keputusan) =>
        keputusan switch
        {
            KeputusanCatatan.Diterima => "diterima",
            KeputusanCatatan.Diabaikan => "diabaikan",
            _ => "belum diputus",
        };

    /// <summary>Where the reading of a document that has no notes yet stands.</summary>
    public static string SebutanTelaah(this KeadaanPekerjaan? keadaan) =>
        keadaan switch
        {
            KeadaanPekerjaan.Menunggu or KeadaanPekerjaan.Berjalan => "sedang ditelaah",
            KeadaanPekerjaan.Gagal => "tidak dapat ditelaah",
            _ => "belum ditelaah",
        };

    public static string Sebutan(this BentukNaskah bentuk) =>
        bentuk switch
        {
            BentukNaskah.Docx => "Word",
            BentukNaskah.Xlsx => "Excel",
            BentukNaskah.Html => "HTML",
            BentukNaskah.Pdf => "PDF",
            _ => "teks",
        };
}
