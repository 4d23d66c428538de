using Akuntabel.App.Impor.Format;
using Akuntabel.Domain.Perencanaan;

namespace Akuntabel.App.Impor.Periksa;

/// <summary>RPJMD and Renstra: period, tree, order of the levels.</summary>
internal static class PeriksaRencana
{
    public static void Periksa(BahanPeriksa bahan)
    {
        Satu(bahan, bahan.Berkas.Rpjmd, Tempat.Akar.Di("rpjmd"), "RPJMD");
        Satu(bahan, bahan.Berkas.Renstra, Tempat.Akar.Di("renstra"), "Renstra");
    }

    private static void Satu(BahanPeriksa bahan, ImporRencana? rencana, Tempat di, string nama)
    {
        if (rencana is null)
        {
            return;
        }

        Kurun(bahan, di, rencana.TahunAwal, rencana.TahunAkhir, rencana.Versi);
        if (bahan.Berkas.Tahun < rencana.TahunAwal || bahan.Berkas.Tahun > rencana.TahunAkhir)
        {
            bahan.Lapor(di, $"Kurun {nama} tidak memuat tahun {BahanPeriksa.Tahun(bahan.Berkas.Tahun)} berkas ini.");
        }

        var simpul = rencana.Simpul;
        PeriksaSusunan.Periksa(bahan, simpul, di.Di("simpul"), s => s.Kunci, s => s.Induk);
        var jenis = simpul
            .GroupBy(s => s.Kunci, StringComparer.Ordinal)
            .ToDictionary(k => k.Key, k => k.First().Jenis, StringComparer.Ordinal);
        for (var i = 0; i < simpul.Count; i++)
        {
            var baris = di.Di("simpul").Baris(i, simpul[i].Kunci);
            if (simpul[i].Induk is { } induk && jenis.TryGetValue(induk, out var atas) && simpul[i].Jenis <= atas)
            {
                bahan.Lapor(baris.Di("jenis"), $"{simpul[i].Jenis} tidak dapat berada di bawah {Nama(atas)}.");
            }

            if (nama == "RPJMD" && simpul[i].Melayani is not null)
            {
                bahan.Lapor(baris.Di("melayani"), "Hanya simpul Renstra yang melayani simpul RPJMD.");
            }
            else
            {
                bahan.Rujukan(baris.Di("melayani"), simpul[i].Melayani, bahan.SimpulRpjmd, "Simpul RPJMD");
            }
        }
    }

    /// <summary>A period of years and a version number.</summary>
    public static void Kurun(BahanPeriksa bahan, Tempat di, int awal, int akhir, int versi)
    {
        if (awal is < 1945 or > 2200 || akhir is < 1945 or > 2200 || awal > akhir || akhir - awal > 25)
        {
            bahan.Lapor(di.Di("tahunAkhir"), $"Kurun {BahanPeriksa.Tahun(awal)}–{BahanPeriksa.Tahun(akhir)} tidak masuk akal.");
        }

        Versi(bahan, di, versi);
    }

    /// <summary>A version number counts from 1.</summary>
    public static void Versi(BahanPeriksa bahan, Tempat di, int versi)
    {
        if (versi is < 1 or > 1000)
        {
            bahan.Lapor(di.Di("versi"), $"Versi dihitung mulai 1, bukan {BahanPeriksa.Tahun(versi)}.");
        }
    }

    private static string Nama(JenisSimpul jenis) => jenis.ToString();
}
