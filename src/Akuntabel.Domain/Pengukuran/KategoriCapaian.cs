using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pengukuran;

/// <summary>Which band of a <see cref="SkalaKinerja"/> a capaian falls in. Decided on the capaian as printed.</summary>
public static class KategoriCapaian
{
    public static readonly AturanHitung Aturan = new(
        "PENGUKURAN-KATEGORI-1",
        "Kategori capaian",
        "Pita skala yang memuat capaian setelah dibulatkan",
        "Permendagri 86/2017 dengan batas yang dibuat bersambung; skala pemerintah daerah yang berlaku",
        new DateOnly(2014, 12, 1)
    );

    /// <summary>The band, or null when there is no number.</summary>
    public static PitaSkala? Tentukan(this SkalaKinerja skala, Nilai capaian, KebijakanPengukuran kebijakan) =>
        capaian.SebagaiAngka is { } angka ? skala.Tentukan(PembulatanAngka.Cetak(angka, kebijakan.DesimalPersen)) : null;

    /// <summary>The band of a percentage as printed; null only when the scale is not valid.</summary>
    public static PitaSkala? Tentukan(this SkalaKinerja skala, decimal persen) => skala.Pita.Find(p => p.Memuat(persen));

    /// <summary>Whether a percentage lies in the band.</summary>
    public static bool Memuat(this PitaSkala pita, decimal persen) =>
        (pita.Bawah is not { } bawah || persen > bawah || (pita.BawahTermasuk && persen == bawah))
        && (pita.Atas is not { } atas || persen < atas || (pita.AtasTermasuk && persen == atas));
}
