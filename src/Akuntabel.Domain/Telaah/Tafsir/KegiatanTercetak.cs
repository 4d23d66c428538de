namespace Akuntabel.Domain.Telaah;

/// <summary>A kegiatan under the program a table prints it under.</summary>
internal sealed record KegiatanTercetak
{
    private const int NamaKataMin = 2;

    public required TabelTerbaca Tabel { get; init; }

    public required BarisTerbaca Baris { get; init; }

    public required NamaBanding Kegiatan { get; init; }

    public required NamaBanding Program { get; init; }

    /// <summary>The row that prints the program's name; it is merged over the rows below.</summary>
    public required BarisTerbaca BarisProgram { get; init; }

    /// <summary>The kegiatan of every table that has a column of programs and one of kegiatan, or one of both, in order.</summary>
    public static IReadOnlyList<KegiatanTercetak> Semua(IEnumerable<TabelTerbaca> tabel) =>
        [.. tabel.Where(t => t.Asal.BerkolomPasti).SelectMany(Dari)];

    private static IEnumerable<KegiatanTercetak> Dari(TabelTerbaca tabel)
    {
        var kegiatan = tabel.Kolom.FirstOrDefault(k => Berkepala(k, "kegiatan") && !Berkepala(k, "indikator"));
        if (kegiatan is null)
        {
            yield break;
        }

        var bersama = Berkepala(kegiatan, "program");
        var program = bersama ? kegiatan : tabel.Kolom.FirstOrDefault(k => Berkepala(k, "program") && !Berkepala(k, "indikator"));
        if (program is null)
        {
            yield break;
        }

        (NamaBanding Nama, BarisTerbaca Baris)? kini = null;
        foreach (var baris in tabel.Baris.Where(b => b.Jenis is JenisBarisTabel.Data or JenisBarisTabel.Judul))
        {
            var sel = baris.Sel(program.Indeks);
            var bernama = bersama ? PenghimpunFakta.AdalahProgram(sel) : sel.Any(char.IsLetter);
            if (bernama)
            {
                kini = (NamaBanding.Dari(PenghimpunFakta.BuangNomor(sel)), baris);
            }

            var nama = NamaBanding.Dari(PenghimpunFakta.BuangNomor(baris.Sel(kegiatan.Indeks)));
            if (kini is { } p && !(bersama && bernama) && p.Nama.Kata.Count >= NamaKataMin && nama.Kata.Count >= NamaKataMin)
            {
                yield return new KegiatanTercetak
                {
                    Tabel = tabel,
                    Baris = baris,
                    Kegiatan = nama,
                    Program = p.Nama,
                    BarisProgram = p.Baris,
                };
            }
        }
    }

    private static bool Berkepala(KolomTerbaca kolom, string kata) =>
        kolom.Kepala.Contains(kata, StringComparison.OrdinalIgnoreCase);
}
