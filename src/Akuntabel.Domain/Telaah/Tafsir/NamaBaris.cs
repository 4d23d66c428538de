using System.Runtime.CompilerServices;

namespace Akuntabel.Domain.Telaah;

/// <summary>The names of the rows of tables, made comparable once per table, and how like them other names are.</summary>
internal sealed class NamaBaris
{
    private readonly Dictionary<TabelTerbaca, List<(BarisTerbaca Baris, NamaBanding Nama)>> _tabel = new(
        ReferenceEqualityComparer.Instance
    );

    private readonly Dictionary<(BarisTerbaca Baris, string Kunci), decimal> _termirip = new(PembandingKunci.Tunggal);

    /// <summary>How like a name the most alike of the other rows of a table is; totals are left out.</summary>
    public decimal TermiripLain(TabelTerbaca tabel, BarisTerbaca sendiri, NamaBanding nama)
    {
        if (!_termirip.TryGetValue((sendiri, nama.Kunci), out var hasil))
        {
            _termirip[(sendiri, nama.Kunci)] = hasil = Nama(tabel)
                .Where(x => !ReferenceEquals(x.Baris, sendiri))
                .Select(x => x.Nama.Kemiripan(nama))
                .DefaultIfEmpty(0m)
                .Max();
        }

        return hasil;
    }

    private List<(BarisTerbaca Baris, NamaBanding Nama)> Nama(TabelTerbaca tabel)
    {
        if (!_tabel.TryGetValue(tabel, out var nama))
        {
            _tabel[tabel] = nama = [
                .. tabel.Baris.Where(b => b.Jenis != JenisBarisTabel.Jumlah).Select(b => (b, NamaBanding.Dari(b.Label))),
            ];
        }

        return nama;
    }

    /// <summary>A row is itself, whatever other row holds the same.</summary>
    private sealed class PembandingKunci : IEqualityComparer<(BarisTerbaca Baris, string Kunci)>
    {
        public static PembandingKunci Tunggal { get; } = new();

        public bool Equals((BarisTerbaca Baris, string Kunci) x, (BarisTerbaca Baris, string Kunci) y) =>
            ReferenceEquals(x.Baris, y.Baris) && string.Equals(x.Kunci, y.Kunci, StringComparison.Ordinal);

        public int GetHashCode((BarisTerbaca Baris, string Kunci) obj) =>
            HashCode.Combine(RuntimeHelpers.GetHashCode(obj.Baris), obj.Kunci);
    }
}
