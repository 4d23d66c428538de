using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Impor.Periksa;

/// <summary>Measurement policies: a known scale, dates in order, one in force at the year's end.</summary>
internal static class PeriksaKebijakan
{
    public static void Periksa(BahanPeriksa bahan)
    {
        var daftar = bahan.Berkas.Kebijakan;
        var di = Tempat.Akar.Di("kebijakan");
        var skala = bahan.Berkas.SkalaKinerja.Select(s => s.Kunci).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < daftar.Count; i++)
        {
            var (isi, baris) = (daftar[i], di.Baris(i));
            if (!skala.Contains(isi.Skala))
            {
                bahan.Lapor(
                    baris.Di("skala"),
                    $"Skala kinerja \"{isi.Skala}\" tidak ada di berkas ini.{Baca.KataTerdekat.Saran(isi.Skala, skala)}"
                );
            }

            if (isi.DesimalPersen is < 0 or > 6)
            {
                bahan.Lapor(baris.Di("desimalPersen"), $"Harus 0 sampai 6, bukan {CetakAngka.Seperlunya(isi.DesimalPersen)}.");
            }

            if ((isi.BatasPerluPerhatian ?? 75) > (isi.BatasTercapai ?? 100) || isi.ToleransiEfisiensi < 0)
            {
                bahan.Lapor(
                    baris,
                    "Batas perlu perhatian tidak boleh di atas batas tercapai, dan toleransi tidak boleh negatif."
                );
            }

            if (
                isi.SerapanTertinggalPerhatian <= 0
                || isi.FisikTertinggal <= 0
                || (isi.SerapanTertinggalPerhatian ?? 10) > (isi.SerapanTertinggalKritis ?? 25)
                || isi.BulanTanpaRealisasi is < 1 or > 12
            )
            {
                bahan.Lapor(
                    baris,
                    "Batas peringatan dini anggaran harus lebih dari 0, batas kritis tidak di bawah batas perhatian, dan bulannya 1 sampai 12."
                );
            }

            if (isi.BerlakuSejak > isi.BerlakuSampai)
            {
                bahan.Lapor(baris.Di("berlakuSampai"), "Hari terakhir berlaku mendahului hari pertamanya.");
            }

            if (i > 0 && !(daftar[i - 1].BerlakuSampai < isi.BerlakuSejak))
            {
                bahan.Lapor(
                    baris.Di("berlakuSejak"),
                    "Kebijakan harus berurutan dan tidak berlaku bersamaan dengan yang sebelumnya."
                );
            }
        }

        var akhir = new DateOnly(Math.Clamp(bahan.Berkas.Tahun, 2000, 2100), 12, 31);
        if (daftar.Count > 0 && !daftar.Any(k => k.BerlakuSejak <= akhir && !(k.BerlakuSampai < akhir)))
        {
            bahan.Lapor(
                di,
                $"Tidak ada kebijakan pengukuran yang berlaku pada akhir tahun {BahanPeriksa.Tahun(bahan.Berkas.Tahun)}."
            );
        }
    }
}
