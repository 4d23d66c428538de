using Akuntabel.Domain.Akses;

namespace Akuntabel.App.Akses;

/// <summary>What the audit trail keeps of an account: no name of a person, no secret.</summary>
public sealed record KeadaanAkun(
    string NamaAkun,
    bool Aktif,
    bool HarusGantiSandi,
    bool PakaiTotp,
    int JumlahGagal,
    DateTime? TerkunciSampai
)
{
    public static KeadaanAkun Dari(Pengguna p) =>
        new(p.NamaAkun, p.Aktif, p.HarusGantiSandi, p.PakaiTotp, p.JumlahGagal, p.TerkunciSampai);
}
