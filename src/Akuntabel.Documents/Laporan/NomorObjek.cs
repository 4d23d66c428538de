using System.Globalization;

namespace Akuntabel.Documents.Laporan;

/// <summary>The number of a table or figure: "3.1", "7", "L2.1", or roman inside a loop.</summary>
/// <param name="Label">"Tabel" or "Gambar".</param>
/// <param name="Awalan">What stands before the running number: "3.", "L2."; empty for none.</param>
/// <param name="Urut">Running number, from 1 in each scope.</param>
/// <param name="Romawi">Whether the running number is written in roman figures.</param>
public sealed record NomorObjek(string Label, string Awalan, int Urut, bool Romawi = false)
{
    /// <summary>The running number as printed.</summary>
    public string UrutTercetak => Romawi ? AngkaRomawi.Dari(Urut) : Urut.ToString(CultureInfo.InvariantCulture);

    /// <summary>"Tabel 3.1".</summary>
    public string Lengkap => $"{Label} {Awalan}{UrutTercetak}";
}
