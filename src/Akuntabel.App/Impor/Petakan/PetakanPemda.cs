using Akuntabel.Domain.Organisasi;

namespace Akuntabel.App.Impor.Petakan;

/// <summary>The region and its heads. Which region and agency the file belongs to is settled here.</summary>
internal static class PetakanPemda
{
    public static async Task JalankanAsync(BahanPeta b)
    {
        var semua = await b.Lama.InstalasiAsync<Pemda>();
        var isi = b.Berkas.Pemda;
        var ada = semua.Find(p => p.Nama == isi.Nama);
        b.Lama.PemdaId = ada?.Id;
        b.PemdaId = ada?.Id ?? semua.Select(p => p.Id).DefaultIfEmpty().Max() + 1;
        var instansi = await b.Lama.PemdaAsync<PerangkatDaerah>();
        var sendiri = instansi.Find(p => p.Slug == b.Berkas.Slug);
        b.Lama.PerangkatDaerahId = sendiri?.Id;
        b.PerangkatDaerahId = sendiri?.Id ?? BahanPeta.IdBaru();
        b.LaranganPemda =
            instansi.Count > (sendiri is null ? 0 : 1)
                ? $"Bagian ini milik {isi.Nama} dan dipakai juga oleh instansi lain, jadi tidak diubah lewat impor."
                : null;

        var baru = new Pemda
        {
            Id = b.PemdaId,
            Nama = isi.Nama,
            Jenis = isi.Jenis,
            Provinsi = isi.Provinsi,
            SebutanKepalaDaerah = isi.SebutanKepalaDaerah,
            ZonaWaktu = isi.ZonaWaktu,
        };
        b.Tulis.Samakan(baru, ada, Tempat.Akar.Di("pemda"), b.LaranganPemda);
        await KepalaDaerahAsync(b);
        PerangkatDaerah(b, sendiri);
    }

    private static async Task KepalaDaerahAsync(BahanPeta b)
    {
        var lama = await b.Lama.PemdaAsync<KepalaDaerah>();
        var di = Tempat.Akar.Di("pemda").Di("kepalaDaerah");
        for (var i = 0; i < b.Berkas.Pemda.KepalaDaerah.Count; i++)
        {
            var isi = b.Berkas.Pemda.KepalaDaerah[i];
            var ada = lama.Find(k => (k.Nama, k.Jabatan, k.Sejak) == (isi.Nama, isi.Jabatan, isi.Sejak));
            var baru = new KepalaDaerah
            {
                PemdaId = b.PemdaId,
                Id = ada?.Id ?? BahanPeta.IdBaru(),
                Nama = isi.Nama,
                Jabatan = isi.Jabatan,
                Sejak = isi.Sejak,
                Sampai = isi.Sampai,
            };
            b.Tulis.Samakan(baru, ada, di.Baris(i), b.LaranganPemda);
        }
    }

    private static void PerangkatDaerah(BahanPeta b, PerangkatDaerah? ada)
    {
        var isi = b.Berkas.PerangkatDaerah;
        var baru = new PerangkatDaerah
        {
            PemdaId = b.PemdaId,
            Id = b.PerangkatDaerahId,
            Slug = b.Berkas.Slug,
            Nama = isi.Nama,
            NamaSingkat = isi.NamaSingkat,
            Singkatan = isi.Singkatan ?? "",
            SebutanInstansi = isi.SebutanInstansi,
            SebutanDokumen = isi.SebutanDokumen,
            JabatanKepala = isi.JabatanKepala,
            DasarPembentukan = isi.DasarPembentukan,
            TempatTandaTangan = isi.TempatTandaTangan,
            SistematikaTahunan = isi.SistematikaTahunan ?? "",
            SistematikaBerkala = isi.SistematikaBerkala ?? "",
        };
        b.Tulis.Samakan(baru, ada);
    }
}
