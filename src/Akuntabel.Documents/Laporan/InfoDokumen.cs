namespace Akuntabel.Documents.Laporan;

/// <summary>What the cover, the running header and the file's properties say.</summary>
public sealed record InfoDokumen
{
    /// <summary>"Laporan Kinerja".</summary>
    public required string Judul { get; init; }

    /// <summary>How the agency abbreviates it: "LKIP"; empty for nothing on the cover.</summary>
    public string Singkatan { get; init; } = "";

    /// <summary>"Tahun 2019", "Triwulan II Tahun 2018".</summary>
    public required string Periode { get; init; }

    /// <summary>The agency.</summary>
    public required string Instansi { get; init; }

    /// <summary>"Pemerintah Kota Banjarbaru".</summary>
    public required string Pemerintah { get; init; }

    /// <summary>Date in the file's properties: fixed by the data, so that the same input gives the same bytes.</summary>
    public required DateOnly Tanggal { get; init; }

    /// <summary>True while the report may not stand as final; every page then says so.</summary>
    public bool Draf { get; init; }

    /// <summary>Why a draft is one.</summary>
    public string AlasanDraf { get; init; } = "angka belum seluruhnya disetujui";

    /// <summary>The region's emblem, or null: the cover and letters then do without.</summary>
    public BerkasGambar? Lambang { get; init; }

    /// <summary>The code of the address that proves a frozen document, or null.</summary>
    public BerkasGambar? Qr { get; init; }

    /// <summary>True for a letter: no running header, no page numbers.</summary>
    public bool TanpaKepala { get; init; }

    /// <summary>"Laporan Kinerja Tahun 2019, Dinas …".</summary>
    public string JudulLengkap => $"{$"{Judul} {Periode}".TrimEnd()}, {Instansi}";
}
