using Akuntabel.Domain.Perencanaan;

namespace Akuntabel.App.Impor.Petakan;

/// <summary>The document naming the IKU.</summary>
internal static class PetakanIku
{
    public static async Task JalankanAsync(BahanPeta b)
    {
        if (b.Berkas.Iku is not { } isi)
        {
            return;
        }

        var ada = (await b.Lama.InstansiAsync<PenetapanIku>()).Find(p =>
            (p.TahunAwal, p.TahunAkhir, p.NomorVersi) == (isi.TahunAwal, isi.TahunAkhir, isi.Versi)
        );
        var baru = new PenetapanIku
        {
            PemdaId = b.PemdaId,
            PerangkatDaerahId = b.PerangkatDaerahId,
            Id = ada?.Id ?? BahanPeta.IdBaru(),
            TahunAwal = isi.TahunAwal,
            TahunAkhir = isi.TahunAkhir,
            NomorVersi = isi.Versi,
            Nomor = isi.Nomor ?? "",
            Tanggal = isi.Tanggal,
        };
        b.Tulis.Samakan(baru, ada);
        var lama = (await b.Lama.InstansiAsync<BarisIku>()).Where(x => x.PenetapanIkuId == baru.Id).ToList();
        for (var i = 0; i < isi.Baris.Count; i++)
        {
            var baris = isi.Baris[i];
            var barisAda = lama.Find(x => x.Urutan == i + 1);
            var barisBaru = new BarisIku
            {
                PemdaId = b.PemdaId,
                PerangkatDaerahId = b.PerangkatDaerahId,
                Id = barisAda?.Id ?? BahanPeta.IdBaru(),
                PenetapanIkuId = baru.Id,
                Urutan = i + 1,
                IndikatorId = b.Indikator[baris.Indikator],
                Tujuan = baris.Tujuan ?? "",
                Sasaran = baris.Sasaran ?? "",
                Alasan = baris.Alasan ?? "",
                Formulasi = baris.Formulasi ?? "",
                SumberData = baris.SumberData ?? "",
                PenanggungJawab = baris.PenanggungJawab ?? "",
            };
            b.Tulis.Samakan(barisBaru, barisAda);
        }

        b.Tulis.HapusSisa(lama);
    }
}
