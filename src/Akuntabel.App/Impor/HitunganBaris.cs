namespace Akuntabel.App.Impor;

/// <summary>How many rows of a kind an import adds, changes, finds equal, removes.</summary>
public sealed class HitunganBaris(string jenis)
{
    /// <summary>Type name of the row: "Target".</summary>
    public string Jenis { get; } = jenis;

    public int Baru { get; internal set; }

    public int Berubah { get; internal set; }

    public int Sama { get; internal set; }

    public int Dihapus { get; internal set; }
}
