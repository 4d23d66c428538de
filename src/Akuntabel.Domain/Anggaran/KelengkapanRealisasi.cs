using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Anggaran;

/// <summary>How many of the leaves that must have a realisasi have one; while some lack it, nothing is derived from the partial sum.</summary>
/// <param name="Tercatat">Leaves whose realisasi is known, by themselves or inside one reported above them.</param>
/// <param name="Seharusnya">Leaves with a pagu above zero or with a realisasi.</param>
internal readonly record struct KelengkapanRealisasi(int Tercatat, int Seharusnya)
{
    /// <summary>Leaves whose realisasi is missing.</summary>
    public int Kurang => Seharusnya - Tercatat;

    /// <summary>The reason in words, for a trace: "Realisasi tercatat pada 5 dari 60 bagian terbawah yang berpagu".</summary>
    public string Uraian =>
        $"Realisasi tercatat pada {CetakAngka.Seperlunya(Tercatat)} dari {CetakAngka.Seperlunya(Seharusnya)} bagian terbawah yang berpagu";

    /// <summary>Of a leaf; <paramref name="rincian"/> is what its own belanja lines say, when its figures come from them.</summary>
    public static KelengkapanRealisasi Daun(LangkahHitung pagu, LangkahHitung realisasi, KelengkapanRealisasi? rincian)
    {
        var ada = realisasi.Hasil.Ada;
        return new(ada && rincian is not { Kurang: > 0 } ? 1 : 0, ada || pagu.Hasil.SebagaiAngka > 0 ? 1 : 0);
    }

    /// <summary>Of a sum; a realisasi reported at the node itself covers all that lies below.</summary>
    public static KelengkapanRealisasi Gabung(IEnumerable<KelengkapanRealisasi> bagian, bool dilaporkanSendiri)
    {
        var (tercatat, seharusnya) = bagian.Aggregate((0, 0), (a, b) => (a.Item1 + b.Tercatat, a.Item2 + b.Seharusnya));
        return new(dilaporkanSendiri ? seharusnya : tercatat, seharusnya);
    }
}
