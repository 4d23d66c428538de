namespace Akuntabel.App.Pelaporan;

/// <summary>A report file: its name (<c>slug-2019.docx</c>, <c>slug-2018-tw2.html</c>), media type and bytes.</summary>
public sealed record BerkasLaporan(string Nama, string JenisMedia, byte[] Isi);
