using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pengukuran;

/// <summary>A formula names a component the agency does not have.</summary>
public sealed record UnsurTidakDikenal(string Kode) : Pelanggaran($"Rumus menyebut unsur data '{Kode}' yang belum terdaftar.");
