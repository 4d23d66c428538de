using Akuntabel.Domain.Pengukuran;

namespace Akuntabel.App.Impor.Petakan;

/// <summary>The region's rating scales and measurement policies.</summary>
internal static class PetakanKebijakan
{
    public static async Task JalankanAsync(BahanPeta b)
    {
        var lama = (await b.Lama.PemdaAsync<SkalaKinerja>()).ToDictionary(s => s.Kunci, StringComparer.Ordinal);
        for (var i = 0; i < b.Berkas.SkalaKinerja.Count; i++)
        {
            var isi = b.Berkas.SkalaKinerja[i];
            var ada = lama.GetValueOrDefault(isi.Kunci);
            var baru = new SkalaKinerja
            {
                PemdaId = b.PemdaId,
                Id = ada?.Id ?? BahanPeta.IdBaru(),
                Kunci = isi.Kunci,
                Nama = isi.Nama,
                Dasar = isi.Dasar,
                BerlakuSejak = isi.BerlakuSejak,
                BerlakuSampai = isi.BerlakuSampai,
                Pita =
                [
                    .. isi.Pita.Select(p => new PitaSkala
                    {
                        Kode = p.Kode ?? "",
                        Nama = p.Nama,
                        Makna = p.Makna ?? "",
                        Bawah = p.Bawah,
                        BawahTermasuk = p.BawahTermasuk ?? false,
                        Atas = p.Atas,
                        AtasTermasuk = p.AtasTermasuk ?? false,
                    }),
                ],
            };
            b.Tulis.Samakan(baru, ada, Tempat.Akar.Di("skalaKinerja").Baris(i, isi.Kunci), b.LaranganPemda);
        }

        await KebijakanAsync(b);
    }

    private static async Task KebijakanAsync(BahanPeta b)
    {
        var lama = await b.Lama.PemdaAsync<KebijakanPengukuran>();
        for (var i = 0; i < b.Berkas.Kebijakan.Count; i++)
        {
            var isi = b.Berkas.Kebijakan[i];
            var ada = lama.Find(k => k.BerlakuSejak == isi.BerlakuSejak);
            var baru = new KebijakanPengukuran
            {
                PemdaId = b.PemdaId,
                Id = ada?.Id ?? BahanPeta.IdBaru(),
                BerlakuSejak = isi.BerlakuSejak,
                BerlakuSampai = isi.BerlakuSampai,
                Dasar = isi.Dasar,
                Pembulatan = isi.Pembulatan,
                DesimalPersen = isi.DesimalPersen,
                RumusMinimalkan = isi.RumusMinimalkan,
                TargetNol = isi.TargetNol,
                BatasAgregasi = isi.BatasAgregasi,
                NegatifDihitungNol = isi.NegatifDihitungNol,
                Agregasi = isi.Agregasi,
                SkalaKinerjaKunci = isi.Skala,
            };
            baru.RealisasiNol = isi.RealisasiNol ?? baru.RealisasiNol;
            baru.BatasTercapai = isi.BatasTercapai ?? baru.BatasTercapai;
            baru.BatasPerluPerhatian = isi.BatasPerluPerhatian ?? baru.BatasPerluPerhatian;
            baru.BatasLonjakan = isi.BatasLonjakan ?? baru.BatasLonjakan;
            baru.SalinanMintaAlasan = isi.SalinanMintaAlasan ?? baru.SalinanMintaAlasan;
            baru.ToleransiEfisiensi = isi.ToleransiEfisiensi ?? baru.ToleransiEfisiensi;
            baru.SerapanTertinggalPerhatian = isi.SerapanTertinggalPerhatian ?? baru.SerapanTertinggalPerhatian;
            baru.SerapanTertinggalKritis = isi.SerapanTertinggalKritis ?? baru.SerapanTertinggalKritis;
            baru.FisikTertinggal = isi.FisikTertinggal ?? baru.FisikTertinggal;
            baru.BulanTanpaRealisasi = isi.BulanTanpaRealisasi ?? baru.BulanTanpaRealisasi;
            b.Tulis.Samakan(baru, ada, Tempat.Akar.Di("kebijakan").Baris(i), b.LaranganPemda);
        }
    }
}
