using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Kalender;

/// <summary>
/// A duty of every agency of a pemda with its deadline: a rule as data, changed by the Admin Pemda. Without a stored row the shipped one
/// of the same <see cref="Kunci"/> holds (<see cref="KewajibanBawaan"/>).
/// </summary>
public sealed class KewajibanKalender : IBerlingkupPemda, IBerversi
{
    public required int PemdaId { get; init; }

    public required Guid Id { get; init; }

    /// <summary>Stable name, unique in the pemda: "laporan-kinerja".</summary>
    public required string Kunci { get; init; }

    /// <summary>What is to be done: "Laporan Kinerja disampaikan kepada kepala daerah".</summary>
    public required string Nama { get; set; }

    /// <summary>Law or decision it rests on.</summary>
    public required string Dasar { get; set; }

    /// <summary>How often: once a year, each triwulan, each month.</summary>
    public required JenisPeriode Berulang { get; set; }

    public required AcuanTenggat Acuan { get; set; }

    /// <summary>Whole months between <see cref="Acuan"/> and the deadline, 0–24.</summary>
    public required int TenggatBulan { get; set; }

    /// <summary>Days on top of the months, 0–366.</summary>
    public required int TenggatHari { get; set; }

    /// <summary>Days before the deadline from which it is announced as near, 0–90.</summary>
    public required int HariPengingat { get; set; }

    public required PemenuhanDari Pemenuhan { get; set; }

    /// <summary>False when the pemda does not ask for it.</summary>
    public bool Aktif { get; set; } = true;

    public required int Urutan { get; set; }

    public int Versi { get; set; } = 1;

    /// <summary>The same duty as a row of its own, to be stored.</summary>
    public KewajibanKalender Salin(Guid id) =>
        new()
        {
            PemdaId = PemdaId,
            Id = id,
            Kunci = Kunci,
            Nama = Nama,
            Dasar = Dasar,
            Berulang = Berulang,
            Acuan = Acuan,
            TenggatBulan = TenggatBulan,
            TenggatHari = TenggatHari,
            HariPengingat = HariPengingat,
            Pemenuhan = Pemenuhan,
            Urutan = Urutan,
        };
}
