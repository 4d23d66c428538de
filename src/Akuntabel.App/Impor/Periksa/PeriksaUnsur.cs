using System.Text.RegularExpressions;
using Akuntabel.App.Impor.Format;

namespace Akuntabel.App.Impor.Periksa;

/// <summary>Components: code, dimensions, values that name known categories.</summary>
internal static partial class PeriksaUnsur
{
    [GeneratedRegex("^[a-z][a-z0-9_]*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BentukKode();

    public static void Periksa(BahanPeriksa bahan)
    {
        var daftar = bahan.Berkas.Unsur;
        var di = Tempat.Akar.Di("unsur");
        bahan.Ganda(daftar, u => u.Kode, (i, u) => di.Baris(i, u.Kode).Di("kode"), u => $"Unsur \"{u.Kode}\"");
        for (var i = 0; i < daftar.Count; i++)
        {
            var (isi, baris) = (daftar[i], di.Baris(i, daftar[i].Kode));
            if (!BentukKode().IsMatch(isi.Kode))
            {
                bahan.Lapor(baris.Di("kode"), $"Kode \"{isi.Kode}\" harus huruf kecil, angka, atau garis bawah, diawali huruf.");
            }

            PeriksaIndikator.Satuan(bahan, baris.Di("satuan"), isi.Satuan);
            Dimensi(bahan, baris.Di("dimensi"), isi);
            for (var n = 0; n < isi.Nilai.Count; n++)
            {
                Nilai(bahan, baris.Di("nilai").Baris(n, isi.Kode), isi, isi.Nilai[n]);
            }

            bahan.Ganda(
                isi.Nilai,
                v => (v.Periode, v.Kategori1 ?? "", v.Kategori2 ?? ""),
                (n, _) => baris.Di("nilai").Baris(n, isi.Kode),
                v => $"Nilai periode {v.Periode}"
            );
            PeriksaTotalUnsur.Periksa(bahan, isi, baris.Di("nilai"));
        }
    }

    private static void Dimensi(BahanPeriksa bahan, Tempat di, ImporUnsur isi)
    {
        if (isi.Dimensi.Count > 2)
        {
            bahan.Lapor(di, "Unsur paling banyak punya dua dimensi.");
        }

        for (var d = 0; d < isi.Dimensi.Count; d++)
        {
            bahan.Ganda(
                isi.Dimensi[d].Kategori,
                k => k,
                (i, _) => di.Baris(d, isi.Kode).Di("kategori").Baris(i, isi.Kode),
                k => $"Kategori \"{k}\""
            );
        }
    }

    private static void Nilai(BahanPeriksa bahan, Tempat di, ImporUnsur unsur, ImporNilaiUnsur isi)
    {
        bahan.Periode(di.Di("periode"), isi.Periode, 1945, bahan.Berkas.Tahun);
        Kategori(bahan, di.Di("kategori1"), unsur, 0, isi.Kategori1);
        Kategori(bahan, di.Di("kategori2"), unsur, 1, isi.Kategori2);
        PeriksaNilai.Angka(bahan, di, isi.Nilai, isi.Alasan);
    }

    private static void Kategori(BahanPeriksa bahan, Tempat di, ImporUnsur unsur, int dimensi, string? kategori)
    {
        if (string.IsNullOrEmpty(kategori))
        {
            return;
        }

        if (dimensi >= unsur.Dimensi.Count)
        {
            bahan.Lapor(di, $"Unsur ini tidak punya dimensi ke-{(dimensi == 0 ? "1" : "2")}.");
        }
        else if (!unsur.Dimensi[dimensi].Kategori.Contains(kategori, StringComparer.Ordinal))
        {
            var saran = Baca.KataTerdekat.Saran(kategori, unsur.Dimensi[dimensi].Kategori);
            bahan.Lapor(di, $"\"{kategori}\" bukan kategori dimensi {unsur.Dimensi[dimensi].Nama}.{saran}");
        }
    }
}
