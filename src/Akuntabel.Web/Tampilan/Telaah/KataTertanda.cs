using Akuntabel.Domain.Telaah;

namespace Akuntabel.Web.Tampilan;

/// <summary>
/// The very words and figures of a row that a note speaks of, for underlining them where they stand. What stands more than once in the row
/// is left plain: the number of the note marks the row, and a mark on the wrong figure would mislead.
/// </summary>
public static class KataTertanda
{
    /// <summary>Cuts the cells of a row into plain and marked pieces; their texts joined are the cells again.</summary>
    /// <param name="sel">Cell texts.</param>
    /// <param name="catatan">The notes on this row by running number, and what each quotes: several quotations parted by semicolons.</param>
    public static IReadOnlyList<IReadOnlyList<PotonganTeks>> Potong(
        IReadOnlyList<string> sel,
        IEnumerable<(int Urutan, string Tercetak)> catatan
    )
    {
        var tanda = sel.Select(_ => new List<Tanda>()).ToList();
        foreach (var (urutan, tercetak) in catatan)
        {
            foreach (var kutipan in KutipanNaskah.Semua(tercetak))
            {
                foreach (var (ke, awal, panjang) in Tempat(sel, kutipan))
                {
                    tanda[ke].Add(new Tanda(awal, awal + panjang, urutan));
                }
            }
        }

        var nomor = 0;
        return [.. sel.Select((s, i) => Potong(s, tanda[i], () => ++nomor))];
    }

    /// <summary>
    /// The one place of a quotation in the row, or none. A note writes "Nomor 5 Tahun 2016" also where the text has "No. 5 Tahun 2016": then
    /// what counts begins with the figure.
    /// </summary>
    private static List<(int Sel, int Awal, int Panjang)> Tempat(IReadOnlyList<string> sel, string kutipan)
    {
        List<(int Sel, int Awal, int Panjang)> Cari(string dicari) =>
            [.. sel.SelectMany((s, i) => KutipanNaskah.Letak(s, dicari).Select(awal => (i, awal, dicari.Length))).Take(2)];

        var angka = kutipan.AsSpan().IndexOfAnyInRange('0', '9');
        return Cari(kutipan) switch
        {
            { Count: 1 } satu => satu,
            { Count: 0 } when angka > 0 && Cari(kutipan[angka..]) is { Count: 1 } ekor => ekor,
            _ => [],
        };
    }

    private static List<PotonganTeks> Potong(string teks, List<Tanda> tanda, Func<int> nomor)
    {
        var hasil = new List<PotonganTeks>();
        var sampai = 0;
        foreach (var sama in tanda.GroupBy(t => (t.Awal, t.Akhir)).OrderBy(g => g.Key))
        {
            var (awal, akhir) = sama.Key;
            if (awal < sampai)
            {
                continue;
            }

            if (awal > sampai)
            {
                hasil.Add(new PotonganTeks(teks[sampai..awal], []));
            }

            hasil.Add(new PotonganTeks(teks[awal..akhir], [.. sama.Select(t => t.Urutan).Distinct().Order()], nomor()));
            sampai = akhir;
        }

        if (sampai < teks.Length)
        {
            hasil.Add(new PotonganTeks(teks[sampai..], []));
        }

        return hasil;
    }

    private readonly record struct Tanda(int Awal, int Akhir, int Urutan);
}
