using Akuntabel.Domain.Organisasi;

namespace Akuntabel.App.Impor.Petakan;

/// <summary>Units, tugas and fungsi, officials.</summary>
internal static class PetakanOrganisasi
{
    public static async Task JalankanAsync(BahanPeta b)
    {
        var isi = b.Berkas.PerangkatDaerah;
        var lama = (await b.Lama.InstansiAsync<Unit>()).ToDictionary(u => u.Kunci, StringComparer.Ordinal);
        var urutan = new Urutan();
        foreach (var unit in isi.Unit)
        {
            var ada = lama.GetValueOrDefault(unit.Kunci);
            var baru = new Unit
            {
                PemdaId = b.PemdaId,
                PerangkatDaerahId = b.PerangkatDaerahId,
                Id = ada?.Id ?? BahanPeta.IdBaru(),
                Kunci = unit.Kunci,
                IndukId = BahanPeta.Cari(b.Unit, unit.Induk),
                Jenis = unit.Jenis,
                Nama = unit.Nama,
                Urutan = urutan.Berikut(unit.Induk),
            };
            b.Unit[unit.Kunci] = baru.Id;
            b.Tulis.Samakan(baru, ada);
        }

        await TugasFungsiAsync(b);
        await PejabatAsync(b);
    }

    private static async Task TugasFungsiAsync(BahanPeta b)
    {
        var lama = await b.Lama.InstansiAsync<TugasFungsi>();
        var menurut = lama.ToDictionary(t => (t.UnitId, t.Jenis, t.Urutan));
        var isi = b.Berkas.PerangkatDaerah;
        Tulis(null, JenisTugasFungsi.Tugas, isi.Tugas);
        Tulis(null, JenisTugasFungsi.Fungsi, isi.Fungsi);
        foreach (var unit in isi.Unit)
        {
            Tulis(b.Unit[unit.Kunci], JenisTugasFungsi.Tugas, unit.Tugas);
            Tulis(b.Unit[unit.Kunci], JenisTugasFungsi.Fungsi, unit.Fungsi);
        }

        b.Tulis.HapusSisa(lama);

        void Tulis(Guid? unit, JenisTugasFungsi jenis, IReadOnlyList<string> teks)
        {
            for (var i = 0; i < teks.Count; i++)
            {
                var ada = menurut.GetValueOrDefault((unit, jenis, i + 1));
                var baru = new TugasFungsi
                {
                    PemdaId = b.PemdaId,
                    PerangkatDaerahId = b.PerangkatDaerahId,
                    Id = ada?.Id ?? BahanPeta.IdBaru(),
                    UnitId = unit,
                    Jenis = jenis,
                    Urutan = i + 1,
                    Teks = teks[i],
                };
                b.Tulis.Samakan(baru, ada);
            }
        }
    }

    private static async Task PejabatAsync(BahanPeta b)
    {
        var lama = await b.Lama.InstansiAsync<MasaJabatan>();
        foreach (var isi in b.Berkas.PerangkatDaerah.Pejabat)
        {
            var ada = lama.Find(j => (j.Nama, j.Jabatan, j.Sejak) == (isi.Nama, isi.Jabatan, isi.Sejak));
            var baru = new MasaJabatan
            {
                PemdaId = b.PemdaId,
                PerangkatDaerahId = b.PerangkatDaerahId,
                Id = ada?.Id ?? BahanPeta.IdBaru(),
                Nama = isi.Nama,
                Jabatan = isi.Jabatan,
                UnitId = BahanPeta.Cari(b.Unit, isi.Unit),
                Pangkat = isi.Pangkat,
                Status = isi.Status,
                Sejak = isi.Sejak,
                Sampai = isi.Sampai,
            };
            b.Tulis.Samakan(baru, ada);
        }
    }
}
