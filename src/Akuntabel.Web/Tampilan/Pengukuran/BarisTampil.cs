using Akuntabel.App.Pengukuran;
using Akuntabel.Domain.Pengukuran;

namespace Akuntabel.Web.Tampilan;

/// <summary>An indicator of the sheet as the page shows it.</summary>
/// <param name="Baris">The row.</param>
/// <param name="Sel">Its cells.</param>
/// <param name="JumlahBukti">Files tied to it or to its components.</param>
/// <param name="Langkah">Steps its reader may take now.</param>
/// <param name="Dikembalikan">Who sent the draft back and why, or null.</param>
public sealed record BarisTampil(
    BarisUkur Baris,
    IReadOnlyList<SelTampil> Sel,
    int JumlahBukti,
    IReadOnlyList<LangkahAlur> Langkah,
    AngkaDikembalikan? Dikembalikan
)
{
    public string Kunci => Baris.Ukuran.Indikator.Kunci;

    public string Nama => Baris.Ukuran.Indikator.Nama ?? "(indikator tanpa nama)";

    /// <summary>What its checkbox sends: which indicator, and as which version it was seen.</summary>
    public string Pilihan =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Baris.Realisasi?.Versi ?? 0}:{Kunci}");
}
