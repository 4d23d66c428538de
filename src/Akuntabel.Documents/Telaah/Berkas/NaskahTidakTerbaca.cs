using Akuntabel.Domain.Umum;

namespace Akuntabel.Documents.Telaah;

/// <summary>A document that cannot be read: damaged, too large, protected, or of a form unknown here.</summary>
public sealed record NaskahTidakTerbaca(string Pesan) : Pelanggaran(Pesan);
