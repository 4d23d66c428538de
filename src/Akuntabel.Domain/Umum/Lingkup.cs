namespace Akuntabel.Domain.Umum;

/// <summary>Entity shared by the whole installation (nomenclature, regulations, national figures).</summary>
public interface IBerlingkupInstalasi;

/// <summary>Entity of one regional government; its key starts with <see cref="PemdaId"/>.</summary>
public interface IBerlingkupPemda
{
    /// <summary>The regional government that owns the row, from 1.</summary>
    int PemdaId { get; }
}

/// <summary>Entity of one agency inside a regional government.</summary>
public interface IBerlingkupPerangkatDaerah : IBerlingkupPemda
{
    /// <summary>The agency that owns the row.</summary>
    Guid PerangkatDaerahId { get; }
}

/// <summary>Entity a person edits: <see cref="Versi"/> is the concurrency token, counted up on every save.</summary>
public interface IBerversi
{
    /// <summary>Counts saves of the row, from 1.</summary>
    int Versi { get; set; }
}
