namespace Akuntabel.App.Pencarian;

/// <summary>What a search finds in the database.</summary>
public enum JenisHasilCari
{
    Indikator,

    /// <summary>Program, kegiatan or sub kegiatan.</summary>
    Program,
}
