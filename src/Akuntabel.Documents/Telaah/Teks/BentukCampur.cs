namespace Akuntabel.Documents.Telaah;

/// <summary>The cells of words in front of the values of a <see cref="TabelCampur"/>.</summary>
/// <param name="Sasaran">A sasaran in front of the indicator of every numbered row.</param>
/// <param name="Rumus">A formula or definition behind the indicator.</param>
/// <param name="Satuan">A unit in front of the values.</param>
internal sealed record BentukCampur(bool Sasaran, bool Rumus, bool Satuan)
{
    public static BentukCampur Dari(List<string> kepala) =>
        new(
            KepalaCampur.Bersasaran(kepala),
            KepalaCampur.Ada(kepala, "formula") || KepalaCampur.Ada(kepala, "rumus") || KepalaCampur.Ada(kepala, "definisi"),
            KepalaCampur.Ada(kepala, "satuan")
        );

    /// <summary>The headings of these columns.</summary>
    public IEnumerable<string> Kata(string uraian)
    {
        yield return "No";
        if (Sasaran)
        {
            yield return "Sasaran";
        }

        yield return uraian;
        if (Rumus)
        {
            yield return "Formulasi";
        }

        if (Satuan)
        {
            yield return "Satuan";
        }
    }
}
