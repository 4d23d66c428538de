using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>
/// Indicators whose definition is the same in every report: unemployment and participation in work by what they are divided by, rates of
/// schooling by the age of the level they speak of.
/// </summary>
internal sealed partial class AturanDefinisiBaku : AturanTelaah
{
    [GeneratedRegex(
        @"\b(AP[MKS]|angka\s+partisipasi\s+(murni|kasar|sekolah))\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaPartisipasi();

    [GeneratedRegex(
        @"\b(?<awal>\d{1,2})\s*(-|–|s\.?/?d\.?|sampai(\s+dengan)?)\s*(?<akhir>\d{1,2})\s*tahun\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaUsia();

    [GeneratedRegex(@"\b(?<jenjang>PAUD|SD|SMP|SMA|SMK|SLTP|SLTA)(?=\b|[A-Z/])", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex PolaJenjang();

    public override string Id => "TELAAH-DEFINISI-2";

    public override string Bunyi => "indikator berdefinisi baku dihitung menurut definisinya";

    public override string Dasar =>
        "BPS: pengangguran terbuka terhadap angkatan kerja; usia sekolah SD 7-12, SMP 13-15, SMA 16-18 tahun";

    public override string Contoh => "\"jumlah penganggur dibagi jumlah penduduk usia kerja\"; penyebutnya angkatan kerja";

    public override Keparahan Keparahan => Keparahan.Minor;

    public override decimal Yakin => 0.82m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        foreach (var rumus in konteks.Rumus)
        {
            if (
                Penyebut(rumus) is { } benar
                && !hasil.Catatan.Any(c => c.Jenis == JenisCatatan.DefinisiTidakCocok && c.Tempat.Contains(rumus.Tempat))
            )
            {
                hasil.Catat(Temuan(rumus.Tempat, rumus.Atas, rumus.Bawah, benar, $"Penyebutnya {benar}, bukan {rumus.Bawah}."));
            }
        }

        foreach (var kalimat in konteks.Kalimat.Where(k => PolaPartisipasi().IsMatch(k.Teks)))
        {
            PeriksaUsia(hasil, kalimat);
        }
    }

    /// <summary>What the definition divides by, where a formula divides by something else; null where it does not.</summary>
    private static string? Penyebut(RumusKata rumus)
    {
        bool Memuat(string teks, string kata) => teks.Contains(kata, StringComparison.OrdinalIgnoreCase);
        var penduduk = Memuat(rumus.Bawah, "penduduk") && !Memuat(rumus.Bawah, "angkatan kerja");
        return penduduk && Menganggur().IsMatch(rumus.Atas) ? "jumlah angkatan kerja"
            : penduduk && Memuat(rumus.Atas, "angkatan kerja") && !Memuat(rumus.Bawah, "usia") && !Memuat(rumus.Bawah, "15")
                ? "jumlah penduduk usia kerja"
            : null;
    }

    [GeneratedRegex(
        @"\b(penganggur(an)?|pencari\s+kerja\s+terbuka)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Menganggur();

    /// <summary>One level of school and one age in a sentence about participation: the age is that of the level.</summary>
    private void PeriksaUsia(PengumpulTelaah hasil, KalimatNaskah kalimat)
    {
        var jenjang = PolaJenjang().Matches(kalimat.Teks).Select(m => Usia(m.Groups["jenjang"].Value)).Distinct().ToList();
        if (
            jenjang is not [var (awal, akhir)]
            || PolaUsia().Matches(kalimat.Teks) is not [var usia]
            || Baku.All(b => $"{b.Awal}-{b.Akhir}" != $"{usia.Groups["awal"].Value}-{usia.Groups["akhir"].Value}")
        )
        {
            return;
        }

        var tercetak = $"{usia.Groups["awal"].Value}-{usia.Groups["akhir"].Value} tahun";
        var benar = $"{awal}-{akhir} tahun";
        if (tercetak != benar)
        {
            hasil.Catat(
                Temuan(
                    kalimat.Tempat(usia.Index),
                    "usia sekolah",
                    tercetak,
                    benar,
                    $"Usia sekolah jenjang ini {benar}, bukan {tercetak}."
                )
            );
        }
    }

    private static readonly (string Awal, string Akhir)[] Baku = [("7", "12"), ("13", "15"), ("16", "18")];

    private static (string Awal, string Akhir) Usia(string jenjang) =>
        jenjang switch
        {
            "SD" => Baku[0],
            "SMP" or "SLTP" => Baku[1],
            "SMA" or "SMK" or "SLTA" => Baku[2],
            _ => ("3", "6"),
        };

    private CatatanTelaah Temuan(TempatNaskah tempat, string butir, string tercetak, string benar, string sebab) =>
        Catatan(JenisCatatan.DefinisiTidakCocok, Keparahan, Yakin, "Narasi", [tempat], butir, tercetak, benar, sebab);
}
