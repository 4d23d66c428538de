using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pengukuran;

/// <summary>A number as typed into a cell, not yet stored.</summary>
public sealed record IsianLembar(JenisIsian Jenis, string Kunci, Periode Periode, Nilai Nilai);
