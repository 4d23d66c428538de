using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Impor.Petakan;

/// <summary>Dasar hukum list and narrative.</summary>
internal static class PetakanLaporan
{
    public static async Task JalankanAsync(BahanPeta b)
    {
        var dasar = (await b.Lama.InstansiAsync<DasarHukumLaporan>()).Where(d => d.Tahun == b.Berkas.Tahun).ToList();
        for (var i = 0; i < b.Berkas.DasarHukum.Count; i++)
        {
            var ada = dasar.Find(d => d.PeraturanKunci == b.Berkas.DasarHukum[i]);
            var baru = new DasarHukumLaporan
            {
                PemdaId = b.PemdaId,
                PerangkatDaerahId = b.PerangkatDaerahId,
                Id = ada?.Id ?? BahanPeta.IdBaru(),
                Tahun = b.Berkas.Tahun,
                Urutan = i + 1,
                PeraturanKunci = b.Berkas.DasarHukum[i],
            };
            b.Tulis.Samakan(baru, ada);
        }

        b.Tulis.HapusSisa(dasar);
        await NarasiAsync(b);
    }

    private static async Task NarasiAsync(BahanPeta b)
    {
        var periode = b.Berkas.PeriodeNarasi is { } teksPeriode ? Periode.Parse(teksPeriode) : Periode.Tahunan(b.Berkas.Tahun);
        var lama = (await b.Lama.InstansiAsync<Narasi>()).Where(n => n.Periode == periode).ToList();
        foreach (var (slot, teks) in b.Berkas.Narasi)
        {
            var ada = lama.Find(n => n.Slot == slot);
            var baru = new Narasi
            {
                PemdaId = b.PemdaId,
                PerangkatDaerahId = b.PerangkatDaerahId,
                Id = ada?.Id ?? BahanPeta.IdBaru(),
                Periode = periode,
                Slot = slot,
                Teks = teks,
            };
            b.Tulis.Samakan(baru, ada);
        }

        b.Tulis.BiarkanSisa(lama, "narasi periode ini");
    }
}
