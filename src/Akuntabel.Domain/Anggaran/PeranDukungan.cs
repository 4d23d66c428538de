namespace Akuntabel.Domain.Anggaran;

/// <summary>How a budget node serves a sasaran or indicator.</summary>
public enum PeranDukungan
{
    Utama,

    Penunjang,

    /// <summary>Examined and found not to support.</summary>
    TidakMenunjang,
}
