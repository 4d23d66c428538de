using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Impor.Petakan;

/// <summary>Earlier years as published, comparison figures, analyses.</summary>
internal static class PetakanBandingan
{
    public static async Task JalankanAsync(BahanPeta b)
    {
        await RiwayatAsync(b);
        await PembandingAsync(b);
        await AnalisisAsync(b);
    }

    private static async Task RiwayatAsync(BahanPeta b)
    {
        var lama = (await b.Lama.InstansiAsync<RiwayatCapaian>()).ToDictionary(r => (r.IndikatorId, r.Tahun));
        foreach (var isi in b.Berkas.Riwayat)
        {
            var skala = b.SkalaIndikator[isi.Indikator];
            var baru = new RiwayatCapaian
            {
                PemdaId = b.PemdaId,
                PerangkatDaerahId = b.PerangkatDaerahId,
                IndikatorId = b.Indikator[isi.Indikator],
                Tahun = isi.Tahun,
                Target = NilaiImpor.Baca(isi.Target, isi.Alasan, skala),
                Realisasi = NilaiImpor.Baca(isi.Realisasi, isi.Alasan, skala),
                Capaian = NilaiImpor.Baca(isi.Capaian, isi.Alasan, null),
                Sumber = isi.Sumber,
            };
            b.Tulis.Samakan(baru, lama.GetValueOrDefault((baru.IndikatorId, baru.Tahun)));
        }
    }

    private static async Task PembandingAsync(BahanPeta b)
    {
        var lama = (await b.Lama.InstansiAsync<NilaiPembanding>()).ToDictionary(p => (p.IndikatorId, p.Periode, p.Jenis, p.Nama));
        for (var i = 0; i < b.Berkas.Pembanding.Count; i++)
        {
            var isi = b.Berkas.Pembanding[i];
            var kunci = (b.Indikator[isi.Indikator], Periode.Parse(isi.Periode), isi.Jenis, isi.Nama);
            var ada = lama.GetValueOrDefault(kunci);
            var baru = new NilaiPembanding
            {
                PemdaId = b.PemdaId,
                PerangkatDaerahId = b.PerangkatDaerahId,
                Id = ada?.Id ?? BahanPeta.IdBaru(),
                IndikatorId = kunci.Item1,
                Periode = kunci.Item2,
                Jenis = isi.Jenis,
                Nama = isi.Nama,
                Urutan = i + 1,
                Nilai = NilaiImpor.Baca(isi.Nilai, isi.Alasan, b.SkalaIndikator[isi.Indikator]),
                Sumber = isi.Sumber ?? "",
                Keterangan = isi.Keterangan ?? "",
            };
            b.Tulis.Samakan(baru, ada);
        }
    }

    private static async Task AnalisisAsync(BahanPeta b)
    {
        var lama = (await b.Lama.InstansiAsync<AnalisisKinerja>()).Where(a => a.Periode.Tahun == b.Berkas.Tahun).ToList();
        var menurut = lama.ToDictionary(a => (a.Periode, a.Urutan));
        var urutan = new Urutan();
        foreach (var isi in b.Berkas.Analisis)
        {
            var kunci = (Periode.Parse(isi.Periode), urutan.Berikut(isi.Periode));
            var ada = menurut.GetValueOrDefault(kunci);
            var baru = new AnalisisKinerja
            {
                PemdaId = b.PemdaId,
                PerangkatDaerahId = b.PerangkatDaerahId,
                Id = ada?.Id ?? BahanPeta.IdBaru(),
                Periode = kunci.Item1,
                SasaranIdentitas = BahanPeta.Cari(b.SimpulRenstra, isi.SasaranRenstra),
                IndikatorId = BahanPeta.Cari(b.Indikator, isi.Indikator),
                Jenis = isi.Jenis,
                Urutan = kunci.Item2,
                Teks = isi.Teks,
            };
            b.Tulis.Samakan(baru, ada);
        }

        b.Tulis.HapusSisa(lama);
    }
}
