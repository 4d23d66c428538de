using System.Buffers;
using System.Text;

namespace Akuntabel.Domain.Pelaporan.Kalimat;

/// <summary>Text put into Markdown as text: its own signs lose their meaning.</summary>
public static class TeksMarkdown
{
    private static readonly SearchValues<char> Tanda = SearchValues.Create("\\`*_{}[]<>#|~$&");

    public static string Aman(string teks)
    {
        if (teks.AsSpan().IndexOfAny(Tanda) < 0)
        {
            return teks;
        }

        var hasil = new StringBuilder(teks.Length + 8);
        foreach (var huruf in teks)
        {
            if (Tanda.Contains(huruf))
            {
                hasil.Append('\\');
            }

            hasil.Append(huruf);
        }

        return hasil.ToString();
    }
}
