namespace Akuntabel.Domain.Telaah;

/// <summary>How much a note weighs.</summary>
public enum Keparahan
{
    /// <summary>Changes a figure, a conclusion or a total.</summary>
    Material,

    /// <summary>Wrong, but nothing is concluded from it.</summary>
    Minor,

    /// <summary>Looks like a scanning or typing error of the characters.</summary>
    Ocr,
}
