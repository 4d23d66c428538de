using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Anggaran;

/// <summary>Nothing was saved because some fields are wrong.</summary>
public sealed record IsianAnggaranBermasalah(IReadOnlyList<MasalahIsianAnggaran> Masalah)
    : Pelanggaran(
        $"Belum disimpan: ada {CetakAngka.Seperlunya(Masalah.Count)} isian yang perlu diperbaiki. Yang Anda ketik tetap ada di halaman ini."
    );
