namespace Akuntabel.Domain.Anggaran;

/// <summary>A budget node's share in a sasaran, an indicator or the total.</summary>
/// <param name="Ukuran">The node.</param>
/// <param name="Porsi">Share of its money counted here, 0–1.</param>
public sealed record BagianEfisiensi(UkuranAnggaran Ukuran, decimal Porsi);
