using System.CommandLine;
using System.CommandLine.Invocation;

namespace Akuntabel.Web.Cli;

/// <summary>Help in Indonesian.</summary>
internal sealed class Bantuan : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        Tulis(parseResult.CommandResult.Command, parseResult.InvocationConfiguration.Output);
        return KodeKeluar.Baik;
    }

    /// <summary>"akuntabel audit verify".</summary>
    public static string NamaLengkap(Command perintah) =>
        perintah is RootCommand ? "akuntabel"
        : perintah.Parents.OfType<Command>().FirstOrDefault() is { } induk ? $"{NamaLengkap(induk)} {perintah.Name}"
        : perintah.Name;

    public static void Tulis(Command perintah, TextWriter ke)
    {
        ke.WriteLine(perintah.Description);
        ke.WriteLine();
        var bagian = perintah.Arguments.Select(a => a.HelpName ?? a.Name.ToUpperInvariant());
        var ekor = perintah.Subcommands.Count > 0 ? ["PERINTAH"] : bagian;
        ke.WriteLine($"Pemakaian: {string.Join(' ', new[] { NamaLengkap(perintah) }.Concat(ekor))} [pilihan]");
        Daftar(ke, "Perintah", perintah.Subcommands.Select(s => (s.Name, s.Description)));
        Daftar(ke, "Isian", perintah.Arguments.Select(a => (a.HelpName ?? a.Name.ToUpperInvariant(), a.Description)));
        Daftar(
            ke,
            "Pilihan",
            perintah
                .Options.Where(o => o is not System.CommandLine.Help.HelpOption and not VersionOption)
                .Select(o => (o.HelpName is null ? o.Name : $"{o.Name} {o.HelpName}", o.Description))
                .Append(("--help", "Menampilkan bantuan ini"))
        );
        if (perintah is RootCommand)
        {
            ke.WriteLine();
            ke.WriteLine(
                "Data tersimpan di folder AKUNTABEL_DATA (bawaan: .akuntabel), atau di PostgreSQL bila AKUNTABEL_DB diisi."
            );
            ke.WriteLine("Kode keluar: 0 baik, 1 ada temuan, 2 masukan salah, 3 kesalahan di dalam Akuntabel.");
        }
    }

    private static void Daftar(TextWriter ke, string judul, IEnumerable<(string Nama, string? Uraian)> isi)
    {
        var daftar = isi.ToList();
        if (daftar.Count == 0)
        {
            return;
        }

        ke.WriteLine();
        ke.WriteLine(judul + ":");
        foreach (var (nama, uraian) in daftar)
        {
            ke.WriteLine($"  {nama, -28} {uraian}");
        }
    }
}
