using Akuntabel.Domain.Perencanaan;

namespace Akuntabel.App.Impor.Petakan;

/// <summary>The yearly work plan.</summary>
internal static class PetakanRenja
{
    public static async Task JalankanAsync(BahanPeta b)
    {
        if (b.Berkas.Renja is not { } isi)
        {
            return;
        }

        var ada = (await b.Lama.InstansiAsync<Renja>()).Find(r => (r.Tahun, r.NomorVersi) == (b.Berkas.Tahun, isi.Versi));
        var baru = new Renja
        {
            PemdaId = b.PemdaId,
            PerangkatDaerahId = b.PerangkatDaerahId,
            Id = ada?.Id ?? BahanPeta.IdBaru(),
            Tahun = b.Berkas.Tahun,
            NomorVersi = isi.Versi,
            Nomor = isi.Nomor ?? "",
            Tanggal = isi.Tanggal,
        };
        b.Tulis.Samakan(baru, ada);
        var lama = (await b.Lama.InstansiAsync<BarisRenja>()).Where(x => x.RenjaId == baru.Id).ToDictionary(x => x.Urutan);
        for (var i = 0; i < isi.Baris.Count; i++)
        {
            var baris = isi.Baris[i];
            var barisAda = lama.GetValueOrDefault(i + 1);
            var barisBaru = new BarisRenja
            {
                PemdaId = b.PemdaId,
                PerangkatDaerahId = b.PerangkatDaerahId,
                Id = barisAda?.Id ?? BahanPeta.IdBaru(),
                RenjaId = baru.Id,
                Urutan = i + 1,
                Urusan = baris.Urusan ?? "",
                Tujuan = baris.Tujuan ?? "",
                Sasaran = baris.Sasaran ?? "",
                Uraian = baris.Uraian ?? "",
                SimpulAnggaranIdentitas = BahanPeta.Cari(b.SimpulAnggaran, baris.SimpulAnggaran),
                IndikatorId = b.Indikator[baris.Indikator],
            };
            b.Tulis.Samakan(barisBaru, barisAda);
        }

        b.Tulis.HapusSisa(lama.Values);
    }
}
