namespace Akuntabel.Domain.Telaah;

/// <summary>
/// Finds things of like names without comparing all with all: by the words they share, rare words first. Things of one name stand
/// together, and two names are compared once however often they stand in the document, so that the cost grows with its length.
/// </summary>
internal sealed class IndeksNama<T>
{
    private const int UmumMaks = 60;
    private const int KataLangkaMaks = 5;

    private readonly Dictionary<string, KataNama> _kata = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(KelompokNama Kelompok, decimal Mirip)>> _serupa = new(StringComparer.Ordinal);
    private readonly List<T> _isi;
    private readonly Func<NamaBanding, NamaBanding, decimal?> _mirip;

    /// <summary>Names are alike from this likeness on.</summary>
    public IndeksNama(IEnumerable<T> isi, Func<T, NamaBanding> nama, decimal batas)
        : this(isi, nama, (a, b) => a.Mirip(b, batas) ? a.Kemiripan(b) : null) { }

    /// <summary>How alike the name of a thing and the name looked for are; null for names that are not.</summary>
    public IndeksNama(IEnumerable<T> isi, Func<T, NamaBanding> nama, Func<NamaBanding, NamaBanding, decimal?> mirip)
    {
        _isi = [.. isi];
        _mirip = mirip;
        var kelompok = new Dictionary<string, KelompokNama>(StringComparer.Ordinal);
        for (var i = 0; i < _isi.Count; i++)
        {
            var ini = nama(_isi[i]);
            if (!kelompok.TryGetValue(ini.Kunci, out var k))
            {
                kelompok[ini.Kunci] = k = new KelompokNama(ini);
                foreach (var kata in k.Kata)
                {
                    Kata(kata).Kelompok.Add(k);
                }
            }

            k.Urutan.Add(i);
            foreach (var kata in k.Kata)
            {
                _kata[kata].Banyak++;
            }
        }
    }

    /// <summary>The things whose names are like this one, with how alike they are, in their own order from a position on.</summary>
    public IEnumerable<(T Isi, decimal Mirip)> Serupa(NamaBanding nama, int mulai = 0)
    {
        if (!_serupa.TryGetValue(nama.Kunci, out var serupa))
        {
            _serupa[nama.Kunci] = serupa = [
                .. from k in Calon(nama) let mirip = _mirip(k.Nama, nama) where mirip is not null select (k, mirip.Value),
            ];
        }

        return Berurutan(serupa, mulai);
    }

    /// <summary>Names that share one of the rarest words of the name.</summary>
    private IEnumerable<KelompokNama> Calon(NamaBanding nama) =>
        nama
            .Kata.Distinct(StringComparer.Ordinal)
            .Select(k => _kata.GetValueOrDefault(k))
            .OfType<KataNama>()
            .OrderBy(d => d.Banyak)
            .Take(KataLangkaMaks)
            .Where((d, i) => i == 0 || d.Banyak <= UmumMaks)
            .SelectMany(d => d.Kelompok)
            .Distinct();

    private IEnumerable<(T Isi, decimal Mirip)> Berurutan(List<(KelompokNama Kelompok, decimal Mirip)> serupa, int mulai)
    {
        var antrean = new PriorityQueue<(KelompokNama Kelompok, decimal Mirip, int Ke), int>(serupa.Count);
        foreach (var (kelompok, mirip) in serupa)
        {
            Antre(antrean, kelompok, mirip, kelompok.Mulai(mulai));
        }

        while (antrean.TryDequeue(out var ini, out var urutan))
        {
            yield return (_isi[urutan], ini.Mirip);
            Antre(antrean, ini.Kelompok, ini.Mirip, ini.Ke + 1);
        }
    }

    private static void Antre(
        PriorityQueue<(KelompokNama Kelompok, decimal Mirip, int Ke), int> antrean,
        KelompokNama kelompok,
        decimal mirip,
        int ke
    )
    {
        if (ke < kelompok.Urutan.Count)
        {
            antrean.Enqueue((kelompok, mirip, ke), kelompok.Urutan[ke]);
        }
    }

    private KataNama Kata(string kata)
    {
        if (!_kata.TryGetValue(kata, out var ada))
        {
            _kata[kata] = ada = new KataNama();
        }

        return ada;
    }

    /// <summary>A word: how many things have it in their name, and the names.</summary>
    private sealed class KataNama
    {
        public int Banyak { get; set; }

        public List<KelompokNama> Kelompok { get; } = [];
    }

    /// <summary>A name, and the positions of the things that have it.</summary>
    private sealed class KelompokNama(NamaBanding nama)
    {
        public NamaBanding Nama { get; } = nama;

        public List<string> Kata { get; } = [.. nama.Kata.Distinct(StringComparer.Ordinal)];

        public List<int> Urutan { get; } = [];

        public int Mulai(int mulai) => Urutan.BinarySearch(mulai) is var i && i < 0 ? ~i : i;
    }
}
