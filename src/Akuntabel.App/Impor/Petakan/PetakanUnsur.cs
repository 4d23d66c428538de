using Akuntabel.App.Impor.Format;
using Akuntabel.Domain.DataKinerja;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Impor.Petakan;

/// <summary>Components with their values, and record lists.</summary>
internal static class PetakanUnsur
{
    public static async Task JalankanAsync(BahanPeta b)
    {
        var lama = (await b.Lama.InstansiAsync<UnsurData>()).ToDictionary(u => u.Kode, StringComparer.Ordinal);
        var lamaNilai = await b.Lama.InstansiAsync<NilaiUnsur>();
        var nilai = lamaNilai.ToDictionary(n => (n.UnsurDataId, n.Periode, n.Kategori1, n.Kategori2));
        for (var i = 0; i < b.Berkas.Unsur.Count; i++)
        {
            var isi = b.Berkas.Unsur[i];
            var ada = lama.GetValueOrDefault(isi.Kode);
            var baru = new UnsurData
            {
                PemdaId = b.PemdaId,
                PerangkatDaerahId = b.PerangkatDaerahId,
                Id = ada?.Id ?? BahanPeta.IdBaru(),
                Kode = isi.Kode,
                Nama = isi.Nama,
                Satuan = BahanPeta.Satuan(isi.Satuan),
                CaraHimpun = isi.CaraHimpun,
                Sumber = isi.Sumber,
                Dimensi = [.. isi.Dimensi.Select(d => new DimensiUnsur { Nama = d.Nama, Kategori = d.Kategori })],
                Kelompok = isi.Kelompok ?? "",
                Urutan = i + 1,
            };
            b.Tulis.Samakan(baru, ada);
            foreach (var n in isi.Nilai)
            {
                var barisBaru = Nilai(b, baru.Id, n);
                var adaNilai = nilai.GetValueOrDefault((baru.Id, barisBaru.Periode, barisBaru.Kategori1, barisBaru.Kategori2));
                if (adaNilai is not null)
                {
                    (barisBaru.AlasanAngka, barisBaru.PerkiraanTersedia) = (adaNilai.AlasanAngka, adaNilai.PerkiraanTersedia);
                }

                b.Tulis.Samakan(barisBaru, adaNilai);
            }
        }

        b.Tulis.BiarkanSisa(lamaNilai.Where(n => n.Periode.Tahun == b.Berkas.Tahun), "nilai unsur tahun ini");
        await RekamAsync(b);
    }

    private static NilaiUnsur Nilai(BahanPeta b, Guid unsur, ImporNilaiUnsur isi) =>
        new()
        {
            PemdaId = b.PemdaId,
            PerangkatDaerahId = b.PerangkatDaerahId,
            UnsurDataId = unsur,
            Periode = Periode.Parse(isi.Periode),
            Kategori1 = isi.Kategori1 ?? "",
            Kategori2 = isi.Kategori2 ?? "",
            Nilai = NilaiImpor.Baca(isi.Nilai, isi.Alasan, null),
            Sumber = isi.Sumber ?? "",
            Catatan = isi.Catatan ?? "",
        };

    private static async Task RekamAsync(BahanPeta b)
    {
        var lama = (await b.Lama.InstansiAsync<RekamUnsur>()).ToLookup(r => (r.Kelompok, r.Periode));
        foreach (var isi in b.Berkas.Rekam)
        {
            var periode = Periode.Parse(isi.Periode);
            var daftar = lama[(isi.Kelompok, periode)].ToDictionary(r => r.Nomor);
            for (var n = 0; n < isi.Baris.Count; n++)
            {
                var ada = daftar.GetValueOrDefault(n + 1);
                var baru = new RekamUnsur
                {
                    PemdaId = b.PemdaId,
                    PerangkatDaerahId = b.PerangkatDaerahId,
                    Id = ada?.Id ?? BahanPeta.IdBaru(),
                    Kelompok = isi.Kelompok,
                    Periode = periode,
                    Nomor = n + 1,
                    Isian = [.. isi.Kolom.Zip(isi.Baris[n], (kolom, teks) => new IsianRekam { Kolom = kolom, Isi = teks })],
                };
                b.Tulis.Samakan(baru, ada);
            }

            b.Tulis.HapusSisa(daftar.Values);
        }
    }
}
