using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan.Tabel;

/// <summary>How an outline prints absences: "-" in general, another text for single reasons ("N/A", "NIHIL").</summary>
public sealed record TeksKosong
{
    /// <summary>For every reason without a text of its own.</summary>
    public string Umum { get; init; } = "-";

    /// <summary>Text per reason.</summary>
    public IReadOnlyDictionary<AlasanKosong, string> MenurutAlasan { get; init; } = new Dictionary<AlasanKosong, string>();

    public static TeksKosong Bawaan { get; } = new();

    public string Untuk(AlasanKosong alasan) => MenurutAlasan.GetValueOrDefault(alasan, Umum);
}
