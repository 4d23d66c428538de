using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Anggaran;

/// <summary>Which code of a newer nomenclature continues an older one.</summary>
public sealed class PetaNomenklatur : IBerlingkupInstalasi
{
    public required Guid Id { get; init; }

    public required string VersiLama { get; set; }

    public required string KodeLama { get; set; }

    public required string VersiBaru { get; set; }

    public required string KodeBaru { get; set; }
}
