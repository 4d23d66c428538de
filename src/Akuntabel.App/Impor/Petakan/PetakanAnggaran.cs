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
        var pohon = new PohonVersi<SimpulAnggaran>(lama, s => (s.Kunci, s.Id), b.SimpulAnggaran, b.SimpulAnggaran);
        var bercabang = dokumen.Simpul.Select(s => s.Induk).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var isi in dokumen.Simpul)
        {
            var letak = pohon.Berikut(isi.Kunci, isi.Induk);
            var baru = new SimpulAnggaran
            {
                PemdaId = b.PemdaId,
                PerangkatDaerahId = b.PerangkatDaerahId,
                Id = letak.Id,
                DokumenAnggaranId = dokumenId,
                Identitas = letak.Identitas,
                Kunci = isi.Kunci,
                IndukId = letak.IndukId,
                Tingkat = isi.Tingkat,
                Kode = isi.Kode ?? "",
                Nama = isi.Nama,
                Urutan = letak.Urutan,
                Pagu = bercabang.Contains(isi.Kunci) ? null : BahanPeta.Uang(isi.Pagu),
                UnitId = BahanPeta.Cari(b.Unit, isi.Unit),
                SumberDana = isi.SumberDana ?? "",
            };
            b.Tulis.Samakan(baru, letak.Ada);
        }

        b.Tulis.HapusSisa(lama);
    }

    private static void Belanja(BahanPeta b, ImporAnggaran dokumen, Guid dokumenId, List<RincianBelanja> lama)
    {
        var pohon = new PohonVersi<RincianBelanja>(lama, r => (r.Kunci, r.Id), b.Belanja, b.Belanja);
        var bercabang = dokumen.Belanja.Select(r => r.Induk).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var isi in dokumen.Belanja)
        {
            var letak = pohon.Berikut(isi.Kunci, isi.Induk);
            var baru = new RincianBelanja
            {
                PemdaId = b.PemdaId,
                PerangkatDaerahId = b.PerangkatDaerahId,
                Id = letak.Id,
                DokumenAnggaranId = dokumenId,
                Identitas = letak.Identitas,
                Kunci = isi.Kunci,
                SimpulAnggaranIdentitas = BahanPeta.Cari(b.SimpulAnggaran, isi.SimpulAnggaran),
                IndukId = letak.IndukId,
                Kode = isi.Kode ?? "",
                Nama = isi.Nama,
                Urutan = letak.Urutan,
                Jumlah = bercabang.Contains(isi.Kunci) ? null : BahanPeta.Uang(isi.Jumlah),
                DiLuarProgram = isi.DiLuarProgram ?? false,
            };
            b.Tulis.Samakan(baru, letak.Ada);
        }

        b.Tulis.HapusSisa(lama);
    }
}
