using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Anggaran;

/// <summary>The monthly budget sheet of an agency: the tree of the version in force with what was spent to the month's end.</summary>
public sealed record LembarAnggaran
{
    public required AnggaranTahun Anggaran { get; init; }

    /// <summary>The month in its workflow, or null before the first figure.</summary>
    public BulanAnggaran? Bulan { get; init; }

    /// <summary>Program tree with the belanja lines of its leaves, parents first.</summary>
    public required IReadOnlyList<BarisLembarAnggaran> Program { get; init; }

    /// <summary>Belanja lines of the whole document, parents first.</summary>
    public required IReadOnlyList<BarisLembarAnggaran> Belanja { get; init; }

    public required IReadOnlyList<PeringatanAnggaran> Peringatan { get; init; }

    /// <summary>Part of the year that is over, in percent.</summary>
    public required HasilHitung Waktu { get; init; }

    public IEnumerable<BarisLembarAnggaran> Semua => Program.Concat(Belanja);

    public StatusKinerja Status => Bulan?.Status ?? StatusKinerja.Draf;

    /// <summary>Rows that carry money and have none for the month.</summary>
    public int BelumTerisi => Program.Count(b => b.IsiUang && b.Jumlah.Pagu is { Sen: > 0 } && b.Jumlah.Realisasi is null);

    /// <summary>The sheet of the month of <paramref name="berkas"/>; null when the year has no budget by then.</summary>
    public static LembarAnggaran? Susun(BerkasTahun berkas)
    {
        if (AnggaranTahun.Susun(berkas) is not { } anggaran)
        {
            return null;
        }

        var penyusun = new PenyusunLembarAnggaran(berkas, anggaran);
        return new LembarAnggaran
        {
            Anggaran = anggaran,
            Bulan = berkas.BulanAnggaran.FirstOrDefault(b => b.Periode == berkas.Periode),
            Program = penyusun.Program(),
            Belanja = penyusun.Belanja(),
            Peringatan = PeringatanDini.Susun(anggaran, berkas.Kebijakan),
            Waktu = LajuSerapan.Waktu(berkas.Periode, berkas.Kebijakan),
        };
    }
}
