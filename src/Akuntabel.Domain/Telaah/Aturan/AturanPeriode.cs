using System.Globalization;
using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>Where a report speaks of itself it names its own year and quarter.</summary>
internal sealed partial class AturanPeriode : AturanTelaah
{
    [GeneratedRegex(
        @"\b(sistematika|penyusunan|menyusun|disusun)\b[^.:]{0,60}\b(Laporan\s+(Akuntabilitas\s+)?Kinerja|LKj?IP|LAKIP|LKIP|LKj)\b[^.:]{0,160}?\b[Tt]ahun\s+(?<tahun>20\d\d)\b|\bLaporan\s+(Akuntabilitas\s+)?Kinerja\b[^.:]{0,160}?\b[Tt]ahun\s+(?<tahun>20\d\d)\s+(ini\s+)?((telah|dapat|berhasil|selesai|sudah)\s+){1,3}(di|ter)(susun|selesaikan|sajikan|sampaikan)\b|\bDemikian(lah)?\b[^.:;]{0,30}\b(Laporan|LKj?IP|LAKIP|LKIP|LKj)\b[^.:;]{0,140}?\b[Tt]ahun\s+(Anggaran\s+)?(?<tahun>20\d\d)\b|^\W*(Laporan\s+(Akuntabilitas\s+)?Kinerja|LKj?IP|LAKIP|LKIP|LKj)\b[^.:;]{0,140}?\b[Tt]ahun\s+(?<tahun>20\d\d)\s+(ini\s+)?(merupakan|menggambarkan|memuat|disusun|menyajikan)\b",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        30_000
    )]
    private static partial Regex TentangDiri();

    /// <summary>The year of a regulation that stands in between.</summary>
    [GeneratedRegex(@"\b(Nomor|Peraturan|Undang|Keputusan)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Peraturan();

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
            PeriksaJudul(konteks, hasil, tahun);
        }

        PeriksaTriwulan(konteks, hasil);
    }

    /// <summary>The caption of a measurement names another year than the targets it holds.</summary>
    private void PeriksaJudul(KonteksTelaah konteks, PengumpulTelaah hasil, int tahun)
    {
        var tempat = new TempatJudul(konteks.Naskah);
        var benar = tahun.ToString(CultureInfo.InvariantCulture);
        foreach (var tabel in konteks.JudulSalahTahun)
        {
            var tercetak = JudulTahun.Satu(tabel)?.ToString(CultureInfo.InvariantCulture) ?? "";
            hasil.Catat(
                Catatan(
                    JenisCatatan.PeriodeSalah,
                    Keparahan,
                    Yakin,
                    tabel.Nama,
                    [tempat.Dari(tabel, tercetak)],
                    "tahun dalam judul tabel",
                    $"Tahun {tercetak}",
                    $"Tahun {benar}",
                    $"Judul {tabel.Nama} menyebut tahun {tercetak}, sedangkan target di dalamnya adalah target Perjanjian Kinerja tahun {benar}."
                )
            );
        }
    }

    private void PeriksaTahun(KonteksTelaah konteks, PengumpulTelaah hasil, int tahun)
    {
        var sendiri = tahun.ToString(CultureInfo.InvariantCulture);
        foreach (var paragraf in konteks.Naskah.Paragraf)
        {
            var cocok = TentangDiri().Match(paragraf.Teks);
            if (!cocok.Success || Peraturan().IsMatch(cocok.Value))
            {
                continue;
            }

            var disebut = cocok.Groups["tahun"];
            var tempat = TempatDalamParagraf.Dari(paragraf, disebut.Index);
            Putuskan(
                hasil,
                disebut.Value == sendiri,
                disebut.Value,
                Catatan(
                    JenisCatatan.PeriodeSalah,
                    Keparahan,
                    Yakin,
                    "Narasi",
                    [tempat],
                    "tahun laporan",
                    $"Tahun {disebut.Value}",
                    $"Tahun {sendiri}",
                    $"Laporan ini tentang tahun {sendiri}."
                )
            );
        }
    }

    /// <summary>In a quarterly report, a sentence that states what a later quarter brought, or the same quarter of another year.</summary>
    private void PeriksaKalimat(KonteksTelaah konteks, PengumpulTelaah hasil, string sendiri)
    {
        var urutan = Array.IndexOf(Romawi, sendiri) + 1;
        foreach (var paragraf in konteks.Naskah.Paragraf)
        {
            foreach (Match cocok in TriwulanKata().Matches(paragraf.Teks))
            {
                var disebut =
                    Array.FindIndex(Bilangan, b => string.Equals(b, cocok.Groups["tw"].Value, StringComparison.OrdinalIgnoreCase))
                    + 1;
                if (disebut > urutan)
                {
                    CatatKalimat(hasil, paragraf, cocok, $"Triwulan {sendiri}");
                }
            }

            foreach (Match cocok in TriwulanTahun().Matches(paragraf.Teks))
            {
                if (
                    konteks.Tahun is { } tahun
                    && cocok.Groups["tw"].Value == sendiri
                    && cocok.Groups["tahun"].Value != tahun.ToString(CultureInfo.InvariantCulture)
                    && !Banding().IsMatch(paragraf.Teks)
                )
                {
                    CatatKalimat(
                        hasil,
                        paragraf,
                        cocok,
                        $"Triwulan {sendiri} Tahun {tahun.ToString(CultureInfo.InvariantCulture)}"
                    );
                }
            }
        }
    }

    private void CatatKalimat(PengumpulTelaah hasil, ParagrafNaskah paragraf, Match cocok, string seharusnya) =>
        hasil.Catat(
            Catatan(
                JenisCatatan.PeriodeSalah,
                Keparahan,
                0.78m,
                "Narasi",
                [TempatDalamParagraf.Dari(paragraf, cocok.Index)],
                "periode",
                cocok.Value,
                seharusnya,
                $"Laporan ini tentang {seharusnya}, sedangkan kalimat menyebut {cocok.Value}."
            )
        );

    private static readonly string[] Romawi = ["I", "II", "III", "IV"];

    private static readonly string[] Bilangan = ["pertama", "kedua", "ketiga", "keempat"];

    [GeneratedRegex(
        @"\b(pada|sampai\s+(dengan\s+)?|selama)\s+triwulan\s+(?<tw>pertama|kedua|ketiga|keempat)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex TriwulanKata();

    [GeneratedRegex(
        @"\bTriwulan\s+(?<tw>I{1,3}|IV)\s+[Tt]ahun\s+([Aa]nggaran\s+)?(?<tahun>20\d\d)\b",
        RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex TriwulanTahun();

    [GeneratedRegex(
        @"\b(dibanding\w*|perbandingan|tahun\s+(lalu|sebelumnya)|(target|rencana)\s+(kinerja\s+)?(pada\s+|sampai\s+)?triwulan|periode\s+yang\s+sama)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Banding();

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
        PeriksaKalimat(konteks, hasil, sendiri);
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
