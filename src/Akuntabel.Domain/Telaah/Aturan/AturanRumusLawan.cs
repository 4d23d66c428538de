namespace Akuntabel.Domain.Telaah;

/// <summary>
/// The formula of one indicator counts the opposite at another place: deaths where it counted cases, what came in where it counted what was
/// done. Told only of words that cannot stand for one another; other wordings of the same thing are many.
/// </summary>
internal sealed class AturanRumusLawan : AturanTelaah
{
    private const decimal SamaMin = 0.8m;
    private const decimal SerupaMin = 0.3m;

    /// <summary>Roots of words that tell opposite things.</summary>
    private static readonly (string[] Kiri, string[] Kanan)[] Lawan =
    [
        (["mati", "kematian", "meninggal"], ["kasus", "penderita", "sembuh", "kesembuhan", "kesakitan", "hidup"]),
        (["setelah", "sesudah"], ["sebelum"]),
        (["masuk", "diterima", "mendaftar"], ["selesai", "diselesaikan", "tuntas"]),
        (["meningkat", "peningkatan", "kenaikan"], ["menurun", "penurunan"]),
        (["rusak"], ["baik", "mantap"]),
        (["negeri"], ["swasta"]),
        (["perempuan"], ["laki"]),
        (["terlambat"], ["tepat"]),
        (["lulus"], ["mengulang", "tinggal"]),
    ];

    public override string Id => "TELAAH-RUMUS-31";

    public override string Bunyi => "rumus satu indikator menghitung hal yang sama di setiap tempat";

    public override string Dasar => "PermenPANRB 53/2014: indikator diukur menurut rumus yang ditetapkan";

    public override string Contoh =>
        "formulasi indikator \"jumlah kasus malaria dibagi jumlah penduduk\", sedangkan penjelasannya \"jumlah kematian akibat malaria dibagi jumlah penduduk\"";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.8m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        var rumus = konteks.Rumus;
        var indeks = new IndeksNama<RumusKata>([.. rumus], r => NamaBanding.Dari($"{r.Atas} {r.Bawah}"), SerupaMin);
        var sudah = new HashSet<TempatNaskah>();
        for (var i = 0; i < rumus.Count; i++)
        {
            var awal = rumus[i];
            foreach (var (lain, _) in indeks.Serupa(NamaBanding.Dari($"{awal.Atas} {awal.Bawah}"), i + 1))
            {
                if (KesamaanRumus.SatuIndikator(awal, lain) && Beda(awal, lain) && sudah.Add(lain.Tempat))
                {
                    hasil.Catat(Temuan(awal, lain));
                }
            }
        }
    }

    private static bool Beda(RumusKata a, RumusKata b) =>
        Berlawanan(a.KataAtas, b.KataAtas) && KesamaanRumus.Mirip(a.KataBawah, b.KataBawah) >= SamaMin
        || Berlawanan(a.KataBawah, b.KataBawah) && KesamaanRumus.Mirip(a.KataAtas, b.KataAtas) >= SamaMin;

    private static bool Berlawanan(NamaBanding a, NamaBanding b)
    {
        var kiri = a.Kata.Except(b.Kata, StringComparer.Ordinal).ToList();
        var kanan = b.Kata.Except(a.Kata, StringComparer.Ordinal).ToList();
        return a.Kata.Intersect(b.Kata, StringComparer.Ordinal).Any(k => k is not ("jumlah" or "banyaknya" or "total"))
            && Array.Exists(
                Lawan,
                l =>
                    kiri.Exists(l.Kiri.Contains) && kanan.Exists(l.Kanan.Contains) && !kanan.Exists(l.Kiri.Contains)
                    || kiri.Exists(l.Kanan.Contains) && kanan.Exists(l.Kiri.Contains) && !kiri.Exists(l.Kiri.Contains)
            );
    }

    private CatatanTelaah Temuan(RumusKata awal, RumusKata lain) =>
        Catatan(
            JenisCatatan.DefinisiTidakCocok,
            Keparahan,
            Yakin,
            "Rumus",
            [awal.Tempat, lain.Tempat],
            lain.Nama.Length > 0 ? lain.Nama : awal.Nama,
            $"{lain.Atas} / {lain.Bawah}",
            $"{awal.Atas} / {awal.Bawah}",
            $"Di sini {lain.Atas} dibagi {lain.Bawah}, di tempat lain {awal.Atas} dibagi {awal.Bawah}."
        );
}
