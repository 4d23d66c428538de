using Akuntabel.Domain.Akses;

namespace Akuntabel.Domain.Pengukuran;

/// <summary>The rights the steps of a workflow ask for.</summary>
public sealed record TindakanAlur(Tindakan Ajukan, Tindakan Verifikasi, Tindakan Kembalikan, Tindakan Setujui)
{
    /// <summary>Figures of an indicator.</summary>
    public static TindakanAlur Kinerja { get; } =
        new(Tindakan.AjukanKinerja, Tindakan.VerifikasiKinerja, Tindakan.KembalikanKinerja, Tindakan.SetujuiKinerja);

    /// <summary>A month of the budget.</summary>
    public static TindakanAlur Anggaran { get; } =
        new(
            Tindakan.AjukanRealisasiAnggaran,
            Tindakan.VerifikasiRealisasiAnggaran,
            Tindakan.KembalikanRealisasiAnggaran,
            Tindakan.SetujuiRealisasiAnggaran
        );
}
