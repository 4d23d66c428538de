using Akuntabel.Domain.Pelaporan.Gambar;

namespace Akuntabel.Documents.Bagan;

/// <summary>What stands below one another in a column of a diagram.</summary>
/// <param name="Butir">Nodes with their depth, parents before children; depth 0 hangs at the common line above.</param>
/// <param name="Bertumpuk">True for single nodes stacked to save width: each hangs at the common line.</param>
internal sealed record KolomTata(IReadOnlyList<(KotakBagan Kotak, int Dalam, KotakBagan? Induk)> Butir, bool Bertumpuk)
{
    /// <summary>Columns of the nodes below a branching point, in order; neighbours without children share one.</summary>
    public static List<KolomTata> Susun(IReadOnlyList<KotakBagan> anak)
    {
        var hasil = new List<KolomTata>();
        for (var i = 0; i < anak.Count; )
        {
            var tunggal = anak.Skip(i).TakeWhile(a => a.Anak.Count == 0).Take(6).ToList();
            if (tunggal.Count > 1)
            {
                hasil.Add(new KolomTata([.. tunggal.Select(t => (t, 0, (KotakBagan?)null))], Bertumpuk: true));
                i += tunggal.Count;
                continue;
            }

            var butir = new List<(KotakBagan, int, KotakBagan?)>();
            Ratakan(anak[i++], 0, null, butir);
            hasil.Add(new KolomTata(butir, Bertumpuk: false));
        }

        return hasil;
    }

    /// <summary>
    /// Parts no taller than given: each later part begins with the first node again, marked as going on. One node that is taller than
    /// a page stands alone.
    /// </summary>
    public IEnumerable<KolomTata> Bagi(int lebar, int tinggi)
    {
        var bagian = new List<(KotakBagan Kotak, int Dalam, KotakBagan? Induk)>();
        var pakai = 0;
        foreach (var butir in Butir)
        {
            var satu = UkuranKotak.Tinggi(butir.Kotak, lebar - (butir.Dalam * UkuranKotak.Inden)) + UkuranKotak.Sela;
            if (bagian.Count > (Bertumpuk ? 0 : 1) && pakai + satu > tinggi)
            {
                yield return this with
                {
                    Butir = bagian,
                };
                bagian = [];
                pakai = 0;
                if (!Bertumpuk)
                {
                    var kepala = Butir[0].Kotak with { Rincian = "lanjutan" };
                    bagian.Add((kepala, 0, null));
                    pakai = UkuranKotak.Tinggi(kepala, lebar) + UkuranKotak.Sela;
                }
            }

            bagian.Add(butir);
            pakai += satu;
        }

        yield return this with
        {
            Butir = bagian,
        };
    }

    /// <summary>Width in which no word of its boxes is broken.</summary>
    public int LebarKata => Butir.Max(b => UkuranKotak.LebarKata(b.Kotak) + (b.Dalam * UkuranKotak.Inden));

    /// <summary>Height in twips at a width.</summary>
    public int Tinggi(int lebar) =>
        Butir.Sum(b => UkuranKotak.Tinggi(b.Kotak, lebar - (b.Dalam * UkuranKotak.Inden)) + UkuranKotak.Sela);

    private static void Ratakan(KotakBagan kotak, int dalam, KotakBagan? induk, List<(KotakBagan, int, KotakBagan?)> hasil)
    {
        hasil.Add((kotak, Math.Min(dalam, UkuranKotak.DalamTerbesar), induk));
        foreach (var anak in kotak.Anak)
        {
            Ratakan(anak, dalam + 1, kotak, hasil);
        }
    }
}
