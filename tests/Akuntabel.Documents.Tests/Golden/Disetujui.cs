using System.Runtime.CompilerServices;
using System.Xml.Linq;
using Shouldly;

namespace Akuntabel.Documents.Tests.Golden;

/// <summary>
/// Compares a part with its approved file beside this one. <c>AKUNTABEL_TULIS=1</c> writes the file anew; what changed then shows in the
/// difference a reviewer sees.
/// </summary>
internal static class Disetujui
{
    public static void Periksa(string nama, XDocument bagian, [CallerFilePath] string pemanggil = "")
    {
        var berkas = Path.Combine(Path.GetDirectoryName(pemanggil)!, "..", "Golden", nama + ".xml");
        var isi = bagian.ToString() + "\n";
        if (Environment.GetEnvironmentVariable("AKUNTABEL_TULIS") == "1")
        {
            File.WriteAllText(berkas, isi);
        }

        isi.ShouldBe(File.ReadAllText(berkas).ReplaceLineEndings("\n"), $"{nama} differs from the approved file");
    }
}
