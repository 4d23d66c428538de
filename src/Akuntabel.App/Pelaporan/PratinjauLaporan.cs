using Akuntabel.Documents.Laporan;
using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Pelaporan.Kerangka;

namespace Akuntabel.App.Pelaporan;

/// <summary>A report as it would be written now, in pieces to read on a page.</summary>
public sealed record PratinjauLaporan
{
    public required DokumenLaporan Dokumen { get; init; }

    public required IReadOnlyList<PotonganLaporan> Potongan { get; init; }

    public required IReadOnlyList<CatatanSusunan> Catatan { get; init; }

    /// <summary>Composes the report of the rows by the outline its reports follow.</summary>
    public static PratinjauLaporan Susun(BerkasTahun berkas)
    {
        var dokumen = PenyusunDokumen.Susun(
            new BahanLaporan(berkas),
            SistematikaBawaan.Milik(berkas.PerangkatDaerah, berkas.Periode),
            KeadaanLaporan.Draf(berkas)
        );
        var potongan = PotonganLaporan.Pecah(dokumen);
        return new()
        {
            Dokumen = dokumen,
            Potongan = potongan,
            Catatan = CatatanSusunan.Periksa(potongan),
        };
    }
}
