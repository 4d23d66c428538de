namespace Akuntabel.Domain.Kalender;

/// <summary>That a duty was done.</summary>
/// <param name="Tanggal">Legal day it was done, or null when nobody recorded the day.</param>
/// <param name="Keterangan">What shows it, for the reader.</param>
public sealed record TandaPenuh(DateOnly? Tanggal, string Keterangan);
