using Akuntabel.App.Impor.Format;
using Akuntabel.Domain.Perjanjian;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Impor.Petakan;

/// <summary>Versions of the performance agreement.</summary>
internal static class PetakanPerjanjian
{
    public static async Task JalankanAsync(BahanPeta b)
    {
        if (b.Berkas.Perjanjian.Count == 0)
        {
            return;
        }

        var dokumen = await b.Lama.InstansiAsync<PerjanjianKinerja>();
        var baris = (await b.Lama.InstansiAsync<BarisPerjanjian>()).ToLookup(x => x.PerjanjianKinerjaId);
        var anggaran = (await b.Lama.InstansiAsync<BarisAnggaranPerjanjian>()).ToLookup(x => x.PerjanjianKinerjaId);
        foreach (var isi in b.Berkas.Perjanjian)
        {
            var ada = dokumen.Find(p => (p.Tahun, p.NomorVersi, p.UnitId) == (b.Berkas.Tahun, isi.Versi, null));
            var baru = new PerjanjianKinerja
            {
                PemdaId = b.PemdaId,
                PerangkatDaerahId = b.PerangkatDaerahId,
                Id = ada?.Id ?? BahanPeta.IdBaru(),
                Tahun = b.Berkas.Tahun,
                NomorVersi = isi.Versi,
                Jenis = isi.Jenis,
                Tanggal = TanggalSurat.Parse(isi.Tanggal),
                Tempat = isi.Tempat ?? "",
                AlasanPerubahan = isi.AlasanPerubahan ?? "",
                PihakPertama = Pihak(isi.PihakPertama),
                PihakKedua = Pihak(isi.PihakKedua),
            };
            b.Tulis.Samakan(baru, ada);
            Baris(b, isi, baru.Id, [.. baris[baru.Id]]);
            Anggaran(b, isi, baru.Id, [.. anggaran[baru.Id]]);
        }
    }

    private static PihakPerjanjian Pihak(ImporPihak isi) =>
        new()
        {
            Sebutan = isi.Sebutan,
            Nama = isi.Nama ?? "",
            Jabatan = isi.Jabatan,
            Pangkat = isi.Pangkat,
        };

    private static void Baris(BahanPeta b, ImporPerjanjian dokumen, Guid dokumenId, List<BarisPerjanjian> lama)
    {
        for (var i = 0; i < dokumen.Baris.Count; i++)
        {
            var isi = dokumen.Baris[i];
            var ada = lama.Find(x => x.Urutan == i + 1);
            var baru = new BarisPerjanjian
            {
                PemdaId = b.PemdaId,
                PerangkatDaerahId = b.PerangkatDaerahId,
                Id = ada?.Id ?? BahanPeta.IdBaru(),
                PerjanjianKinerjaId = dokumenId,
                Urutan = i + 1,
                SasaranIdentitas = BahanPeta.Cari(b.SimpulRenstra, isi.SasaranRenstra),
                Sasaran = isi.Sasaran,
                IndikatorId = b.Indikator[isi.Indikator],
            };
            b.Tulis.Samakan(baru, ada);
        }

        b.Tulis.HapusSisa(lama);
    }

    private static void Anggaran(BahanPeta b, ImporPerjanjian dokumen, Guid dokumenId, List<BarisAnggaranPerjanjian> lama)
    {
        for (var i = 0; i < dokumen.Anggaran.Count; i++)
        {
            var isi = dokumen.Anggaran[i];
            var ada = lama.Find(x => x.Urutan == i + 1);
            var baru = new BarisAnggaranPerjanjian
            {
                PemdaId = b.PemdaId,
                PerangkatDaerahId = b.PerangkatDaerahId,
                Id = ada?.Id ?? BahanPeta.IdBaru(),
                PerjanjianKinerjaId = dokumenId,
                Urutan = i + 1,
                SimpulAnggaranIdentitas = BahanPeta.Cari(b.SimpulAnggaran, isi.SimpulAnggaran),
                SasaranIdentitas = BahanPeta.Cari(b.SimpulRenstra, isi.SasaranRenstra),
                IndikatorId = BahanPeta.Cari(b.Indikator, isi.Indikator),
                Uraian = isi.Uraian,
                Jumlah = BahanPeta.Uang(isi.Jumlah),
                Keterangan = isi.Keterangan ?? "",
            };
            b.Tulis.Samakan(baru, ada);
        }

        b.Tulis.HapusSisa(lama);
    }
}
