namespace Akuntabel.Domain.Umum;

/// <summary>
/// A forest built from rows that name their parent: units, plan nodes, budget nodes and report outlines all use this one.
/// Children keep the order of the rows given. A circle or a parent that does not exist is reported, never looped over.
/// </summary>
public sealed class Pohon<T>
    where T : notnull
{
    private readonly Dictionary<Guid, Simpul> _menurutId;

    private Pohon(IReadOnlyList<Simpul> akar, Dictionary<Guid, Simpul> menurutId) => (Akar, _menurutId) = (akar, menurutId);

    /// <summary>One row with its place in the tree.</summary>
    public sealed class Simpul
    {
        internal Simpul(T isi, Guid id) => (Isi, Id) = (isi, id);

        public T Isi { get; }

        public Guid Id { get; }

        public Simpul? Induk { get; internal set; }

        public List<Simpul> Anak { get; } = [];

        /// <summary>0 for a root.</summary>
        public int Kedalaman => Induk is null ? 0 : Induk.Kedalaman + 1;

        public bool Daun => Anak.Count == 0;

        /// <summary>This node and all below it, parents before children.</summary>
        public IEnumerable<Simpul> DiriDanKeturunan() => Anak.SelectMany(a => a.DiriDanKeturunan()).Prepend(this);

        /// <summary>From the parent up to the root.</summary>
        public IEnumerable<Simpul> Leluhur()
        {
            for (var s = Induk; s is not null; s = s.Induk)
            {
                yield return s;
            }
        }
    }

    public IReadOnlyList<Simpul> Akar { get; }

    /// <summary>Every node, parents before children.</summary>
    public IEnumerable<Simpul> Semua() => Akar.SelectMany(a => a.DiriDanKeturunan());

    /// <summary>The node of a row, or null.</summary>
    public Simpul? Cari(Guid id) => _menurutId.GetValueOrDefault(id);

    /// <summary>Builds the forest; fails on a doubled id, an unknown parent or a circle.</summary>
    public static Hasil<Pohon<T>> Bangun(IEnumerable<T> baris, Func<T, Guid> id, Func<T, Guid?> induk)
    {
        var semua = new Dictionary<Guid, Simpul>();
        foreach (var isi in baris)
        {
            if (!semua.TryAdd(id(isi), new Simpul(isi, id(isi))))
            {
                return new PohonTidakSah("Ada dua simpul dengan kunci yang sama.");
            }
        }

        foreach (var simpul in semua.Values)
        {
            if (induk(simpul.Isi) is not { } idInduk)
            {
                continue;
            }

            if (!semua.TryGetValue(idInduk, out var atas))
            {
                return new PohonTidakSah("Ada simpul yang induknya tidak ditemukan.");
            }

            simpul.Induk = atas;
            atas.Anak.Add(simpul);
        }

        var akar = semua.Values.Where(s => s.Induk is null).ToList();
        var terjangkau = akar.Sum(Hitung);
        return terjangkau == semua.Count
            ? new Pohon<T>(akar, semua)
            : new PohonTidakSah("Ada simpul yang menjadi induk dari leluhurnya sendiri.");
    }

    private static int Hitung(Simpul simpul) => 1 + simpul.Anak.Sum(Hitung);
}
