namespace Akuntabel.Domain.Jejak;

/// <summary>
/// Verifies one chain: feed its entries in order, then close it with the head row. Every changed field, gap, swapped or
/// cut entry is found; entries cut at the end are found against head and anchors.
/// </summary>
public sealed class PemeriksaRantai(string rantaiId, IReadOnlyDictionary<long, string> jangkar)
{
    private readonly List<KejanggalanJejak> _kejanggalan = [];
    private string _hash = RantaiJejak.HashAwal;
    private long _nomor;

    /// <summary>Entries seen so far.</summary>
    public long Jumlah { get; private set; }

    /// <summary>The next entry by number.</summary>
    public void Periksa(EntriJejak entri)
    {
        Jumlah++;
        if (entri.Nomor != _nomor + 1)
        {
            Catat(_nomor + 1, $"Entri {_nomor + 1} tidak ada; sesudah entri {_nomor} langsung entri {entri.Nomor}.");
        }

        if (entri.RantaiId != rantaiId)
        {
            Catat(entri.Nomor, $"Entri {entri.Nomor} berasal dari rantai lain.");
        }

        if (entri.HashSebelum != _hash)
        {
            Catat(entri.Nomor, $"Entri {entri.Nomor} tidak menyambung ke entri sebelumnya.");
        }

        if (entri.Hash != SidikJejak.Entri(entri))
        {
            Catat(entri.Nomor, $"Isi entri {entri.Nomor} telah berubah sejak dicatat.");
        }

        if (jangkar.TryGetValue(entri.Nomor, out var seharusnya) && seharusnya != entri.Hash)
        {
            Catat(entri.Nomor, $"Entri {entri.Nomor} berbeda dari catatan jangkar di luar basis data.");
        }

        (_nomor, _hash) = (entri.Nomor, entri.Hash);
    }

    /// <summary>All findings, after the last entry; <paramref name="kepala"/> is the chain's head row, or null if there is none.</summary>
    public IReadOnlyList<KejanggalanJejak> Tutup(KepalaRantai? kepala)
    {
        if (kepala is null)
        {
            Catat(_nomor, "Kepala rantai tidak ada.");
        }
        else if ((kepala.Nomor, kepala.Hash) != (_nomor, _hash))
        {
            Catat(_nomor, $"Rantai berakhir di entri {_nomor}, sedangkan kepala rantai menunjuk entri {kepala.Nomor}.");
        }

        var terakhir = jangkar.Keys.DefaultIfEmpty(0).Max();
        if (terakhir > _nomor)
        {
            Catat(_nomor + 1, $"Rantai terpotong: jangkar mencatat entri {terakhir}, sedangkan entri terakhir adalah {_nomor}.");
        }

        return _kejanggalan;
    }

    private void Catat(long nomor, FormattableString pesan) =>
        _kejanggalan.Add(new(rantaiId, nomor, FormattableString.Invariant(pesan)));

    private void Catat(long nomor, string pesan) => _kejanggalan.Add(new(rantaiId, nomor, pesan));
}
