using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Akses;

/// <summary>What an assignment must be like before it may be stored.</summary>
public static class SyaratPenugasan
{
    /// <summary>The office is held in one agency.</summary>
    public static bool DiPerangkatDaerah(this Peran peran) => peran <= Peran.KepalaDinas;

    /// <summary>The office is held in a pemda as a whole.</summary>
    public static bool DiPemda(this Peran peran) => peran is Peran.AdminPemda or Peran.Inspektorat or Peran.KepalaDaerah;

    /// <summary>The office can be narrowed to a unit of the agency.</summary>
    public static bool DiUnit(this Peran peran) => peran is Peran.OperatorBidang or Peran.KepalaBidang;

    /// <summary>The assignment, or the rule it breaks: an office there is not, a scope that does not fit the office, a term that ends before it begins.</summary>
    public static Hasil<Penugasan> Periksa(Penugasan penugasan)
    {
        var (peran, pemda, instansi) = (penugasan.Peran, penugasan.PemdaId is not null, penugasan.PerangkatDaerahId is not null);
        return !Enum.IsDefined(peran) || !Enum.IsDefined(penugasan.Status) ? new TugasTidakDikenal()
            : (pemda, instansi) != (!Bebas(peran), peran.DiPerangkatDaerah()) ? new LingkupPenugasanTidakCocok(peran)
            : penugasan.UnitId is not null && !peran.DiUnit() ? new UnitPenugasanTidakPerlu(peran)
            : penugasan.Sampai < penugasan.Sejak ? new MasaTugasTerbalik(penugasan.Sejak)
            : penugasan;
    }

    private static bool Bebas(Peran peran) => peran == Peran.AdminSistem;
}
