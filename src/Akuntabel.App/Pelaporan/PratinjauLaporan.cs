using Akuntabel.App.Pelaporan.Kelengkapan;
using Akuntabel.Documents.Laporan;
using Akuntabel.Domain.Pelaporan;

namespace Akuntabel.App.Pelaporan;

/// <summary>A report as it would be written now, in pieces to read on a page.</summary>
public sealed record PratinjauLaporan
{
    public required DokumenLaporan Dokumen { get; init; }

    public required IReadOnlyList<PotonganLaporan> Potongan { get; init; }

    public required IReadOnlyList<CatatanSusunan> Catatan { get; init; }

    /// <summary>Composes the report of the rows.</summary>
    public static PratinjauLaporan Susun(BerkasTahun berkas, KelengkapanLaporan kelengkapan)
    {
        var dokumen = kelengkapan.Susun(berkas, KeadaanLaporan.Draf(berkas));
        var potongan = PotonganLaporan.Pecah(dokumen);
        return new()
        {
            Dokumen = dokumen,
            Potongan = potongan,
            Catatan = CatatanSusunan.Periksa(potongan),
        };
    }
}
