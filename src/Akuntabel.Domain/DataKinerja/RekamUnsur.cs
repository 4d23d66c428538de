using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.DataKinerja;

/// <summary>One record behind a component: a dispute, a training, a cooperative. Its columns are free; it never names a private person.</summary>
public sealed class RekamUnsur : IBerlingkupPerangkatDaerah, IBerversi
{
    public required int PemdaId { get; init; }

    public required Guid PerangkatDaerahId { get; init; }

    public required Guid Id { get; init; }

    /// <summary>Name of the list: "Kasus hubungan industrial".</summary>
    public required string Kelompok { get; set; }

    public required Periode Periode { get; set; }

    /// <summary>From 1 within the list and period.</summary>
    public required int Nomor { get; set; }

    /// <summary>Column and content, in printing order.</summary>
    public List<IsianRekam> Isian { get; set; } = [];

    public int Versi { get; set; } = 1;
}
