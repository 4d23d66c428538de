using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan.Kalimat;

/// <summary>How this report measures: formulas by polarity, rounding, aggregation, as the policy in force says.</summary>
public static class KalimatCaraUkur
{
    public static string Susun(BahanLaporan bahan)
    {
        var kebijakan = bahan.Berkas.Kebijakan;
        var arah = bahan.Pengukuran.Indikator.Select(u => u.Indikator.Polaritas.Arah).ToHashSet();
        var butir = new List<string>();
        if (arah.Contains(ArahPolaritas.Maksimalkan))
        {
            butir.Add("- Bila makin besar makin baik: capaian = realisasi / target × 100.");
        }

        if (arah.Contains(ArahPolaritas.Minimalkan))
        {
            butir.Add(
                kebijakan.RumusMinimalkan == RumusMinimalkan.Pendek
                    ? "- Bila makin kecil makin baik: capaian = target / realisasi × 100."
                    : "- Bila makin kecil makin baik: capaian = (target − (realisasi − target)) / target × 100."
            );
        }

        if (arah.Contains(ArahPolaritas.Rentang))
        {
            butir.Add(
                "- Bila ditetapkan rentang: realisasi di dalam rentang bernilai 100, di luarnya berkurang menurut jaraknya."
            );
        }

        var agregasi = kebijakan.Agregasi switch
        {
            CaraAgregasi.RataRataSasaran => "rata-rata dari rata-rata setiap sasaran",
            CaraAgregasi.Tertimbang => "rata-rata tertimbang menurut bobot indikator",
            _ => "rata-rata seluruh indikator yang terukur",
        };
        var bulat =
            kebijakan.Pembulatan == Pembulatan.Berjenjang
                ? $"Setiap angka dibulatkan satu kali ke {CetakAngka.Tetap(kebijakan.DesimalPersen, 0)} desimal, dan langkah berikutnya memakai angka yang tercetak"
                : $"Pembulatan ke {CetakAngka.Tetap(kebijakan.DesimalPersen, 0)} desimal dilakukan hanya pada hasil akhir";
        return "Capaian setiap indikator dihitung dengan membandingkan realisasi dengan target menurut arah indikatornya:\n\n"
            + string.Join("\n", butir)
            + $"\n\nCapaian {bahan.Berkas.PerangkatDaerah.Sebutan()} ialah {agregasi}. {bulat}, sehingga hasilnya dapat dihitung ulang dari laporan ini. Rincian rumus, masukan dan sumbernya disajikan dalam lampiran asal-usul angka.";
    }
}
