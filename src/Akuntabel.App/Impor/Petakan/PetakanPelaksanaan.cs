using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Perjanjian;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Impor.Petakan;

/// <summary>Rencana aksi, dukungan, uraian pelaksanaan and money spent.</summary>
internal static class PetakanPelaksanaan
{
    public static async Task JalankanAsync(BahanPeta b)
    {
        await RencanaAksiAsync(b);
        await DukunganAsync(b);
        await UraianAsync(b);
        await RealisasiAsync(b);
    }

    private static async Task RencanaAksiAsync(BahanPeta b)
    {
        var lama = (await b.Lama.InstansiAsync<BarisRencanaAksi>()).Where(x => x.Tahun == b.Berkas.Tahun).ToList();
        var menurut = lama.ToDictionary(x => (x.NomorVersi, x.Urutan));
        for (var i = 0; i < b.Berkas.RencanaAksi.Count; i++)
        {
            var isi = b.Berkas.RencanaAksi[i];
            var ada = menurut.GetValueOrDefault((isi.Versi, i + 1));
            var baru = new BarisRencanaAksi
            {
                PemdaId = b.PemdaId,
                PerangkatDaerahId = b.PerangkatDaerahId,
                Id = ada?.Id ?? BahanPeta.IdBaru(),
                Tahun = b.Berkas.Tahun,
                NomorVersi = isi.Versi,
                IndikatorId = b.Indikator[isi.Indikator],
                Urutan = i + 1,
                Aksi = isi.Aksi,
                PenanggungJawab = isi.PenanggungJawab ?? "",
            };
            b.Tulis.Samakan(baru, ada);
        }

        b.Tulis.BiarkanSisa(lama, "baris rencana aksi tahun ini");
    }

    private static async Task DukunganAsync(BahanPeta b)
    {
        var lama = (await b.Lama.InstansiAsync<Dukungan>()).Where(x => x.Tahun == b.Berkas.Tahun).ToList();
        var menurut = lama.ToDictionary(x => (x.SimpulAnggaranIdentitas, x.SasaranIdentitas, x.IndikatorId));
        for (var i = 0; i < b.Berkas.Dukungan.Count; i++)
        {
            var isi = b.Berkas.Dukungan[i];
            var simpul = b.SimpulAnggaran[isi.SimpulAnggaran];
            var sasaran = BahanPeta.Cari(b.SimpulRenstra, isi.SasaranRenstra);
            var indikator = BahanPeta.Cari(b.Indikator, isi.Indikator);
            var ada = menurut.GetValueOrDefault((simpul, sasaran, indikator));
            var baru = new Dukungan
            {
                PemdaId = b.PemdaId,
                PerangkatDaerahId = b.PerangkatDaerahId,
                Id = ada?.Id ?? BahanPeta.IdBaru(),
                Tahun = b.Berkas.Tahun,
                SimpulAnggaranIdentitas = simpul,
                SasaranIdentitas = sasaran,
                IndikatorId = indikator,
                Peran = isi.Peran,
                Porsi = isi.Porsi ?? 1,
                Analisis = isi.Analisis ?? "",
                Urutan = i + 1,
            };
            b.Tulis.Samakan(baru, ada);
        }

        b.Tulis.HapusSisa(lama);
    }

    private static async Task UraianAsync(BahanPeta b)
    {
        var lama = await b.Lama.InstansiAsync<UraianPelaksanaan>();
        var menurut = lama.ToDictionary(x => (x.SimpulAnggaranIdentitas, x.Periode));
        foreach (var isi in b.Berkas.UraianPelaksanaan)
        {
            var (simpul, periode) = (b.SimpulAnggaran[isi.SimpulAnggaran], Periode.Parse(isi.Periode));
            var ada = menurut.GetValueOrDefault((simpul, periode));
            var baru = new UraianPelaksanaan
            {
                PemdaId = b.PemdaId,
                PerangkatDaerahId = b.PerangkatDaerahId,
                Id = ada?.Id ?? BahanPeta.IdBaru(),
                SimpulAnggaranIdentitas = simpul,
                Periode = periode,
                Teks = isi.Teks,
            };
            b.Tulis.Samakan(baru, ada);
        }

        b.Tulis.BiarkanSisa(lama.Where(x => x.Periode.Tahun == b.Berkas.Tahun), "uraian pelaksanaan tahun ini");
    }

    private static async Task RealisasiAsync(BahanPeta b)
    {
        var lama = await b.Lama.InstansiAsync<RealisasiAnggaran>();
        var menurut = lama.ToDictionary(x => (x.ObjekIdentitas, x.Periode, x.Sifat));
        var tersimpan = RealisasiTersimpan.Pilih(b.Berkas);
        for (var i = 0; i < b.Berkas.RealisasiAnggaran.Count; i++)
        {
            var isi = b.Berkas.RealisasiAnggaran[i];
            if (!tersimpan.Contains(isi))
            {
                continue;
            }

            var objek = isi.Objek.Split(':', 2) is ["simpul", var kunci] ? b.SimpulAnggaran[kunci] : b.Belanja[isi.Objek[8..]];
            var kunciBaris = (objek, Periode.Parse(isi.Periode), isi.Sifat ?? SifatRealisasi.Kumulatif);
            var ada = menurut.GetValueOrDefault(kunciBaris);
            var baru = new RealisasiAnggaran
            {
                PemdaId = b.PemdaId,
                PerangkatDaerahId = b.PerangkatDaerahId,
                ObjekIdentitas = kunciBaris.objek,
                Periode = kunciBaris.Item2,
                Sifat = kunciBaris.Item3,
                Jumlah = BahanPeta.Uang(isi.Jumlah),
                Fisik = isi.Fisik,
                AlasanTurun = isi.AlasanTurun ?? "",
                AlasanLebih = ada?.AlasanLebih ?? "",
                Status = ada?.Status ?? StatusKinerja.Terkunci,
                Asal = AsalNilai.Impor,
                AsalRincian = b.Sha256,
            };
            if (ada is not null && Sama(baru, ada))
            {
                (baru.Asal, baru.AsalRincian, baru.PenulisId) = (ada.Asal, ada.AsalRincian, ada.PenulisId);
            }

            var boleh =
                ada
                is null
                    or { Status: StatusKinerja.Draf }
                    or { Status: StatusKinerja.Terkunci, Asal: AsalNilai.Impor, PenulisId: null };
            b.Tulis.Samakan(
                baru,
                ada,
                Tempat.Akar.Di("realisasiAnggaran").Baris(i, isi.Objek),
                boleh ? null : $"Realisasi anggaran periode {isi.Periode} sudah {ada!.Status} dan tidak diubah lewat impor."
            );
        }

        b.Tulis.BiarkanSisa(lama.Where(x => x.Periode.Tahun == b.Berkas.Tahun), "realisasi anggaran tahun ini");
    }

    /// <summary>The same figures: where they came from stays as it is.</summary>
    private static bool Sama(RealisasiAnggaran baru, RealisasiAnggaran ada) =>
        (baru.Jumlah, baru.Fisik, baru.AlasanTurun) == (ada.Jumlah, ada.Fisik, ada.AlasanTurun);
}
