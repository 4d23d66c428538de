using Akuntabel.App.Data;
using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Perencanaan;

namespace Akuntabel.App.Pengukuran;

/// <summary>Keeps an indicator's row of the period in step with the numbers typed for it: its value as computed, and who typed last.</summary>
internal static class SnapshotRealisasi
{
    public static Realisasi Segarkan(AkuntabelDbContext db, MejaUkur meja, IndeksBerkas indeks, Indikator indikator, Guid penulis)
    {
        var baris = meja.Baris(indikator);
        if (baris is null)
        {
            db.Add(baris = BarisAngka.Baru(indikator, meja.Periode));
            meja.Realisasi.Add(baris);
        }

        Hitung(indeks, indikator, baris);
        baris.PenulisId = penulis == Guid.Empty ? null : penulis;
        return baris;
    }

    /// <summary>Takes the computed value over, with formula and inputs as they are now.</summary>
    public static void Hitung(IndeksBerkas indeks, Indikator indikator, Realisasi baris)
    {
        if (indikator.Rumus is not { Length: > 0 } && baris.Isian is null)
        {
            return;
        }

        var hasil = RealisasiBerlaku.Hitung(indeks, indikator, baris.Periode);
        baris.Nilai = hasil.Nilai;
        if (indikator.Rumus is { Length: > 0 } rumus)
        {
            baris.Asal = AsalNilai.Hitung;
            baris.AsalRincian = $"{rumus}: {Uraian(hasil.Langkah)}";
        }
    }

    private static string Uraian(Domain.Umum.LangkahHitung langkah) =>
        langkah.Aturan == Rumus.Aturan || langkah.Masukan.Count == 0 ? langkah.Uraian : Uraian(langkah.Masukan[0]);
}
