using System.Text;

namespace Akuntabel.Domain.Telaah;

/// <summary>The code of a kind in files: <c>capaian-salah</c>.</summary>
public static class KodeJenisCatatan
{
    public static string Kode(this JenisCatatan jenis)
    {
        var hasil = new StringBuilder();
        foreach (var huruf in jenis.ToString())
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
