using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Impor;

/// <summary>The file has problems; nothing was written.</summary>
/// <param name="Masalah">Every problem found, warnings among them.</param>
public sealed record BerkasImporBermasalah(IReadOnlyList<MasalahImpor> Masalah)
    : Pelanggaran("Berkas tidak diimpor karena ada masalah; tidak ada yang disimpan.");
