using Akuntabel.Documents.Laporan;
using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Pelaporan.Kerangka;

namespace Akuntabel.App.Pelaporan.Kelengkapan;

/// <summary>What a report has besides the rows of its period: outline, emblem, uploaded annexes.</summary>
public sealed record KelengkapanLaporan
{
    /// <summary>The agency's own outline, or the shipped one its reports follow.</summary>
    public required Sistematika Sistematika { get; init; }

    /// <summary>Text of the agency's own outline; empty for a shipped one.</summary>
    public required string TeksSistematika { get; init; }

    /// <summary>Emblem of the agency, else of its region, or null.</summary>
    public required BerkasGambar? Lambang { get; init; }

    /// <summary>Uploaded annexes, in order.</summary>
    public required IReadOnlyList<LampiranLaporan> Lampiran { get; init; }

    /// <summary>The report of the rows, by this outline unless another one is given, with its annexes listed.</summary>
    public DokumenLaporan Susun(BerkasTahun berkas, bool draf, Sistematika? lain = null) =>
        DaftarLampiran.Tambahkan(PenyusunDokumen.Susun(new BahanLaporan(berkas), lain ?? Sistematika, draf, Lambang), Lampiran);
}
