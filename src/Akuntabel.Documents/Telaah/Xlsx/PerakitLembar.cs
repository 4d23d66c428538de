using Akuntabel.Domain.Telaah;

namespace Akuntabel.Documents.Telaah;

/// <summary>Cuts the filled rows of a sheet into titles, tables and notes.</summary>
internal static class PerakitLembar
{
    private const int JedaMaks = 2;

    public static void Rakit(PerakitNaskah perakit, IReadOnlyList<BarisLembarTerbaca> baris)
    {
        var judul = "";
        foreach (var blok in Blok(baris))
        {
            var awal = blok.TakeWhile(b => b.Sel.Count == 1).Count();
            for (var i = 0; i < awal; i++)
            {
                var teks = blok[i].Sel.First().Value;
                perakit.Paragraf(teks, nomor: blok[i].Nomor);
                judul = judul.StartsWith("Tabel ", StringComparison.OrdinalIgnoreCase) ? judul : teks;
            }

            if (awal == blok.Count)
            {
                continue;
            }

            var akhir = blok.Count;
            while (akhir > awal + 1 && Keterangan(blok[akhir - 1]))
            {
                akhir--;
            }

            perakit.Tabel(Kisi(blok[awal..akhir]), judul);
            judul = "";
            foreach (var b in blok.Skip(akhir))
            {
                perakit.Paragraf(b.Sel.First().Value, nomor: b.Nomor);
            }
        }
    }

    /// <summary>Rows without a gap, or with one behind which figures go on.</summary>
    private static List<List<BarisLembarTerbaca>> Blok(IReadOnlyList<BarisLembarTerbaca> baris)
    {
        var hasil = new List<List<BarisLembarTerbaca>>();
        foreach (var b in baris)
        {
            var jeda = hasil.Count == 0 ? BarisAwal : b.Nomor - hasil[^1][^1].Nomor - 1;
            var lanjut =
                jeda == 0 || jeda <= JedaMaks && b.Sel.Count > 1 && b.Sel.Values.Any(s => PembacaAngka.Sel(s) is not null);
            if (hasil.Count == 0 || !lanjut)
            {
                hasil.Add([]);
            }

            hasil[^1].Add(b);
        }

        return hasil;
    }

    private const int BarisAwal = JedaMaks + 1;

    private static bool Keterangan(BarisLembarTerbaca baris) =>
        baris.Sel.Count == 1 && PembacaAngka.Sel(baris.Sel.First().Value) is null;

    private static KisiTabel Kisi(List<BarisLembarTerbaca> baris)
    {
        var kolom = baris.SelectMany(b => b.Sel.Keys).Distinct().Order().Take(BatasNaskah.Kolom).ToList();
        var letak = kolom.Select((k, i) => (k, i)).ToDictionary(x => x.k, x => x.i);
        var kisi = new KisiTabel();
        foreach (var b in baris)
        {
            kisi.BarisBaru(b.Nomor);
            var sampai = 0;
            foreach (var (k, teks) in b.Sel.Where(s => letak.ContainsKey(s.Key)))
            {
                kisi.Lewati(letak[k] - sampai);
                var rentang = b.Rentang.TryGetValue(k, out var n) ? kolom.Count(x => x >= k && x < k + n) : 1;
                kisi.Sel(teks, Math.Max(1, rentang));
                sampai = letak[k] + Math.Max(1, rentang);
            }
        }

        return kisi;
    }
}
