using Akuntabel.Web.Cli;

namespace Akuntabel.Web;

internal static class EntryPoint
{
    private static Task<int> Main(string[] args) => BarisPerintah.JalankanAsync(args, Console.Out, Console.Error);
}
