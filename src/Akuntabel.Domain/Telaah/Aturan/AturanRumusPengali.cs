using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>One division multiplied by 1.000 here and by 100.000 there, for one indicator.</summary>
internal sealed class AturanRumusPengali : AturanTelaah
{
    private const decimal SamaMin = 0.8m;

    public override string Id => "TELAAH-RUMUS-30";

    public override string Bunyi => "pengali rumus satu indikator sama di setiap tempat";

    public override string Dasar => "PermenPANRB 53/2014: indikator diukur menurut rumus yang ditetapkan";

    public override string Contoh =>
        "formulasi indikator \"… dibagi jumlah penduduk dikali 100.000\", sedangkan penjelasannya \"… dikali 1.000\"";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.84m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        var rumus = konteks.Rumus.Where(r => r.Kali is not null).ToList();
        var indeks = new IndeksNama<RumusKata>(rumus, r => NamaBanding.Dari($"{r.Atas} {r.Bawah}"), SamaMin);
        var sudah = new HashSet<TempatNaskah>();
        for (var i = 0; i < rumus.Count; i++)
        {
            var awal = rumus[i];
            foreach (var (lain, _) in indeks.Serupa(NamaBanding.Dari($"{awal.Atas} {awal.Bawah}"), i + 1))
            {
                if (awal.Kali != lain.Kali && Sama(awal, lain) && sudah.Add(lain.Tempat))
                {
                    hasil.Catat(Temuan(awal, lain));
                }
            }
        }
    }

    private static bool Sama(RumusKata a, RumusKata b) =>
        KesamaanRumus.SatuIndikator(a, b)
        && KesamaanRumus.Mirip(a.KataAtas, b.KataAtas) >= SamaMin
        && KesamaanRumus.Mirip(a.KataBawah, b.KataBawah) >= SamaMin;

    private CatatanTelaah Temuan(RumusKata awal, RumusKata lain)
    {
        var (sini, sana) = (CetakAngka.Seperlunya(lain.Kali!.Value), CetakAngka.Seperlunya(awal.Kali!.Value));
        return Catatan(
            JenisCatatan.RumusSalah,
            Keparahan,
            Yakin,
            "Rumus",
            [awal.Tempat, lain.Tempat],
            lain.Nama.Length > 0 ? lain.Nama : awal.Nama,
            $"dikali {sini}",
            $"dikali {sana}",
            $"Di sini {lain.Atas} dibagi {lain.Bawah} dikali {sini}, di tempat lain dikali {sana}."
        );
    }
}
