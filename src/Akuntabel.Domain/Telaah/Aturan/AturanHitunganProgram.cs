using System.Globalization;
using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>"7 program, 15 kegiatan dan 25 sub kegiatan": as many rows of each level has a table of the budget.</summary>
internal sealed partial class AturanHitunganProgram : AturanTelaah
{
    private const int ProgramMin = 2;
    private const int JauhMaks = 4;

    public override string Id => "TELAAH-HITUNGAN-6";

    public override string Bunyi =>
        "jumlah program, kegiatan dan sub kegiatan dalam kalimat = jumlah barisnya dalam tabel anggaran";

    public override string Dasar => "Hitungan dalam kalimat sama dengan isi tabelnya";

    public override string Contoh => "\"melalui 10 (sepuluh) program\", sedangkan tabel anggaran memuat 9 program";

    public override Keparahan Keparahan => Keparahan.Minor;

    public override decimal Yakin => 0.8m;

    [GeneratedRegex(
        @"(?<![\d.,])(?<n>\d{1,3})\s*(\([\p{L} ]+\)\s*)?(?<hal>program|sub[\s-]*kegiatan|kegiatan)\b(?!\s+(yang|prioritas|unggulan|strategis|utama|pendukung|dengan\s+(penyerapan|serapan|realisasi|capaian)|di\s|pada\s))",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaHitungan();

    [GeneratedRegex(
        @"\b(melalui|terdiri|meliputi|memuat|melaksanakan|dilaksanakan|mengelola|terbagi|mencakup|dijabarkan|didukung|sebanyak|dialokasikan)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Pengantar();

    [GeneratedRegex(
        @"\b(dari\s+\d|menyerap|penyerapan|serapan\s+\d|sasaran\s+(ini|\d)|bidang|di\s+antaranya|diantaranya|tidak\s+terlaksana|belum)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Sebagian();

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        var hitung = konteks
            .Tabel.Where(t => t.KolomPertama(PeranKolom.Pagu) is not null)
            .Select(Hitung)
            .Where(h => h.Program >= ProgramMin)
            .ToList();
        if (hitung.Count == 0)
        {
            return;
        }

        foreach (var kalimat in konteks.Kalimat.Where(k => Pengantar().IsMatch(k.Teks) && !Sebagian().IsMatch(k.Teks)))
        {
            foreach (Match cocok in PolaHitungan().Matches(kalimat.Teks))
            {
                Bandingkan(hasil, kalimat, cocok, hitung);
            }
        }
    }

    private void Bandingkan(PengumpulTelaah hasil, KalimatNaskah kalimat, Match cocok, List<Banyak> hitung)
    {
        var hal = cocok.Groups["hal"].Value.ToLowerInvariant();
        var disebut = int.Parse(cocok.Groups["n"].Value, CultureInfo.InvariantCulture);
        int Nilai(Banyak b) =>
            hal == "program" ? b.Program
            : hal == "kegiatan" ? b.Kegiatan
            : b.SubKegiatan;
        var ada = hitung.Where(h => Nilai(h) > 0).ToList();
        var tempat = kalimat.Tempat(cocok.Groups["n"].Index);
        if (ada.Count == 0 || hasil.Catatan.Any(c => c.Jenis == JenisCatatan.JumlahTidakCocok && c.Tempat.Contains(tempat)))
        {
            return;
        }

        var terbanyak = ada.MaxBy(Nilai)!;
        var cocokSama = ada.Exists(h => Nilai(h) == disebut);
        if (!cocokSama && Math.Abs(Nilai(terbanyak) - disebut) > JauhMaks)
        {
            return;
        }

        var benar = Nilai(terbanyak).ToString(CultureInfo.InvariantCulture);
        Putuskan(
            hasil,
            cocokSama,
            cocok.Groups["n"].Value,
            Catatan(
                JenisCatatan.JumlahTidakCocok,
                Keparahan,
                Yakin,
                "Narasi",
                [tempat],
                $"jumlah {hal}",
                cocok.Value,
                benar,
                $"Kalimat menyebut {cocok.Value}, sedangkan {terbanyak.Tabel.Nama} memuat {benar} {hal}."
            )
        );
    }

    /// <summary>Rows by level: from the codes, else programs alone.</summary>
    private static Banyak Hitung(TabelTerbaca tabel)
    {
        var program = tabel.Baris.Where(b => b.Jenis == JenisBarisTabel.Data && PenghimpunFakta.AdalahProgram(b.Label)).ToList();
        if (PohonKode.Dari(tabel) is not { } pohon)
        {
            var lain = tabel.Baris.Count(b => b.Jenis == JenisBarisTabel.Data) - program.Count;
            var uraian = tabel.KolomPertama(PeranKolom.Uraian)?.Kepala ?? "";
            var berkegiatan =
                uraian.Contains("kegiatan", StringComparison.OrdinalIgnoreCase)
                && !uraian.Contains("sub", StringComparison.OrdinalIgnoreCase);
            return new Banyak(tabel, program.Count, berkegiatan && program.Count > 0 ? lain : 0, 0);
        }

        var kegiatan = program.SelectMany(pohon.Anak).ToList();
        return new Banyak(tabel, program.Count, kegiatan.Count, kegiatan.Sum(k => pohon.Anak(k).Count));
    }

    private sealed record Banyak(TabelTerbaca Tabel, int Program, int Kegiatan, int SubKegiatan);
}
