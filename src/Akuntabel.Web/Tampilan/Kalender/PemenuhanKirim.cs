namespace Akuntabel.Web.Tampilan;

/// <summary>The record that a duty was done, as typed.</summary>
/// <param name="Butir">The duty and its period, as <c>kunci|periode|versi</c>.</param>
/// <param name="Tanggal">The day, as <c>yyyy-MM-dd</c>; empty deletes the record.</param>
/// <param name="Keterangan">Letter number or the like.</param>
public sealed record PemenuhanKirim(string? Butir, string? Tanggal, string? Keterangan);
