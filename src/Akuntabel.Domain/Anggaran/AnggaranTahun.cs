using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Anggaran;

/// <summary>One version of a year's budget with the realisasi to the period's end: program tree, belanja, and totals.</summary>
public sealed record AnggaranTahun
{
    private Lazy<Dictionary<Guid, UkuranAnggaran>>? _menurutIdentitas;

    /// <summary>The version shown.</summary>
    public required DokumenAnggaran Dokumen { get; init; }

    public required Periode Periode { get; init; }

    /// <summary>Roots of the program tree.</summary>
    public required IReadOnlyList<UkuranAnggaran> Pohon { get; init; }

    /// <summary>Belanja lines under the whole document, roots; empty when the document has none.</summary>
    public required IReadOnlyList<UkuranBelanja> Belanja { get; init; }

    /// <summary>Total of the program tree.</summary>
    public required JumlahAnggaran TotalProgram { get; init; }

    /// <summary>Total of belanja outside all programs (belanja tidak langsung); its pagu is null when there is none.</summary>
    public required JumlahAnggaran TotalLuarProgram { get; init; }

    /// <summary>Program tree and belanja outside programs together; of the belanja lines where the tree names no amount.</summary>
    public required JumlahAnggaran TotalSeluruh { get; init; }

    /// <summary>Belanja lines under each leaf that has them, by the leaf's Identitas.</summary>
    public required IReadOnlyDictionary<Guid, IReadOnlyList<UkuranBelanja>> BelanjaSimpul { get; init; }

    /// <summary>Every node of the program tree, parents first.</summary>
    public IEnumerable<UkuranAnggaran> Semua() => Pohon.SelectMany(p => p.DiriDanKeturunan());

    /// <summary>The node with this Identitas, or null.</summary>
    public UkuranAnggaran? Cari(Guid identitas)
    {
        _menurutIdentitas ??= new(() => Semua().DistinctBy(u => u.Simpul.Identitas).ToDictionary(u => u.Simpul.Identitas));
        return _menurutIdentitas.Value.GetValueOrDefault(identitas);
    }

    /// <summary>The version in force at the period's end; null when the year has no budget by then.</summary>
    public static AnggaranTahun? Susun(BerkasTahun berkas) =>
        DokumenBerlaku.Pada(berkas.DokumenAnggaran, berkas.Periode.TanggalAkhir) is { } dokumen ? Susun(berkas, dokumen) : null;

    /// <summary>Any version, with the same realisasi.</summary>
    public static AnggaranTahun Susun(BerkasTahun berkas, DokumenAnggaran dokumen)
    {
        var (penyusun, kebijakan) = (new PenyusunAnggaran(berkas, dokumen), berkas.Kebijakan);
        var (pohon, belanja) = (penyusun.Pohon(), penyusun.Belanja(null));
        var program = PenjumlahAnggaran.Jumlahkan("seluruh program", [.. pohon.Select(p => p.Jumlah)], null, kebijakan);
        List<JumlahAnggaran> luar = [.. belanja.SelectMany(LuarProgram).Select(b => b.Jumlah)];
        var luarProgram = PenjumlahAnggaran.Jumlahkan("belanja di luar program", luar, null, kebijakan);
        List<JumlahAnggaran> bagian = program.Pagu is null ? [.. belanja.Select(b => b.Jumlah)] : [program, .. luar];
        return new AnggaranTahun
        {
            Dokumen = dokumen,
            Periode = berkas.Periode,
            Pohon = pohon,
            Belanja = belanja,
            TotalProgram = program,
            TotalLuarProgram = luarProgram,
            TotalSeluruh = PenjumlahAnggaran.Jumlahkan("seluruh anggaran", bagian, null, kebijakan),
            BelanjaSimpul = pohon
                .SelectMany(p => p.DiriDanKeturunan())
                .Select(u => u.Simpul.Identitas)
                .Distinct()
                .Select(i => (Identitas: i, Rincian: penyusun.Belanja(i)))
                .Where(b => b.Rincian.Count > 0)
                .ToDictionary(b => b.Identitas, b => b.Rincian),
        };
    }

    /// <summary>The highest lines that stand wholly outside programs.</summary>
    private static IEnumerable<UkuranBelanja> LuarProgram(UkuranBelanja belanja) =>
        belanja.Rincian.DiLuarProgram ? [belanja] : belanja.Anak.SelectMany(LuarProgram);
}
