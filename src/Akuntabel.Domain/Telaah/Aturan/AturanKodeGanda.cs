namespace Akuntabel.Domain.Telaah;

/// <summary>A code of program, kegiatan or sub kegiatan stands for one name in a table.</summary>
internal sealed class AturanKodeGanda : AturanTelaah
{
    private const decimal BedaMaks = 0.6m;

    public override string Id => "TELAAH-NOMOR-7";

    public override string Bunyi => "satu kode, satu program, kegiatan atau sub kegiatan";

    public override string Dasar => "Permendagri 90/2019: kode dan nomenklatur program, kegiatan dan sub kegiatan";

    public override string Contoh =>
        "kode 1.03.10.2.01.0014 dipakai untuk Pemeliharaan Rutin Jalan dan untuk Penggantian Jembatan";

    public override Keparahan Keparahan => Keparahan.Minor;

    public override decimal Yakin => 0.86m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        foreach (var tabel in konteks.Tabel)
        {
            if (PohonKode.Dari(tabel) is not { } pohon)
            {
                continue;
            }

            var ganda = pohon.Baris.GroupBy(b => b.Kode).Where(g => g.Count() > 1).ToList();

            // A table that repeats its codes (one row a month, several indicators a kegiatan) uses them otherwise.
            if (ganda.Count * 5 > pohon.Baris.Count)
            {
                continue;
            }

            foreach (var g in ganda)
            {
                var (a, b) = (g.First().Baris, g.Last().Baris);
                if (
                    a.Label.Length > 0
                    && b.Label.Length > 0
                    && NamaBanding.Dari(a.Label).Kemiripan(NamaBanding.Dari(b.Label)) <= BedaMaks
                )
                {
                    hasil.Catat(
                        Catatan(
                            JenisCatatan.PenomoranSalah,
                            Keparahan,
                            Yakin,
                            tabel.Nama,
                            [a.Tempat, b.Tempat],
                            b.Label,
                            g.Key,
                            "kode sendiri",
                            $"Kode {g.Key} dipakai untuk \"{a.Label}\" dan untuk \"{b.Label}\"."
                        )
                    );
                }
            }
        }
    }
}
