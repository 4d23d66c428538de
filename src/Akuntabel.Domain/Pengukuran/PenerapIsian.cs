using Akuntabel.Domain.DataKinerja;
using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pengukuran;

/// <summary>Puts typed numbers into a <see cref="BerkasTahun"/> so that the engine shows what would follow; nothing is stored.</summary>
public static class PenerapIsian
{
    /// <summary>The same rows with the numbers of <paramref name="isian"/> in place; what names no row of the agency is left out.</summary>
    public static BerkasTahun Terapkan(BerkasTahun berkas, IReadOnlyList<IsianLembar> isian)
    {
        var nilai = berkas.NilaiUnsur.ToList();
        var realisasi = berkas.Realisasi.ToList();
        foreach (var i in isian)
        {
            if (i.Jenis == JenisIsian.Unsur && berkas.UnsurData.FirstOrDefault(u => u.Kode == i.Kunci) is { } unsur)
            {
                nilai.RemoveAll(n =>
                    n.UnsurDataId == unsur.Id && n.Periode == i.Periode && n.Kategori1 == "" && n.Kategori2 == ""
                );
                nilai.Add(Baris(unsur, i));
            }
            else if (i.Jenis == JenisIsian.Indikator && berkas.Indikator.FirstOrDefault(x => x.Kunci == i.Kunci) is { } indikator)
            {
                var lama = realisasi.Find(r => r.IndikatorId == indikator.Id && r.Periode == i.Periode);
                realisasi.RemoveAll(r => r.IndikatorId == indikator.Id && r.Periode == i.Periode);
                realisasi.Add(Baris(indikator, i, lama));
            }
        }

        return berkas with
        {
            NilaiUnsur = nilai,
            Realisasi = realisasi,
        };
    }

    /// <summary>The period's own amount when the indicator accumulates by it, else null.</summary>
    public static decimal? Isian(Indikator indikator, Nilai nilai) =>
        RealisasiBerisian.Terhimpun(indikator.CaraHimpun) ? nilai.SebagaiAngka : null;

    private static NilaiUnsur Baris(UnsurData unsur, IsianLembar isian) =>
        new()
        {
            PemdaId = unsur.PemdaId,
            PerangkatDaerahId = unsur.PerangkatDaerahId,
            UnsurDataId = unsur.Id,
            Periode = isian.Periode,
            Kategori1 = "",
            Kategori2 = "",
            Nilai = isian.Nilai,
            Sumber = "",
            Catatan = "",
        };

    private static Realisasi Baris(Indikator indikator, IsianLembar isian, Realisasi? lama) =>
        new()
        {
            PemdaId = indikator.PemdaId,
            PerangkatDaerahId = indikator.PerangkatDaerahId,
            IndikatorId = indikator.Id,
            Periode = isian.Periode,
            Nilai = isian.Nilai,
            Isian = Isian(indikator, isian.Nilai),
            Status = lama?.Status ?? StatusKinerja.Draf,
            Asal = AsalNilai.Ketik,
            AsalRincian = "",
            Sumber = lama?.Sumber ?? "",
            Catatan = lama?.Catatan ?? "",
        };
}
