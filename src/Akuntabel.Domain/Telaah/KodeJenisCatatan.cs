using System.Text;

namespace Akuntabel.Domain.Telaah;

/// <summary>The code of a kind in files, <c>capaian-salah</c>, and its words for people.</summary>
public static class KodeJenisCatatan
{
    public static string Kode(this JenisCatatan jenis) => DariNama(jenis.ToString());

    /// <summary>The code of a kind of difference: <c>angka-beda</c>.</summary>
    public static string Kode(this JenisBeda jenis) => DariNama(jenis.ToString());

    /// <summary>"capaian-salah" as "capaian salah".</summary>
    public static string Sebutan(this JenisCatatan jenis) => jenis.Kode().Replace('-', ' ');

    /// <summary>How much a note weighs, in words.</summary>
    public static string Sebutan(this Keparahan keparahan) =>
        keparahan switch
        {
            Keparahan.Material => "material",
            Keparahan.Minor => "minor",
            _ => "mungkin salah pindai",
        };

    private static string DariNama(string nama)
    {
        var hasil = new StringBuilder();
        foreach (var huruf in nama)
        {
            if (char.IsUpper(huruf) && hasil.Length > 0)
            {
                hasil.Append('-');
            }

            hasil.Append(char.ToLowerInvariant(huruf));
        }

        return hasil.ToString();
    }
}
