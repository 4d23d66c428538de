namespace Akuntabel.Domain.Telaah;

/// <summary>How one column of a table may follow from two others.</summary>
internal enum JenisHubungan
{
    /// <summary>Part (A) over whole (B) in percent.</summary>
    Persen,

    /// <summary>Realisasi (A) over target (B) in percent, or the form for indicators of which less is better.</summary>
    Capaian,

    /// <summary>The sum of the run of columns from A to B just before it.</summary>
    Jumlah,

    /// <summary>A − B, in either order.</summary>
    Selisih,

    /// <summary>A × B, or A × B / 100 where B is a weight in percent.</summary>
    Kali,

    /// <summary>(A − B) / B in percent, in either direction.</summary>
    Perubahan,
}
