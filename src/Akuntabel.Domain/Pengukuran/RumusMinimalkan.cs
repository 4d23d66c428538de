namespace Akuntabel.Domain.Pengukuran;

/// <summary>Formula of capaian for indicators to be minimised.</summary>
public enum RumusMinimalkan
{
    /// <summary>(T − (R − T)) / T.</summary>
    Panjang,

    /// <summary>T / R.</summary>
    Pendek,
}
