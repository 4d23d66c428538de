using Akuntabel.App.Impor.Format;
using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Impor.Petakan;

/// <summary>Budget versions with their nodes and belanja lines; amounts stand at leaves only.</summary>
internal static class PetakanAnggaran
{
    public static async Task JalankanAsync(BahanPeta b)
    {
        if (b.Berkas.Anggaran.Count == 0)
        {
            return;
        }

        var dokumen = await b.Lama.InstansiAsync<DokumenAnggaran>();
        var simpul = await b.Lama.InstansiAsync<SimpulAnggaran>();
        var belanja = await b.Lama.InstansiAsync<RincianBelanja>();
        foreach (var s in simpul)
        {
            b.SimpulAnggaran[s.Kunci] = s.Identitas;
        }

        foreach (var r in belanja)
        {
            b.Belanja[r.Kunci] = r.Identitas;
        }

        foreach (var isi in b.Berkas.Anggaran)
        {
            var ada = dokumen.Find(d => (d.Tahun, d.NomorVersi) == (b.Berkas.Tahun, isi.Versi));
            var baru = new DokumenAnggaran
            {
                PemdaId = b.PemdaId,
                PerangkatDaerahId = b.PerangkatDaerahId,
                Id = ada?.Id ?? BahanPeta.IdBaru(),
                Tahun = b.Berkas.Tahun,
                NomorVersi = isi.Versi,
                Jenis = isi.Jenis,
                NomorPergeseran = isi.NomorPergeseran,
                Nomor = isi.Nomor ?? "",
                Tanggal = isi.Tanggal is { } tanggal ? TanggalSurat.Parse(tanggal) : null,
                VersiNomenklatur = isi.Nomenklatur,
            };
            b.Tulis.Samakan(baru, ada);
            Simpul(b, isi, baru.Id, [.. simpul.Where(s => s.DokumenAnggaranId == baru.Id)]);
            Belanja(b, isi, baru.Id, [.. belanja.Where(r => r.DokumenAnggaranId == baru.Id)]);
        }
    }

    private static void Simpul(BahanPeta b, ImporAnggaran dokumen, Guid dokumenId, List<SimpulAnggaran> lama)
    {
        var menurut = lama.ToDictionary(s => s.Kunci, StringComparer.Ordinal);
        var bercabang = dokumen.Simpul.Select(s => s.Induk).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var id = new Dictionary<string, Guid>(StringComparer.Ordinal);
        var urutan = new Urutan();
        foreach (var isi in dokumen.Simpul)
        {
            var ada = menurut.GetValueOrDefault(isi.Kunci);
            var baru = new SimpulAnggaran
            {
                PemdaId = b.PemdaId,
                PerangkatDaerahId = b.PerangkatDaerahId,
                Id = ada?.Id ?? BahanPeta.IdBaru(),
                DokumenAnggaranId = dokumenId,
                Identitas = b.SimpulAnggaran.TryGetValue(isi.Kunci, out var g) ? g : BahanPeta.IdBaru(),
                Kunci = isi.Kunci,
                IndukId = BahanPeta.Cari(id, isi.Induk),
                Tingkat = isi.Tingkat,
                Kode = isi.Kode ?? "",
                Nama = isi.Nama,
                Urutan = urutan.Berikut(isi.Induk),
                Pagu = bercabang.Contains(isi.Kunci) ? null : BahanPeta.Uang(isi.Pagu),
                UnitId = BahanPeta.Cari(b.Unit, isi.Unit),
                SumberDana = isi.SumberDana ?? "",
            };
            id[isi.Kunci] = baru.Id;
            b.SimpulAnggaran[isi.Kunci] = baru.Identitas;
            b.Tulis.Samakan(baru, ada);
        }

        b.Tulis.HapusSisa(lama);
    }

    private static void Belanja(BahanPeta b, ImporAnggaran dokumen, Guid dokumenId, List<RincianBelanja> lama)
    {
        var menurut = lama.ToDictionary(r => r.Kunci, StringComparer.Ordinal);
        var bercabang = dokumen.Belanja.Select(r => r.Induk).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var id = new Dictionary<string, Guid>(StringComparer.Ordinal);
        var urutan = new Urutan();
        foreach (var isi in dokumen.Belanja)
        {
            var ada = menurut.GetValueOrDefault(isi.Kunci);
            var baru = new RincianBelanja
            {
                PemdaId = b.PemdaId,
                PerangkatDaerahId = b.PerangkatDaerahId,
                Id = ada?.Id ?? BahanPeta.IdBaru(),
                DokumenAnggaranId = dokumenId,
                Identitas = b.Belanja.TryGetValue(isi.Kunci, out var g) ? g : BahanPeta.IdBaru(),
                Kunci = isi.Kunci,
                SimpulAnggaranIdentitas = BahanPeta.Cari(b.SimpulAnggaran, isi.SimpulAnggaran),
                IndukId = BahanPeta.Cari(id, isi.Induk),
                Kode = isi.Kode ?? "",
                Nama = isi.Nama,
                Urutan = urutan.Berikut(isi.Induk),
                Jumlah = bercabang.Contains(isi.Kunci) ? null : BahanPeta.Uang(isi.Jumlah),
                DiLuarProgram = isi.DiLuarProgram ?? false,
            };
            id[isi.Kunci] = baru.Id;
            b.Belanja[isi.Kunci] = baru.Identitas;
            b.Tulis.Samakan(baru, ada);
        }

        b.Tulis.HapusSisa(lama);
    }
}
