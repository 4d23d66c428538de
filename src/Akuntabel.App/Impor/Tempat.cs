using System.Globalization;

namespace Akuntabel.App.Impor;

/// <summary>A place in an import file: the path and the name of the row it belongs to.</summary>
internal readonly record struct Tempat(string Jalur, string? Kunci = null)
{
    public static Tempat Akar => new("");

    /// <summary>A property of this place.</summary>
    public Tempat Di(string nama) => this with { Jalur = Jalur.Length == 0 ? nama : $"{Jalur}.{nama}" };

    /// <summary>Row <paramref name="i"/> (from 0) of this list, named <paramref name="kunci"/> where it has a name.</summary>
    public Tempat Baris(int i, string? kunci = null) =>
        new($"{Jalur}[{i.ToString(CultureInfo.InvariantCulture)}]", kunci ?? Kunci);

    public override string ToString() => string.IsNullOrEmpty(Kunci) ? Jalur : $"{Jalur} ({Kunci})";
}
