using Akuntabel.App.Impor.Format;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Perencanaan;

namespace Akuntabel.App.Impor.Petakan;

/// <summary>Indicators and their weights.</summary>
internal static class PetakanIndikator
{
    public static async Task JalankanAsync(BahanPeta b)
    {
        var lama = (await b.Lama.InstansiAsync<Indikator>()).ToDictionary(i => i.Kunci, StringComparer.Ordinal);
        var urutan = new Urutan();
        foreach (var isi in b.Berkas.Indikator)
        {
            var ada = lama.GetValueOrDefault(isi.Kunci);
            var (pemilik, identitas) = Pemilik(b, isi.Pemilik);
            var baru = new Indikator
            {
                PemdaId = b.PemdaId,
                PerangkatDaerahId = b.PerangkatDaerahId,
                Id = ada?.Id ?? BahanPeta.IdBaru(),
                Kunci = isi.Kunci,
                Nama = isi.Nama,
                Pemilik = pemilik,
                PemilikIdentitas = identitas,
                Urutan = urutan.Berikut(isi.Pemilik),
                Satuan = BahanPeta.Satuan(isi.Satuan),
                Jenis = isi.Jenis,
                Polaritas = Polaritas(isi.Polaritas),
                Rumus = isi.Rumus,
                CaraHimpun = isi.CaraHimpun,
                CaraKemajuan = isi.CaraKemajuan,
                SkalaPredikat = isi.SkalaPredikat,
                Formulasi = isi.Formulasi ?? "",
                Alasan = isi.Alasan ?? "",
                SumberData = isi.SumberData ?? "",
                PenanggungJawab = isi.PenanggungJawab ?? "",
            };
            b.Indikator[isi.Kunci] = baru.Id;
            b.SkalaIndikator[isi.Kunci] = isi.SkalaPredikat;
            b.Tulis.Samakan(baru, ada);
        }

        await BobotAsync(b);
    }

    private static Polaritas Polaritas(ImporPolaritas isi) =>
        isi.Arah == ArahPolaritas.Rentang
            ? Domain.Perencanaan.Polaritas.Rentang(isi.Bawah!.Value, isi.Atas!.Value)
            : new() { Arah = isi.Arah };

    private static (PemilikIndikator Jenis, Guid? Identitas) Pemilik(BahanPeta b, string? pemilik) =>
        pemilik?.Split(':', 2) switch
        {
            ["renstra", var kunci] => (PemilikIndikator.SimpulRenstra, b.SimpulRenstra[kunci]),
            ["rpjmd", var kunci] => (PemilikIndikator.SimpulRpjmd, b.SimpulRpjmd[kunci]),
            ["anggaran", var kunci] => (PemilikIndikator.SimpulAnggaran, b.SimpulAnggaran[kunci]),
            _ => (PemilikIndikator.Lepas, null),
        };

    private static async Task BobotAsync(BahanPeta b)
    {
        var lama = (await b.Lama.InstansiAsync<BobotIndikator>()).ToDictionary(x => (x.IndikatorId, x.Tahun));
        foreach (var isi in b.Berkas.Bobot)
        {
            var baru = new BobotIndikator
            {
                PemdaId = b.PemdaId,
                PerangkatDaerahId = b.PerangkatDaerahId,
                IndikatorId = b.Indikator[isi.Indikator],
                Tahun = b.Berkas.Tahun,
                Bobot = isi.Bobot,
            };
            b.Tulis.Samakan(baru, lama.GetValueOrDefault((baru.IndikatorId, baru.Tahun)));
        }
    }
}
