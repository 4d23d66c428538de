namespace Akuntabel.Domain.Akses;

/// <summary>One act of the matrix and who may do it.</summary>
/// <param name="Tindakan">The act.</param>
/// <param name="Sebutan">The act as a verb in running text: "mengisi realisasi indikator".</param>
/// <param name="Hak">The offices that may, with their reach, in the order a sentence names them.</param>
public sealed record BarisMatriks(Tindakan Tindakan, string Sebutan, IReadOnlyList<HakPeran> Hak)
{
    /// <summary>How far <paramref name="peran"/> may do it.</summary>
    public JangkauanAkses Untuk(Peran peran) => Hak.FirstOrDefault(h => h.Peran == peran)?.Jangkauan ?? JangkauanAkses.Tidak;

    /// <summary>"Kepala Bidang (unitnya) atau Perencana (perangkat daerahnya)".</summary>
    public string SiapaBoleh => SebutanAkses.Pilihan(Hak.Select(h => $"{h.Peran.Sebutan()} ({h.Jangkauan.Sebutan()})"));

    /// <summary>"Kepala Bidang atau Perencana".</summary>
    public string PeranBerhak => SebutanAkses.Pilihan(Hak.Select(h => h.Peran.Sebutan()));
}
