using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Kalender;

/// <summary>One duty of one period, with its deadline and where it stands.</summary>
public sealed record ButirKalender
{
    public required KewajibanKalender Kewajiban { get; init; }

    public required Periode Periode { get; init; }

    /// <summary>Last day on which it is in time; null when it cannot be told.</summary>
    public DateOnly? Tenggat { get; init; }

    public required KeadaanKewajiban Keadaan { get; init; }

    /// <summary>What shows that it was done, or null.</summary>
    public TandaPenuh? Penuh { get; init; }

    /// <summary>What a person recorded for it, or null.</summary>
    public PemenuhanKewajiban? Catatan { get; init; }

    /// <summary>Days from today to the deadline, negative when it is over; null without one.</summary>
    public int? SisaHari { get; init; }

    /// <summary>True while it is to be done.</summary>
    public bool Terbuka => Penuh is null;
}
