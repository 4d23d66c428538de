namespace Akuntabel.Domain.Telaah;

/// <summary>Interprets a table: header, column roles by words and by arithmetic, kinds of rows, labels.</summary>
public static class PenafsirTabel
{
    /// <summary>Interprets one table; a table without header keeps unnamed columns.</summary>
    public static TabelTerbaca Tafsirkan(TabelNaskah tabel, string konteks) =>
        tabel.BerkolomPasti ? Pasti(tabel, konteks) : Longgar(tabel, konteks);

    private static TabelTerbaca Pasti(TabelNaskah tabel, string konteks)
    {
        var jumlahKepala = PenafsirKepala.JumlahBarisKepala(tabel.Baris);
        var lebar = tabel.Baris.Count == 0 ? 0 : tabel.Baris.Max(b => b.Sel.Count);
        var kepala = PenafsirKepala.Kolom([.. tabel.Baris.Take(jumlahKepala)], lebar);
        var kolom = PeranKeuangan.Perjelas(
            PeranDariTetangga.Perjelas(PeranDariIsi.Perjelas(kepala, tabel.Baris, jumlahKepala), tabel.Judul)
        );
        var sasaran = "";
        var baris = new List<BarisTerbaca>();
        foreach (var asal in tabel.Baris.Skip(jumlahKepala))
        {
            var terbaca = PenafsirBaris.Pasti(PelurusBaris.Luruskan(asal, kolom), kolom, sasaran);
            sasaran =
                terbaca.Jenis == JenisBarisTabel.Judul && PenafsirBaris.JudulSasaran(terbaca.Label) is { } judul
                    ? judul
                    : terbaca.Sasaran;
            baris.Add(terbaca);
        }

        var segaya = GayaTabel.Samakan(JudulSebagaiNama.Namai(tabel, kolom, baris));
        return new TabelTerbaca
        {
            Asal = tabel,
            Konteks = konteks,
            Kolom = UangTertukar.Luruskan(
                PeranCapaian.DariHitungan(PeranBagian.Perjelas(PeranMendatar.Perjelas(kolom, segaya)), segaya),
                segaya
            ),
            Baris = segaya,
        };
    }

    private static TabelTerbaca Longgar(TabelNaskah tabel, string konteks) =>
        new()
        {
            Asal = tabel,
            Konteks = konteks,
            Kolom = [],
            Baris = GayaTabel.Samakan(
                BukanRataRata([.. PemisahAngka.Pisahkan([.. GabungProgram(tabel.Baris)]).Select(PenafsirBaris.Longgar)])
            ),
        };

    /// <summary>The first row has nothing above it to be the mean of: the words come from the header.</summary>
    private static List<BarisTerbaca> BukanRataRata(List<BarisTerbaca> baris) =>
        baris is [{ Jenis: JenisBarisTabel.RataRata } satu, .. var lain]
            ? [satu with { Jenis = JenisBarisTabel.Data }, .. lain]
            : baris;

    /// <summary>A program name of two lines, the first followed by the zeros of a damaged percent: one row, at the line of the amounts.</summary>
    private static IEnumerable<BarisNaskah> GabungProgram(IReadOnlyList<BarisNaskah> baris)
    {
        var awalan = "";
        for (var i = 0; i < baris.Count; i++)
        {
            var nol = baris[i].Sel.Count > 1 && baris[i].Sel.Skip(1).All(s => s is "0");
            if (nol && i + 1 < baris.Count && baris[i].Sel[0].StartsWith("PROGRAM", StringComparison.Ordinal))
            {
                awalan = $"{baris[i].Sel[0]} ";
                continue;
            }

            yield return awalan.Length == 0
                ? baris[i]
                : baris[i] with
                {
                    Sel = [awalan + baris[i].Sel[0], .. baris[i].Sel.Skip(1)],
                };
            awalan = "";
        }
    }
}
