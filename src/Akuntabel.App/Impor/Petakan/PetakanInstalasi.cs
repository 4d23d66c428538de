using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Impor.Petakan;

/// <summary>Rows of the whole installation: new or equal, never changed by a file.</summary>
internal static class PetakanInstalasi
{
    public static async Task JalankanAsync(BahanPeta b)
    {
        var skala = (await b.Lama.InstalasiAsync<SkalaPredikat>()).ToDictionary(s => s.Kode, StringComparer.Ordinal);
        for (var i = 0; i < b.Berkas.SkalaPredikat.Count; i++)
        {
            var isi = b.Berkas.SkalaPredikat[i];
            var ada = skala.GetValueOrDefault(isi.Kode);
            var baru = new SkalaPredikat
            {
                Id = ada?.Id ?? BahanPeta.IdBaru(),
                Kode = isi.Kode,
                Nama = isi.Nama,
                Dasar = isi.Dasar,
                Tingkat =
                [
                    .. isi.Tingkat.Select(t => new TingkatPredikat
                    {
                        Kode = t.Kode,
                        Nama = t.Nama,
                        Ordinal = t.Ordinal,
                        Bawah = t.Bawah,
                        BawahTermasuk = t.BawahTermasuk ?? false,
                    }),
                ],
            };
            b.Tulis.Samakan(
                baru,
                ada,
                Tempat.Akar.Di("skalaPredikat").Baris(i, isi.Kode),
                $"Skala predikat {isi.Kode} sudah tersimpan."
            );
        }

        await PeraturanAsync(b);
    }

    private static async Task PeraturanAsync(BahanPeta b)
    {
        var peraturan = (await b.Lama.InstalasiAsync<Peraturan>()).ToDictionary(p => p.Kunci, StringComparer.Ordinal);
        for (var i = 0; i < b.Berkas.Peraturan.Count; i++)
        {
            var isi = b.Berkas.Peraturan[i];
            var ada = peraturan.GetValueOrDefault(isi.Kunci);
            var baru = new Peraturan
            {
                Id = ada?.Id ?? BahanPeta.IdBaru(),
                Kunci = isi.Kunci,
                Jenis = isi.Jenis,
                Lembaga = isi.Lembaga ?? "",
                Nomor = isi.Nomor,
                Tahun = isi.Tahun,
                Tentang = isi.Tentang,
                BerlakuSejak = isi.BerlakuSejak,
                DicabutOleh = isi.DicabutOleh,
            };
            b.Tulis.Samakan(baru, ada, Tempat.Akar.Di("peraturan").Baris(i, isi.Kunci), "Peraturan ini sudah tersimpan.");
        }
    }
}
