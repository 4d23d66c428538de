using Akuntabel.Domain.DataKinerja;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Pengukuran;

/// <summary>New rows for figures nobody has entered yet.</summary>
internal static class BarisAngka
{
    public static NilaiUnsur Baru(UnsurData unsur, Periode periode) =>
        new()
        {
            PemdaId = unsur.PemdaId,
            PerangkatDaerahId = unsur.PerangkatDaerahId,
            UnsurDataId = unsur.Id,
            Periode = periode,
            Kategori1 = "",
            Kategori2 = "",
            Sumber = "",
            Catatan = "",
        };

    public static Realisasi Baru(Indikator indikator, Periode periode) =>
        new()
        {
            PemdaId = indikator.PemdaId,
            PerangkatDaerahId = indikator.PerangkatDaerahId,
            IndikatorId = indikator.Id,
            Periode = periode,
            Status = StatusKinerja.Draf,
            Asal = AsalNilai.Ketik,
            AsalRincian = "",
            Sumber = "",
            Catatan = "",
        };
}
