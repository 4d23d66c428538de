namespace Akuntabel.Domain.Pengukuran;

/// <summary>What a person may do in the workflow of figures.</summary>
public enum PeranAlur
{
    /// <summary>Enters figures and hands them in.</summary>
    Pengisi,

    KepalaBidang,

    Perencana,

    /// <summary>Head of the agency.</summary>
    KepalaDinas,
}
