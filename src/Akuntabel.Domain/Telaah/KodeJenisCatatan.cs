using System.Text;

namespace Akuntabel.Domain.Telaah;

/// <summary>The code of a kind in files: <c>capaian-salah</c>.</summary>
public static class KodeJenisCatatan
{
    public static string Kode(this JenisCatatan jenis) => DariNama(jenis.ToString());

    /// <summary>The code of a kind of difference: <c>angka-beda</c>.</summary>
    public static string Kode(this JenisBeda jenis) => DariNama(jenis.ToString());

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
