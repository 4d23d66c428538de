using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Akses;

/// <summary>The assignment that allows an act.</summary>
/// <param name="Tindakan">The act.</param>
/// <param name="Penugasan">The assignment; null when the operator of the machine acts, who needs none.</param>
/// <param name="Jangkauan">How far it reaches.</param>
public sealed record IzinAkses(Tindakan Tindakan, Penugasan? Penugasan, JangkauanAkses Jangkauan)
{
    /// <summary>Why it is allowed, for the user.</summary>
    public string Penjelasan =>
        Penugasan is null
            ? $"Pengelola mesin boleh {MatriksAkses.Baris(Tindakan).Sebutan}."
            : $"Anda boleh {MatriksAkses.Baris(Tindakan).Sebutan} karena bertugas sebagai {Penugasan.SebutanJabatan()} "
                + $"sejak {TanggalSurat.Dari(Penugasan.Sejak).Sebutan} (jangkauan: {Jangkauan.Sebutan()}).";
}
