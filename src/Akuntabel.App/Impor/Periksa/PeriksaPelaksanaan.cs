using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Impor.Periksa;

/// <summary>Rencana aksi, uraian pelaksanaan and dukungan.</summary>
internal static class PeriksaPelaksanaan
{
    public static void Periksa(BahanPeriksa bahan)
    {
        RencanaAksi(bahan);
        Uraian(bahan);
        Dukungan(bahan);
    }

    private static void RencanaAksi(BahanPeriksa bahan)
    {
        var daftar = bahan.Berkas.RencanaAksi;
        for (var i = 0; i < daftar.Count; i++)
        {
            var baris = Tempat.Akar.Di("rencanaAksi").Baris(i, daftar[i].Indikator);
            PeriksaRencana.Versi(bahan, baris, daftar[i].Versi);
            bahan.Rujukan(baris.Di("indikator"), daftar[i].Indikator, bahan.Indikator, "Indikator");
        }
    }

    private static void Uraian(BahanPeriksa bahan)
    {
        var daftar = bahan.Berkas.UraianPelaksanaan;
        var di = Tempat.Akar.Di("uraianPelaksanaan");
        for (var i = 0; i < daftar.Count; i++)
        {
            var baris = di.Baris(i, daftar[i].SimpulAnggaran);
            bahan.Rujukan(baris.Di("simpulAnggaran"), daftar[i].SimpulAnggaran, bahan.SimpulAnggaran, "Simpul anggaran");
            bahan.Periode(baris.Di("periode"), daftar[i].Periode, bahan.Berkas.Tahun, bahan.Berkas.Tahun);
        }

        bahan.Ganda(
            daftar,
            u => (u.SimpulAnggaran, u.Periode),
            (i, u) => di.Baris(i, u.SimpulAnggaran),
            u => $"Uraian \"{u.SimpulAnggaran}\" periode {u.Periode}"
        );
    }

    private static void Dukungan(BahanPeriksa bahan)
    {
        var daftar = bahan.Berkas.Dukungan;
        var di = Tempat.Akar.Di("dukungan");
        for (var i = 0; i < daftar.Count; i++)
        {
            var (isi, baris) = (daftar[i], di.Baris(i, daftar[i].SimpulAnggaran));
            bahan.Rujukan(baris.Di("simpulAnggaran"), isi.SimpulAnggaran, bahan.SimpulAnggaran, "Simpul anggaran");
            bahan.Rujukan(baris.Di("sasaranRenstra"), isi.SasaranRenstra, bahan.SimpulRenstra, "Sasaran Renstra");
            bahan.Rujukan(baris.Di("indikator"), isi.Indikator, bahan.Indikator, "Indikator");
            if (isi is { SasaranRenstra: null, Indikator: null, Peran: PeranDukungan.Utama })
            {
                bahan.Lapor(baris, "Dukungan utama harus menyebut sasaran Renstra atau indikator.");
            }

            if (isi.Porsi is < 0 or > 1)
            {
                bahan.Lapor(baris.Di("porsi"), $"Porsi harus 0 sampai 1, bukan {CetakAngka.Seperlunya(isi.Porsi.Value)}.");
            }
        }

        bahan.Ganda(
            daftar,
            d => (d.SimpulAnggaran, d.SasaranRenstra, d.Indikator),
            (i, d) => di.Baris(i, d.SimpulAnggaran),
            d => $"Dukungan \"{d.SimpulAnggaran}\""
        );
    }
}
