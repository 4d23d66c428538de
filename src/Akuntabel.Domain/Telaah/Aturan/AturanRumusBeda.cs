namespace Akuntabel.Domain.Telaah;

/// <summary>
/// One division told twice: with its two sides changed about, or, for one indicator, with another divisor. The formula that stands more
/// often, or else first, is taken as the one the report means.
/// </summary>
internal sealed class AturanRumusBeda : AturanTelaah
{
    private const decimal SamaMin = 0.8m;
    private const decimal BedaMaks = 0.4m;
    private const decimal TermuatMaks = 0.67m;
    private const decimal NamaMin = 0.85m;

    public override string Id => "TELAAH-RUMUS-4";

    public override string Bunyi => "rumus satu indikator sama di setiap tempat";

    public override string Dasar => "PermenPANRB 53/2014: indikator diukur menurut rumus yang ditetapkan";

    public override string Contoh =>
        "di satu tempat jumlah perkara selesai dibagi jumlah perkara masuk, di tempat lain jumlah perkara masuk dibagi jumlah perkara selesai";

    public override Keparahan Keparahan => Keparahan.Minor;

    public override decimal Yakin => 0.8m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        var rumus = konteks.Rumus.Where(r => !Ukuran(r)).ToList();
        var indeks = new IndeksNama<RumusKata>(rumus, r => NamaBanding.Dari($"{r.Atas} {r.Bawah}"), 0.5m);
        var sudah = new HashSet<TempatNaskah>();
        for (var i = 0; i < rumus.Count; i++)
        {
            var awal = rumus[i];
            foreach (var (lain, _) in indeks.Serupa(NamaBanding.Dari($"{awal.Atas} {awal.Bawah}"), i + 1))
            {
                if (Tertukar(awal, lain) && sudah.Add(lain.Tempat))
                {
                    hasil.Catat(Temuan(JenisCatatan.RumusSalah, awal, lain, "Pembilang dan penyebut tertukar"));
                }
                else if (PenyebutBeda(awal, lain) && sudah.Add(lain.Tempat))
                {
                    hasil.Catat(Temuan(JenisCatatan.DefinisiTidakCocok, awal, lain, "Penyebutnya berbeda"));
                }
            }
        }
    }

    /// <summary>Capaian and absorption have formulas of their own: these may stand either way.</summary>
    private static bool Ukuran(RumusKata rumus) =>
        KataUkuran.Any(k =>
            rumus.Atas.Contains(k, StringComparison.OrdinalIgnoreCase)
            || rumus.Bawah.Contains(k, StringComparison.OrdinalIgnoreCase)
        );

    private static readonly string[] KataUkuran =
    [
        "target",
        "realisasi",
        "capaian",
        "pagu",
        "anggaran",
        "tahun lalu",
        "tahun sebelumnya",
        "tahun n",
    ];

    private static bool Tertukar(RumusKata a, RumusKata b) =>
        a.Persen
        && b.Persen
        && Mirip(a.KataAtas, b.KataBawah) is var silang
        && Mirip(a.KataBawah, b.KataAtas) is var balik
        && silang >= SamaMin
        && balik >= SamaMin
        && silang + balik > Mirip(a.KataAtas, b.KataAtas) + Mirip(a.KataBawah, b.KataBawah) + BedaMaks;

    private static bool PenyebutBeda(RumusKata a, RumusKata b) =>
        SatuIndikator(a, b)
        && Mirip(a.KataAtas, b.KataAtas) >= SamaMin
        && Mirip(a.KataBawah, b.KataBawah) <= BedaMaks
        && a.KataBawah.Termuat(b.KataBawah) < TermuatMaks
        && !KataSearti.Ada(Inti(a.KataBawah), Inti(b.KataBawah));

    /// <summary>Both go by one name, or the sentence of one holds all the words of the name of the other.</summary>
    private static bool SatuIndikator(RumusKata a, RumusKata b)
    {
        var (kiri, kanan) = (NamaBanding.Dari(a.Nama), NamaBanding.Dari(b.Nama));
        return kiri.Kata.Count > 1 && kiri.Mirip(kanan, NamaMin) || Menyebut(b, kiri) || Menyebut(a, kanan);
    }

    private static bool Menyebut(RumusKata rumus, NamaBanding nama) =>
        nama.Kata.Count > 1 && rumus.Nama.Length == 0 && nama.Kata.All(NamaBanding.Dari(rumus.Depan).Kata.Contains);

    private static decimal Mirip(NamaBanding kiri, NamaBanding kanan)
    {
        var (a, b) = (Inti(kiri), Inti(kanan));
        return a.Count == 0 || b.Count == 0
            ? 0m
            : (decimal)a.Count(k => b.Exists(l => JarakKata.Mirip(k, l))) / Math.Max(a.Count, b.Count);
    }

    private static List<string> Inti(NamaBanding nama) =>
        [.. nama.Kata.Where(k => !KataUmum.Contains(k)).Select(AkarKata.Dari).Distinct(StringComparer.Ordinal)];

    private static readonly HashSet<string> KataUmum = new(StringComparer.Ordinal)
    {
        "jumlah",
        "total",
        "banyaknya",
        "seluruh",
        "seluruhnya",
        "keseluruhan",
        "semua",
        "ada",
        "tahun",
        "kabupaten",
        "kota",
    };

    private CatatanTelaah Temuan(JenisCatatan jenis, RumusKata awal, RumusKata lain, string beda) =>
        Catatan(
            jenis,
            Keparahan,
            Yakin,
            "Rumus",
            [awal.Tempat, lain.Tempat],
            lain.Nama.Length > 0 ? lain.Nama : awal.Nama,
            $"{lain.Atas} / {lain.Bawah}",
            $"{awal.Atas} / {awal.Bawah}",
            $"{beda}: di sini {lain.Atas} dibagi {lain.Bawah}, di tempat lain {awal.Atas} dibagi {awal.Bawah}."
        );
}
