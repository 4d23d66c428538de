namespace Akuntabel.Domain.Telaah;

/// <summary>A note on our own data: what does not add up, the figure it speaks of, and the recorded reason where there is one.</summary>
public sealed record CatatanUji
{
    public required CatatanTelaah Catatan { get; init; }

    /// <summary>The indicator the note speaks of, or null.</summary>
    public Guid? IndikatorId { get; init; }

    /// <summary>Identitas of the budget node the note speaks of, or null.</summary>
    public Guid? AnggaranIdentitas { get; init; }

    /// <summary>The reason recorded for the difference; empty for none.</summary>
    public string Alasan { get; init; } = "";

    /// <summary>
    /// Names the note for a reason written later: the same data give the same key, and a figure that changes gives another, so that a
    /// reason never covers a new difference.
    /// </summary>
    public string Kunci => string.Join('|', Catatan.IdAturan, Catatan.Butir, Catatan.Tabel, Catatan.Tercetak, Catatan.Seharusnya);
}
