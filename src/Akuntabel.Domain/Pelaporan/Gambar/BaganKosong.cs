using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan.Gambar;

/// <summary>Nothing is recorded that a diagram could show.</summary>
public sealed record BaganKosong(string Pesan) : Pelanggaran(Pesan);
