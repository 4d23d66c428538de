namespace Akuntabel.Domain.Telaah;

/// <summary>Grades that stand in the place of a value: letters of an evaluation and opinions of the auditor.</summary>
public static class HurufMutu
{
    private static readonly HashSet<string> Semua = new(StringComparer.Ordinal)
    {
        "AA",
        "A",
        "BB",
        "B",
        "CC",
        "C",
        "D",
        "WTP",
        "WDP",
    };

    /// <summary>True when a word is such a grade, in capitals as they are printed.</summary>
    public static bool Ada(string kata) => Semua.Contains(kata);
}
