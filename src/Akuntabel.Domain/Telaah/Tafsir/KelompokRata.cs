namespace Akuntabel.Domain.Telaah;

/// <summary>A printed mean with the figures it is of.</summary>
/// <param name="Baris">The row it stands in.</param>
/// <param name="Cetak">The mean as printed.</param>
/// <param name="Nilai">What it is the mean of.</param>
/// <param name="Asal">The rows these stand in.</param>
internal sealed record KelompokRata(
    BarisTerbaca Baris,
    AngkaTercetak Cetak,
    List<decimal> Nilai,
    IReadOnlyList<BarisTerbaca> Asal
)
{
    public decimal Rata { get; } = Nilai.Average();

    /// <summary>The mean is that of its figures.</summary>
    public bool Cocok => PembagiUrutan.Cocok(Cetak, Rata);

    /// <summary>The means with what each is of, given the length of every run.</summary>
    public static List<KelompokRata> Dari(
        UrutanCapaian urutan,
        List<decimal> nilai,
        List<BarisTerbaca> baris,
        List<AngkaTercetak> rata,
        IReadOnlyList<int> bagian
    )
    {
        var hasil = new List<KelompokRata>();
        var awal = 0;
        for (var i = 0; i < bagian.Count; i++)
        {
            hasil.Add(
                new KelompokRata(
                    baris[i],
                    rata[i],
                    nilai.GetRange(awal, bagian[i]),
                    [.. urutan.Angka.Skip(awal).Take(bagian[i]).Select(x => x.Baris)]
                )
            );
            awal += bagian[i];
        }

        return hasil;
    }

    /// <summary>The mean follows from another capaian that is printed for one of the indicators: that they differ is another error.</summary>
    public bool MenurutLain(ILookup<string, decimal> lain) =>
        Asal.Select((x, i) => (Baris: x, Nilai: Nilai[i]))
            .Any(x =>
                lain[UrutanCapaian.Kunci(x.Baris)]
                    .Any(n => n != x.Nilai && PembagiUrutan.Cocok(Cetak, Rata + (n - x.Nilai) / Nilai.Count))
            );
}
