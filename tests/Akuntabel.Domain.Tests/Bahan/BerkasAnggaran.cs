using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Tests.Bahan;

/// <summary>Rows of a budget.</summary>
internal static class BerkasAnggaran
{
    public static DokumenAnggaran TambahDokumen(this Berkas berkas, int versi, string? tanggal = null)
    {
        var dokumen = new DokumenAnggaran
        {
            PemdaId = 1,
            PerangkatDaerahId = Berkas.Dinas,
            Id = Guid.CreateVersion7(),
            Tahun = berkas.Periode.Tahun,
            NomorVersi = versi,
            Jenis = versi == 1 ? JenisDokumenAnggaran.Murni : JenisDokumenAnggaran.Perubahan,
            Nomor = "",
            Tanggal = tanggal is null ? null : TanggalSurat.Parse(tanggal),
            VersiNomenklatur = "13/2006",
        };
        berkas.Dokumen.Add(dokumen);
        return dokumen;
    }

    public static SimpulAnggaran TambahSimpul(
        this Berkas berkas,
        DokumenAnggaran dokumen,
        string nama,
        decimal? pagu = null,
        SimpulAnggaran? induk = null,
        Guid? identitas = null
    )
    {
        var simpul = new SimpulAnggaran
        {
            PemdaId = 1,
            PerangkatDaerahId = Berkas.Dinas,
            Id = Guid.CreateVersion7(),
            DokumenAnggaranId = dokumen.Id,
            Identitas = identitas ?? Guid.CreateVersion7(),
            Kunci = nama,
            IndukId = induk?.Id,
            Tingkat = induk is null ? TingkatAnggaran.Program : TingkatAnggaran.Kegiatan,
            Kode = "",
            Nama = nama,
            Urutan = berkas.Simpul.Count + 1,
            Pagu = pagu is { } p ? Rupiah.Dari(p) : null,
            SumberDana = "",
        };
        berkas.Simpul.Add(simpul);
        return simpul;
    }

    public static Berkas TambahSerap(
        this Berkas berkas,
        Guid objek,
        decimal? jumlah,
        decimal? fisik = null,
        Periode? periode = null,
        SifatRealisasi sifat = SifatRealisasi.Kumulatif
    )
    {
        berkas.RealisasiAnggaran.Add(
            new RealisasiAnggaran
            {
                PemdaId = 1,
                PerangkatDaerahId = Berkas.Dinas,
                ObjekIdentitas = objek,
                Periode = periode ?? berkas.Periode,
                Sifat = sifat,
                Jumlah = jumlah is { } j ? Rupiah.Dari(j) : null,
                Fisik = fisik,
                AlasanTurun = "",
                Status = StatusKinerja.Draf,
            }
        );
        return berkas;
    }

    public static RincianBelanja TambahBelanja(
        this Berkas berkas,
        DokumenAnggaran dokumen,
        string nama,
        decimal? jumlah = null,
        RincianBelanja? induk = null,
        bool luarProgram = false,
        Guid? simpul = null
    )
    {
        var baris = new RincianBelanja
        {
            PemdaId = 1,
            PerangkatDaerahId = Berkas.Dinas,
            Id = Guid.CreateVersion7(),
            DokumenAnggaranId = dokumen.Id,
            Identitas = Guid.CreateVersion7(),
            Kunci = nama,
            SimpulAnggaranIdentitas = simpul,
            IndukId = induk?.Id,
            Kode = "",
            Nama = nama,
            Urutan = berkas.Belanja.Count + 1,
            Jumlah = jumlah is { } j ? Rupiah.Dari(j) : null,
            DiLuarProgram = luarProgram,
        };
        berkas.Belanja.Add(baris);
        return baris;
    }

    public static Berkas TambahDukungan(this Berkas berkas, SimpulAnggaran simpul, Guid indikator, decimal porsi = 1)
    {
        berkas.Dukungan.Add(
            new Dukungan
            {
                PemdaId = 1,
                PerangkatDaerahId = Berkas.Dinas,
                Id = Guid.CreateVersion7(),
                Tahun = berkas.Periode.Tahun,
                SimpulAnggaranIdentitas = simpul.Identitas,
                IndikatorId = indikator,
                Peran = PeranDukungan.Utama,
                Porsi = porsi,
                Analisis = "",
                Urutan = berkas.Dukungan.Count + 1,
            }
        );
        return berkas;
    }
}
