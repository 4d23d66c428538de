namespace Akuntabel.Domain.Pengukuran;

/// <summary>What capaian is when the target is zero.</summary>
public enum PerlakuanTargetNol
{
    /// <summary>No value, reason TargetNol.</summary>
    TanpaNilai,

    /// <summary>For Minimalkan: realisasi zero gives 100, anything above gives 0. Otherwise no value.</summary>
    NolTercapai,
}
