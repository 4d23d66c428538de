namespace Akuntabel.App.Pelaporan;

/// <summary>
/// Makes a LibreOffice profile ready: set up already, so that the first start is an ordinary one and overwrites nothing, and with the
/// macro that converts one document after the other.
/// </summary>
internal static class ProfilSoffice
{
    /// <summary>Full name of the macro.</summary>
    public const string Makro = "Akuntabel.Pengubah.Layani";

    /// <summary>
    /// A version later than any: LibreOffice tests its drawing at every start until its profile names the version that has done so, which
    /// without a screen it never writes. The test takes seven times as long as the start itself.
    /// </summary>
    private const string SudahDiuji = "ooSetupLastVersion";

    private const string Setelan = $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
        <item oor:path="/org.openoffice.Setup/Office"><prop oor:name="ooSetupInstCompleted" oor:op="fuse"><value>true</value></prop></item>
        <item oor:path="/org.openoffice.Setup/Product"><prop oor:name="{SudahDiuji}" oor:op="fuse"><value>999.9</value></prop></item>
        <item oor:path="/org.openoffice.Office.Common/Misc"><prop oor:name="FirstRun" oor:op="fuse"><value>false</value></prop></item>
        </oor:items>
        """;

    private const string Pustaka = """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE library:libraries PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "libraries.dtd">
        <library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink">
        <library:library library:name="Akuntabel" xlink:href="$(USER)/basic/Akuntabel/script.xlb/" xlink:type="simple" library:link="false"/>
        </library:libraries>
        """;

    private const string Modul = """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
        <library:library xmlns:library="http://openoffice.org/2000/library" library:name="Akuntabel" library:readonly="false" library:passwordprotected="false">
        <library:element library:name="Pengubah"/>
        </library:library>
        """;

    private static readonly Lazy<string> Program = new(Muat);

    /// <summary>Writes what is missing; nobody else may use the profile meanwhile.</summary>
    public static void Siapkan(string profil)
    {
        var pengguna = Path.Combine(profil, "user");
        var makro = Path.Combine(pengguna, "basic", "Akuntabel");
        Directory.CreateDirectory(makro);
        var setelan = Path.Combine(pengguna, "registrymodifications.xcu");
        if (!File.Exists(setelan) || !File.ReadAllText(setelan).Contains(SudahDiuji, StringComparison.Ordinal))
        {
            File.WriteAllText(setelan, Setelan);
        }

        File.WriteAllText(Path.Combine(pengguna, "basic", "script.xlc"), Pustaka);
        File.WriteAllText(Path.Combine(makro, "script.xlb"), Modul);
        File.WriteAllText(Path.Combine(makro, "Pengubah.xba"), Program.Value);
    }

    private static string Muat()
    {
        using var aliran =
            typeof(ProfilSoffice).Assembly.GetManifestResourceStream("Akuntabel.App.Pelaporan.Pdf.Pengubah.xba")
            ?? throw new InvalidOperationException("The macro is missing from the assembly.");
        using var pembaca = new StreamReader(aliran);
        return pembaca.ReadToEnd();
    }
}
