using Akuntabel.App.Impor.Format;
using Akuntabel.Domain.Perencanaan;

namespace Akuntabel.App.Impor.Petakan;

/// <summary>RPJMD and Renstra. A stored version is unchangeable: the file must say the same, else it is reported.</summary>
internal static class PetakanRencana
{
    public static async Task JalankanAsync(BahanPeta b)
    {
        if (b.Berkas.Rpjmd is { } rpjmd)
        {
            await RpjmdAsync(b, rpjmd, Tempat.Akar.Di("rpjmd"));
        }

        if (b.Berkas.Renstra is { } renstra)
        {
            await RenstraAsync(b, renstra, Tempat.Akar.Di("renstra"));
        }
    }

    private static async Task RpjmdAsync(BahanPeta b, ImporRencana isi, Tempat di)
    {
        const string larangan = "Versi RPJMD ini sudah tersimpan dan tidak dapat diubah.";
        var lama = (await b.Lama.PemdaAsync<Rpjmd>()).Find(r => Kunci(r.TahunAwal, r.TahunAkhir, r.NomorVersi) == Kunci(isi));
        var id = lama?.Id ?? BahanPeta.IdBaru();
        var baru = new Rpjmd
        {
            PemdaId = b.PemdaId,
            Id = id,
            TahunAwal = isi.TahunAwal,
            TahunAkhir = isi.TahunAkhir,
            NomorVersi = isi.Versi,
            Dasar = isi.Dasar ?? "",
            DitetapkanPada = isi.DitetapkanPada,
        };
        b.Tulis.Samakan(baru, lama, di, larangan);
        var simpul = await b.Lama.PemdaAsync<SimpulRpjmd>();
        var identitas = simpul.GroupBy(s => s.Kunci).ToDictionary(k => k.Key, k => k.First().Identitas, StringComparer.Ordinal);
        var pohon = new PohonVersi<SimpulRpjmd>(
            simpul.Where(s => s.RpjmdId == id),
            s => (s.Kunci, s.Id),
            identitas,
            b.SimpulRpjmd
        );
        for (var i = 0; i < isi.Simpul.Count; i++)
        {
            var s = isi.Simpul[i];
            var letak = pohon.Berikut(s.Kunci, s.Induk);
            var barisBaru = new SimpulRpjmd
            {
                PemdaId = b.PemdaId,
                Id = letak.Id,
                RpjmdId = id,
                Identitas = letak.Identitas,
                Kunci = s.Kunci,
                IndukId = letak.IndukId,
                Jenis = s.Jenis,
                Nomor = s.Nomor ?? "",
                Urutan = letak.Ada?.Urutan ?? letak.Urutan,
                Teks = s.Teks,
                PenanggungJawab = s.PenanggungJawab ?? "",
            };
            b.Tulis.Samakan(barisBaru, letak.Ada, di.Di("simpul").Baris(i, s.Kunci), larangan);
        }
    }

    private static async Task RenstraAsync(BahanPeta b, ImporRencana isi, Tempat di)
    {
        const string larangan = "Versi Renstra ini sudah tersimpan dan tidak dapat diubah; perubahan Renstra adalah versi baru.";
        var lama = (await b.Lama.InstansiAsync<Renstra>()).Find(r =>
            Kunci(r.TahunAwal, r.TahunAkhir, r.NomorVersi) == Kunci(isi)
        );
        var id = lama?.Id ?? BahanPeta.IdBaru();
        var baru = new Renstra
        {
            PemdaId = b.PemdaId,
            PerangkatDaerahId = b.PerangkatDaerahId,
            Id = id,
            TahunAwal = isi.TahunAwal,
            TahunAkhir = isi.TahunAkhir,
            NomorVersi = isi.Versi,
            Dasar = isi.Dasar ?? "",
            DitetapkanPada = isi.DitetapkanPada,
        };
        b.Tulis.Samakan(baru, lama, di, larangan);
        var simpul = await b.Lama.InstansiAsync<SimpulRenstra>();
        var identitas = simpul.GroupBy(s => s.Kunci).ToDictionary(k => k.Key, k => k.First().Identitas, StringComparer.Ordinal);
        var versiIni = simpul.FindAll(s => s.RenstraId == id);
        var pohon = new PohonVersi<SimpulRenstra>(versiIni, s => (s.Kunci, s.Id), identitas, b.SimpulRenstra);
        for (var i = 0; i < isi.Simpul.Count; i++)
        {
            var s = isi.Simpul[i];
            var letak = pohon.Berikut(s.Kunci, s.Induk);
            var tempat = di.Di("simpul").Baris(i, s.Kunci);
            if (lama is not null && letak.Ada is null)
            {
                b.Tulis.Tolak(tempat, $"{larangan} Simpul ini tidak ada di dalamnya.");
            }

            var barisBaru = new SimpulRenstra
            {
                PemdaId = b.PemdaId,
                PerangkatDaerahId = b.PerangkatDaerahId,
                Id = letak.Id,
                RenstraId = id,
                Identitas = letak.Identitas,
                Kunci = s.Kunci,
                IndukId = letak.IndukId,
                Jenis = s.Jenis,
                Nomor = s.Nomor ?? "",
                Urutan = letak.Urutan,
                Teks = s.Teks,
                PenanggungJawab = s.PenanggungJawab ?? "",
                MelayaniIdentitas = BahanPeta.Cari(b.SimpulRpjmd, s.Melayani),
            };
            b.Tulis.Samakan(barisBaru, letak.Ada, tempat, larangan);
        }

        foreach (var hilang in versiIni.Where(s => !b.Tulis.Tersentuh(s)))
        {
            b.Tulis.Tolak(di.Di("simpul"), $"{larangan} Simpul \"{hilang.Kunci}\" tersimpan tetapi tidak ada di berkas.");
        }
    }

    private static (int, int, int) Kunci(int awal, int akhir, int versi) => (awal, akhir, versi);

    private static (int, int, int) Kunci(ImporRencana isi) => (isi.TahunAwal, isi.TahunAkhir, isi.Versi);
}
