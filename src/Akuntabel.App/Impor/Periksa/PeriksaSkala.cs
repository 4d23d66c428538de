using Akuntabel.App.Impor.Format;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Impor.Periksa;

/// <summary>Letter scales and rating scales: names once, best first, every value in exactly one band.</summary>
internal static class PeriksaSkala
{
    public static void Periksa(BahanPeriksa bahan)
    {
        var predikat = bahan.Berkas.SkalaPredikat;
        var di = Tempat.Akar.Di("skalaPredikat");
        bahan.Ganda(predikat, s => s.Kode, (i, s) => di.Baris(i, s.Kode).Di("kode"), s => $"Skala \"{s.Kode}\"");
        for (var i = 0; i < predikat.Count; i++)
        {
            Predikat(bahan, predikat[i], di.Baris(i, predikat[i].Kode).Di("tingkat"));
        }

        var kinerja = bahan.Berkas.SkalaKinerja;
        di = Tempat.Akar.Di("skalaKinerja");
        bahan.Ganda(kinerja, s => s.Kunci, (i, s) => di.Baris(i, s.Kunci).Di("kunci"), s => $"Skala \"{s.Kunci}\"");
        for (var i = 0; i < kinerja.Count; i++)
        {
            var baris = di.Baris(i, kinerja[i].Kunci);
            Pita(bahan, kinerja[i].Pita, baris.Di("pita"));
            if (kinerja[i].BerlakuSejak > kinerja[i].BerlakuSampai)
            {
                bahan.Lapor(baris.Di("berlakuSampai"), "Hari terakhir berlaku mendahului hari pertamanya.");
            }
        }
    }

    private static void Predikat(BahanPeriksa bahan, ImporSkalaPredikat skala, Tempat di)
    {
        if (skala.Tingkat.Count == 0)
        {
            bahan.Lapor(di, "Skala harus punya paling sedikit satu tingkat.");
        }

        bahan.Ganda(skala.Tingkat, t => t.Kode, (i, _) => di.Baris(i, skala.Kode), t => $"Huruf \"{t.Kode}\"");
        for (var i = 1; i < skala.Tingkat.Count; i++)
        {
            var (atas, bawah) = (skala.Tingkat[i - 1], skala.Tingkat[i]);
            if (bawah.Ordinal >= atas.Ordinal || bawah.Bawah >= atas.Bawah)
            {
                bahan.Lapor(
                    di.Baris(i, skala.Kode),
                    $"\"{bawah.Kode}\" harus lebih rendah daripada \"{atas.Kode}\": tulis dari yang terbaik."
                );
            }
        }
    }

    private static void Pita(BahanPeriksa bahan, IReadOnlyList<ImporPita> pita, Tempat di)
    {
        if (pita.Count == 0)
        {
            bahan.Lapor(di, "Skala harus punya paling sedikit satu pita.");
            return;
        }

        if (pita[0].Atas is { } puncak)
        {
            bahan.Lapor(di.Baris(0), $"Nilai di atas {CetakAngka.Seperlunya(puncak)} tidak termasuk pita mana pun.");
        }

        if (pita[^1].Bawah is { } dasar)
        {
            bahan.Lapor(di.Baris(pita.Count - 1), $"Nilai di bawah {CetakAngka.Seperlunya(dasar)} tidak termasuk pita mana pun.");
        }

        for (var i = 0; i < pita.Count; i++)
        {
            if (pita[i].Bawah > pita[i].Atas)
            {
                bahan.Lapor(di.Baris(i), $"Batas bawah pita \"{pita[i].Nama}\" melebihi batas atasnya.");
            }

            if (i > 0 && Sambungan(pita[i - 1], pita[i]) is { } kalimat)
            {
                bahan.Lapor(di.Baris(i), kalimat);
            }
        }
    }

    /// <summary>What is wrong between a band and the next lower one, or null.</summary>
    private static string? Sambungan(ImporPita atas, ImporPita bawah)
    {
        var nama = $"pita \"{atas.Nama}\" dan \"{bawah.Nama}\"";
        if (atas.Bawah is not { } a || bawah.Atas is not { } b)
        {
            return $"Batas antara {nama} tidak ditulis.";
        }

        var (cetakA, cetakB) = (CetakAngka.Seperlunya(a), CetakAngka.Seperlunya(b));
        return (atas.BawahTermasuk == true, bawah.AtasTermasuk == true) switch
        {
            _ when b < a => $"Ada celah: nilai antara {cetakB} dan {cetakA} tidak termasuk {nama}.",
            _ when b > a => $"Tumpang tindih: nilai antara {cetakA} dan {cetakB} termasuk {nama}.",
            (true, true) => $"Tumpang tindih: nilai {cetakA} termasuk {nama}.",
            (false, false) => $"Ada celah: nilai {cetakA} tidak termasuk {nama}.",
            _ => null,
        };
    }
}
