using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan.Kalimat;

/// <summary>Sentences about target, realisasi and capaian, made from the figures so that they cannot contradict the table.</summary>
public static class KalimatCapaian
{
    /// <summary>One indicator: what was promised, what was reached, how it is rated.</summary>
    public static string Indikator(UkuranIndikator u, BahanLaporan bahan)
    {
        var desimal = bahan.Berkas.Kebijakan.DesimalPersen;
        var satuan = u.Indikator.Satuan;
        var nama = u.Indikator.Sebutan();
        if (!u.Target.Nilai.Ada)
        {
            return u.Realisasi.Nilai.Ada
                ? $"{nama} tidak ditargetkan pada periode ini; realisasinya {CetakBesaran.DalamKalimat(u.Realisasi.Nilai, satuan)}."
                : $"{nama} tidak ditargetkan dan belum diukur pada periode ini.";
        }

        if (!u.Capaian.Nilai.Ada)
        {
            return $"{nama} ditargetkan {CetakBesaran.DalamKalimat(u.Target.Nilai, satuan)}; capaiannya belum dapat dihitung karena {CetakBesaran.Persen(u.Capaian, desimal)}.";
        }

        var kategori = u.Kategori is { } k ? $" dengan kategori {k.Sebutan()}" : "";
        return $"{nama} terealisasi {CetakBesaran.DalamKalimat(u.Realisasi.Nilai, satuan)} dari target {CetakBesaran.DalamKalimat(u.Target.Nilai, satuan)}."
            + $" {Arah(u)}capaiannya {CetakBesaran.Persen(u.Capaian, desimal)}{kategori}, sehingga {Simpulan(u)}.";
    }

    /// <summary>The whole agency: how many were measured, how many reached, the mean.</summary>
    public static string Keseluruhan(BahanLaporan bahan)
    {
        var p = bahan.Pengukuran;
        var desimal = bahan.Berkas.Kebijakan.DesimalPersen;
        if (p.JumlahDiukur == 0)
        {
            return p.JumlahIndikator == 0
                ? "Indikator kinerja untuk periode ini belum ditetapkan."
                : $"Dari {Bilangan(p.JumlahIndikator)} indikator kinerja belum ada yang capaiannya dapat dihitung.";
        }

        var kategori = p.Kategori is { } k ? $" dengan kategori {k.Sebutan()}" : "";
        var sisa = p.JumlahIndikator - p.JumlahDiukur;
        return $"Dari {Bilangan(p.JumlahIndikator)} indikator kinerja pada {Bilangan(p.Sasaran.Count)} sasaran strategis, "
            + $"{Bilangan(p.JumlahTercapai)} indikator mencapai target. Rata-rata capaian {Bilangan(p.JumlahDiukur)} indikator yang terukur ialah "
            + $"{CetakBesaran.Persen(p.RataRata, desimal)}{kategori}."
            + (sisa > 0 ? $" {Bilangan(sisa)} indikator belum dapat diukur dan tidak ikut dihitung." : "");
    }

    private static string Arah(UkuranIndikator u) =>
        u.Indikator.Polaritas.Arah switch
        {
            ArahPolaritas.Minimalkan => "Karena makin kecil realisasi makin baik, ",
            ArahPolaritas.Rentang => "Karena realisasi dinilai terhadap rentang yang ditetapkan, ",
            _ => "Dengan demikian ",
        };

    private static string Simpulan(UkuranIndikator u) =>
        u.Status switch
        {
            StatusCapaian.Tercapai => "target tercapai",
            StatusCapaian.PerluPerhatian => "target belum tercapai dan perlu perhatian",
            _ => "target tidak tercapai",
        };

    private static string Bilangan(int angka) => CetakAngka.Tetap(angka, 0);
}
