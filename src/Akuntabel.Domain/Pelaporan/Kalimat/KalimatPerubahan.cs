using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan.Kalimat;

/// <summary>Sentences about rise and fall. A difference of percentages is in percentage points, never in percent.</summary>
public static class KalimatPerubahan
{
    /// <summary>This year against the year before; empty when the year before is not known.</summary>
    public static string AntarTahun(PerbandinganTahun banding)
    {
        if (banding.SelisihRealisasi.Angka is not { } selisih || banding.Tahun.Count < 2)
        {
            return "";
        }

        var (lalu, kini) = (banding.Tahun[^2], banding.Tahun[^1]);
        var satuan = banding.Indikator.Satuan;
        var (awal, akhir) = (
            CetakBesaran.DalamKalimat(lalu.Realisasi.Nilai, satuan),
            CetakBesaran.DalamKalimat(kini.Realisasi.Nilai, satuan)
        );
        var tahun = FormattableString.Invariant($"tahun {lalu.Tahun}");
        return selisih == 0
            ? $"Dibandingkan dengan {tahun}, realisasi tetap {akhir}."
            : $"Dibandingkan dengan {tahun}, realisasi {(selisih > 0 ? "naik" : "turun")} {Besar(Math.Abs(selisih), satuan)}, dari {awal} menjadi {akhir}{Arti(selisih, banding.Indikator.Polaritas)}.";
    }

    /// <summary>The size of a change: "1,25 poin persen", "5 UMKM".</summary>
    public static string Besar(decimal selisih, Satuan satuan) =>
        satuan.Nama == Satuan.Persen.Nama
            ? $"{CetakAngka.Tetap(selisih, satuan.Desimal)} poin persen"
            : CetakBesaran.DalamKalimat(Nilai.Dari(selisih), satuan);

    private static string Arti(decimal selisih, Polaritas polaritas) =>
        (polaritas.Arah, selisih > 0) switch
        {
            (ArahPolaritas.Maksimalkan, true) or (ArahPolaritas.Minimalkan, false) => "; arah perubahan ini membaik",
            (ArahPolaritas.Maksimalkan, false) or (ArahPolaritas.Minimalkan, true) => "; arah perubahan ini memburuk",
            _ => "",
        };
}
