using System.Globalization;
using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>Where a report speaks of itself it names its own year and quarter.</summary>
internal sealed partial class AturanPeriode : AturanTelaah
{
    [GeneratedRegex(
        @"\b(sistematika|penyusunan|menyusun|disusun)\b[^.:]{0,60}\bLaporan\s+Kinerja\b[^.:]{0,160}?\b[Tt]ahun\s+(?<tahun>20\d\d)\b",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        30_000
    )]
    private static partial Regex TentangDiri();

    [GeneratedRegex(@"\b(TW|Triwulan)\s+(?<tw>I{1,3}|IV)\b", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex PolaTriwulan();

    public override string Id => "TELAAH-PERIODE-1";

    public override string Bunyi => "tahun dan triwulan laporan sendiri";

    public override string Dasar => "Laporan menyebut periodenya sendiri";

    public override string Contoh => "laporan tahun 2023 menyebut \"sistematika Laporan Kinerja Tahun 2022\"";

    public override Keparahan Keparahan => Keparahan.Minor;

    public override decimal Yakin => 0.85m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        if (konteks.Tahun is { } tahun)
        {
            PeriksaTahun(konteks, hasil, tahun);
        }

        PeriksaTriwulan(konteks, hasil);
    }

    private void PeriksaTahun(KonteksTelaah konteks, PengumpulTelaah hasil, int tahun)
    {
        foreach (var paragraf in konteks.Naskah.Paragraf)
        {
            var cocok = TentangDiri().Match(paragraf.Teks);
            if (!cocok.Success)
            {
                continue;
            }

            var disebut = cocok.Groups["tahun"];
            var tempat = TempatDalamParagraf.Dari(paragraf, disebut.Index);
            if (int.Parse(disebut.Value, CultureInfo.InvariantCulture) == tahun)
            {
                hasil.Sesuai(this, "Narasi", tempat, "tahun laporan", disebut.Value);
                continue;
            }

            hasil.Catat(
                Catatan(
                    JenisCatatan.PeriodeSalah,
                    Keparahan,
                    Yakin,
                    "Narasi",
                    [tempat],
                    "tahun laporan",
                    $"Tahun {disebut.Value}",
                    $"Tahun {tahun.ToString(CultureInfo.InvariantCulture)}",
                    $"Laporan ini tentang tahun {tahun.ToString(CultureInfo.InvariantCulture)}."
                )
            );
        }
    }

    /// <summary>In a quarterly report, a column of another quarter's realisasi where its own should stand.</summary>
    private void PeriksaTriwulan(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        var semua = konteks
            .Naskah.Paragraf.SelectMany(p => PolaTriwulan().Matches(p.Teks))
            .Select(m => m.Groups["tw"].Value)
            .GroupBy(t => t, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count())
            .ToList();
        if (semua.Count == 0 || semua[0].Count() < 5)
        {
            return;
        }

        var sendiri = semua[0].Key;
        foreach (var tabel in konteks.Tabel.Where(t => t.Kolom.Count(k => k.Peran == PeranKolom.Realisasi) == 1))
        {
            var kolom = tabel.KolomPertama(PeranKolom.Realisasi)!;
            var cocok = PolaTriwulan().Match(kolom.Kepala);
            if (!cocok.Success || cocok.Groups["tw"].Value == sendiri)
            {
                continue;
            }

            hasil.Catat(
                Catatan(
                    JenisCatatan.PeriodeSalah,
                    Keparahan,
                    Yakin,
                    tabel.Nama,
                    [tabel.Asal.Baris[0].Tempat],
                    kolom.Kepala,
                    cocok.Value,
                    $"Triwulan {sendiri}",
                    $"Laporan ini tentang Triwulan {sendiri}, kolom berjudul {kolom.Kepala}."
                )
            );
        }
    }
}
