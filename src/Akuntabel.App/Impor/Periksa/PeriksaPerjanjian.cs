using Akuntabel.App.Impor.Format;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Perjanjian;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Impor.Periksa;

/// <summary>Versions of the performance agreement: dates, rows, budget list and its total.</summary>
internal static class PeriksaPerjanjian
{
    public static void Periksa(BahanPeriksa bahan)
    {
        var daftar = bahan.Berkas.Perjanjian;
        var di = Tempat.Akar.Di("perjanjian");
        bahan.Ganda(daftar, p => p.Versi, (i, _) => di.Baris(i).Di("versi"), p => $"Versi {BahanPeriksa.Tahun(p.Versi)}");
        for (var i = 0; i < daftar.Count; i++)
        {
            var (isi, baris) = (daftar[i], di.Baris(i));
            PeriksaRencana.Versi(bahan, baris, isi.Versi);
            if (i > 0 && isi.Versi < daftar[i - 1].Versi)
            {
                bahan.Lapor(baris.Di("versi"), "Tulis versi dari yang paling lama.");
            }

            Tanggal(bahan, baris.Di("tanggal"), isi.Tanggal);
            if (isi.Jenis == JenisPerjanjian.Perubahan && string.IsNullOrWhiteSpace(isi.AlasanPerubahan))
            {
                bahan.Peringatkan(baris.Di("alasanPerubahan"), "Perubahan perjanjian sebaiknya menyebut alasannya.");
            }

            Baris(bahan, baris.Di("baris"), isi);
            Anggaran(bahan, baris, isi);
        }
    }

    private static void Tanggal(BahanPeriksa bahan, Tempat di, string teks)
    {
        var tahun = bahan.Berkas.Tahun;
        if (!TanggalSurat.TryParse(teks, out var tanggal))
        {
            bahan.Lapor(di, $"\"{teks}\" bukan tanggal surat: tulis seperti \"2019-01-02\" atau \"2019-01\".");
        }
        else if (tanggal.Tahun < tahun - 1 || tanggal.Tahun > tahun + 1)
        {
            bahan.Lapor(di, $"Tanggal {tanggal.Sebutan} terlalu jauh dari tahun {BahanPeriksa.Tahun(tahun)} berkas ini.");
        }
    }

    private static void Baris(BahanPeriksa bahan, Tempat di, ImporPerjanjian perjanjian)
    {
        bahan.Ganda(
            perjanjian.Baris,
            b => (b.Indikator, b.SasaranRenstra),
            (i, b) => di.Baris(i, b.Indikator),
            b => $"Indikator \"{b.Indikator}\""
        );
        for (var i = 0; i < perjanjian.Baris.Count; i++)
        {
            var (isi, baris) = (perjanjian.Baris[i], di.Baris(i, perjanjian.Baris[i].Indikator));
            bahan.Rujukan(baris.Di("sasaranRenstra"), isi.SasaranRenstra, bahan.SimpulRenstra, "Sasaran Renstra");
            if (!bahan.Rujukan(baris.Di("indikator"), isi.Indikator, bahan.Indikator, "Indikator"))
            {
                continue;
            }

            if (bahan.Indikator[isi.Indikator].Pemilik?.StartsWith("renstra:", StringComparison.Ordinal) != true)
            {
                bahan.Peringatkan(baris.Di("indikator"), "Indikator ini ada di perjanjian, tetapi tidak ada di Renstra.");
            }

            if (!AdaTarget(bahan.Berkas, isi.Indikator, perjanjian.Versi))
            {
                bahan.Peringatkan(baris.Di("indikator"), "Belum ada target perjanjian untuk indikator ini di bagian target.");
            }
        }
    }

    private static bool AdaTarget(BerkasImpor berkas, string indikator, int versi) =>
        berkas.Target.Any(t => t.Sumber == SumberTarget.PerjanjianKinerja && t.Indikator == indikator && (t.Versi ?? 1) == versi);

    private static void Anggaran(BahanPeriksa bahan, Tempat perjanjian, ImporPerjanjian isi)
    {
        var di = perjanjian.Di("anggaran");
        for (var i = 0; i < isi.Anggaran.Count; i++)
        {
            var (baris, letak) = (isi.Anggaran[i], di.Baris(i, isi.Anggaran[i].SimpulAnggaran));
            PeriksaUang.Jumlah(bahan, letak.Di("jumlah"), baris.Jumlah);
            bahan.Rujukan(letak.Di("simpulAnggaran"), baris.SimpulAnggaran, bahan.SimpulAnggaran, "Simpul anggaran");
            bahan.Rujukan(letak.Di("sasaranRenstra"), baris.SasaranRenstra, bahan.SimpulRenstra, "Sasaran Renstra");
            bahan.Rujukan(letak.Di("indikator"), baris.Indikator, bahan.Indikator, "Indikator");
        }

        if (isi.JumlahAnggaran is { } jumlah)
        {
            var baris = BarisTeratas(bahan, isi.Anggaran).Sum(b => b.Jumlah ?? 0);
            PeriksaUang.Total(bahan, perjanjian.Di("jumlahAnggaran"), jumlah, baris, "Jumlah anggaran", "barisnya");
        }
    }

    /// <summary>The rows that make the total: a node once, and none whose parent stands in the list with its own amount.</summary>
    private static IEnumerable<ImporBarisAnggaranPerjanjian> BarisTeratas(
        BahanPeriksa bahan,
        IReadOnlyList<ImporBarisAnggaranPerjanjian> daftar
    )
    {
        var bernilai = daftar.Where(b => b.Jumlah is not null).Select(b => b.SimpulAnggaran).OfType<string>().ToHashSet();
        var terhitung = new HashSet<string>(StringComparer.Ordinal);
        return daftar.Where(b =>
            b.SimpulAnggaran is not { } simpul
            || (!LeluhurAnggaran.Dari(bahan, simpul).Any(bernilai.Contains) && (b.Jumlah is null || terhitung.Add(simpul)))
        );
    }
}
