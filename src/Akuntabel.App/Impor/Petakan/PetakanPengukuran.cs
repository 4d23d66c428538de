using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Impor.Petakan;

/// <summary>Targets and realisasi.</summary>
internal static class PetakanPengukuran
{
    public static async Task JalankanAsync(BahanPeta b)
    {
        await TargetAsync(b);
        await RealisasiAsync(b);
    }

    private static async Task TargetAsync(BahanPeta b)
    {
        var lama = await b.Lama.InstansiAsync<Target>();
        var menurut = lama.ToDictionary(t => (t.IndikatorId, t.Periode, t.Sumber, t.NomorVersi));
        foreach (var isi in b.Berkas.Target)
        {
            var kunci = (b.Indikator[isi.Indikator], Periode.Parse(isi.Periode), isi.Sumber, isi.Versi ?? 1);
            var baru = new Target
            {
                PemdaId = b.PemdaId,
                PerangkatDaerahId = b.PerangkatDaerahId,
                IndikatorId = kunci.Item1,
                Periode = kunci.Item2,
                Sumber = isi.Sumber,
                NomorVersi = kunci.Item4,
                Nilai = NilaiImpor.Baca(isi.Nilai, isi.Alasan, b.SkalaIndikator[isi.Indikator]),
                AlasanBeda = isi.AlasanBeda ?? "",
            };
            b.Tulis.Samakan(baru, menurut.GetValueOrDefault(kunci));
        }

        b.Tulis.BiarkanSisa(lama.Where(t => t.Periode.Tahun == b.Berkas.Tahun), "target tahun ini");
    }

    private static async Task RealisasiAsync(BahanPeta b)
    {
        var lama = await b.Lama.InstansiAsync<Realisasi>();
        var menurut = lama.ToDictionary(r => (r.IndikatorId, r.Periode));
        for (var i = 0; i < b.Berkas.Realisasi.Count; i++)
        {
            var isi = b.Berkas.Realisasi[i];
            var kunci = (b.Indikator[isi.Indikator], Periode.Parse(isi.Periode));
            var ada = menurut.GetValueOrDefault(kunci);
            var baru = new Realisasi
            {
                PemdaId = b.PemdaId,
                PerangkatDaerahId = b.PerangkatDaerahId,
                IndikatorId = kunci.Item1,
                Periode = kunci.Item2,
                Nilai = NilaiImpor.Baca(isi.Nilai, isi.Alasan, b.SkalaIndikator[isi.Indikator]),
                Status = StatusKinerja.Terkunci,
                Asal = AsalNilai.Impor,
                AsalRincian = b.Sha256,
                Sumber = isi.Sumber ?? "",
                Catatan = isi.Catatan ?? "",
            };
            if (ada is not null && Sama(baru, ada))
            {
                (baru.AsalRincian, baru.Asal, baru.Status) = (ada.AsalRincian, ada.Asal, ada.Status);
                (baru.Isian, baru.AlasanAngka, baru.PerkiraanTersedia) = (ada.Isian, ada.AlasanAngka, ada.PerkiraanTersedia);
                (baru.PenulisId, baru.PengajuId, baru.DiajukanPada) = (ada.PenulisId, ada.PengajuId, ada.DiajukanPada);
            }

            var boleh = ada is null or { Status: StatusKinerja.Draf } or { Asal: AsalNilai.Impor };
            b.Tulis.Samakan(
                baru,
                ada,
                Tempat.Akar.Di("realisasi").Baris(i, isi.Indikator),
                boleh ? null : $"Realisasi periode {isi.Periode} sudah {ada!.Status} oleh pengguna dan tidak diubah lewat impor."
            );
        }

        b.Tulis.BiarkanSisa(lama.Where(r => r.Periode.Tahun == b.Berkas.Tahun), "realisasi tahun ini");
    }

    /// <summary>The same figure with the same source: where it came from and its status stay as they are.</summary>
    private static bool Sama(Realisasi baru, Realisasi ada) =>
        (baru.NilaiTersimpan, baru.Sumber, baru.Catatan) == (ada.NilaiTersimpan, ada.Sumber, ada.Catatan);
}
