using Akuntabel.App.Pelaporan.Kelengkapan;
using Akuntabel.Documents.Laporan;
using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Pelaporan.Periksa;

namespace Akuntabel.App.Pelaporan;

/// <summary>A report as it would be written now, in pieces to read on a page.</summary>
public sealed record PratinjauLaporan
{
    public required DokumenLaporan Dokumen { get; init; }

    public required IReadOnlyList<PotonganLaporan> Potongan { get; init; }

    public required IReadOnlyList<CatatanSusunan> Catatan { get; init; }

    /// <summary>Written sentences that do not agree with the figures.</summary>
    public required IReadOnlyList<CatatanNarasi> CatatanNarasi { get; init; }

    /// <summary>Composes the report of the rows.</summary>
    public static PratinjauLaporan Susun(BerkasTahun berkas, KelengkapanLaporan kelengkapan)
    {
        var narasi = PemeriksaNarasi.Periksa(new BahanLaporan(berkas));
        var dokumen = kelengkapan.Susun(berkas, KeadaanLaporan.AlasanDraf(berkas, narasi.Count).Length > 0);
        var potongan = PotonganLaporan.Pecah(dokumen);
        return new()
        {
            Dokumen = dokumen,
            Potongan = potongan,
            Catatan = CatatanSusunan.Periksa(potongan),
            CatatanNarasi = narasi,
        };
    }
}
