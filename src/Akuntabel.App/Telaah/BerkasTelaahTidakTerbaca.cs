using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Telaah;

/// <summary>A document to check cannot be read.</summary>
public sealed record BerkasTelaahTidakTerbaca(string Pesan) : Pelanggaran(Pesan);
