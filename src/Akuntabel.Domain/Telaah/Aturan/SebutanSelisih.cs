using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>How a note says by how much a printed figure is off.</summary>
internal static class SebutanSelisih
{
    /// <summary>"lebih 1.000" or "kurang 1.000": printed minus computed.</summary>
    public static string Dari(decimal selisih) =>
        $"{(selisih > 0 ? "lebih" : "kurang")} {CetakAngka.Seperlunya(Math.Abs(selisih))}";
}
