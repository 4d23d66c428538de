namespace Akuntabel.App.Pengukuran;

/// <summary>A draft that was sent back and has not been handed in since.</summary>
/// <param name="Indikator">Name of its indicator.</param>
/// <param name="Oleh">Full name of the person who sent it back.</param>
/// <param name="Alasan">Why.</param>
public sealed record AngkaDikembalikan(string Indikator, string Oleh, string Alasan)
{
    /// <summary>The sentence a reader sees.</summary>
    public string Sebutan => $"Dikembalikan oleh {Oleh}: {Alasan}";
}
