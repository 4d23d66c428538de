using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>A document somebody uploaded to be checked. Its content lies outside the database and is removed with it.</summary>
public sealed class NaskahTelaah : IBerlingkupPerangkatDaerah, IBerversi
{
    public required int PemdaId { get; init; }

    public required Guid PerangkatDaerahId { get; init; }

    public required Guid Id { get; init; }

    /// <summary>Year under which it was uploaded.</summary>
    public required int Tahun { get; init; }

    /// <summary>Name it was uploaded under, without folders.</summary>
    public required string NamaBerkas { get; init; }

    /// <summary>SHA-256 of the content, lower-case hex.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Bytes.</summary>
    public required long Ukuran { get; init; }

    public required BentukNaskah Bentuk { get; init; }

    /// <summary>Office it belongs to, see <see cref="KantorTelaah"/>.</summary>
    public required string Kantor { get; init; }

    /// <summary>How many checks held when it was read; 0 before that.</summary>
    public int JumlahCocok { get; set; }

    /// <summary>UTC instant of the upload.</summary>
    public required DateTime DiunggahPada { get; init; }

    /// <summary>Account that uploaded it; null for the operator of the machine.</summary>
    public Guid? PengunggahId { get; init; }

    public int Versi { get; set; } = 1;
}
