namespace Akuntabel.Domain.Telaah;

/// <summary>A sentence of a paragraph: what one statement says about figures seldom reaches over its end.</summary>
/// <param name="Paragraf">The paragraph it stands in.</param>
/// <param name="Teks">Its characters.</param>
/// <param name="Awal">Position of its first character in the paragraph.</param>
internal sealed record KalimatNaskah(ParagrafNaskah Paragraf, string Teks, int Awal)
{
    private const int Panjang = 900;

    /// <summary>A point behind these ends no sentence.</summary>
    private static readonly HashSet<string> Singkatan = new(StringComparer.OrdinalIgnoreCase)
    {
        "rp",
        "no",
        "kab",
        "kec",
        "kel",
        "prov",
        "jl",
        "dr",
        "drs",
        "ir",
        "hj",
        "th",
        "thn",
        "s.d",
        "s/d",
        "dll",
        "dsb",
        "dst",
        "a.n",
        "tgl",
        "hal",
        "tbk",
        "pt",
        "cv",
        "ud",
    };

    private IReadOnlyList<AngkaTercetak>? _angka;

    /// <summary>Its figures that measure something, read once.</summary>
    public IReadOnlyList<AngkaTercetak> Angka => _angka ??= AngkaKalimat.Semua(Teks);

    /// <summary>The line of the text on which a character of the sentence stands.</summary>
    public TempatNaskah Tempat(int posisi) => TempatDalamParagraf.Dari(Paragraf, Awal + posisi);

    /// <summary>The sentences of a document that are short enough to be read and hold a figure.</summary>
    public static IEnumerable<KalimatNaskah> Semua(Naskah naskah) =>
        naskah.Paragraf.SelectMany(Pisah).Where(k => k.Teks.Length <= Panjang && k.Teks.Any(char.IsDigit));

    private static IEnumerable<KalimatNaskah> Pisah(ParagrafNaskah paragraf)
    {
        var teks = paragraf.Teks;
        var awal = 0;
        for (var i = 0; i < teks.Length; i++)
        {
            if (!Akhir(teks, i))
            {
                continue;
            }

            yield return new KalimatNaskah(paragraf, teks[awal..(i + 1)], awal);
            awal = i + 1;
        }

        if (awal < teks.Length)
        {
            yield return new KalimatNaskah(paragraf, teks[awal..], awal);
        }
    }

    private static bool Akhir(string teks, int i)
    {
        if (teks[i] is ';')
        {
            return true;
        }

        if (teks[i] is not ('.' or '!' or '?') || (i + 1 < teks.Length && !char.IsWhiteSpace(teks[i + 1])))
        {
            return false;
        }

        var lanjut = i + 1;
        while (lanjut < teks.Length && char.IsWhiteSpace(teks[lanjut]))
        {
            lanjut++;
        }

        var mulai = i;
        while (mulai > 0 && !char.IsWhiteSpace(teks[mulai - 1]))
        {
            mulai--;
        }

        var kata = teks[mulai..i].Trim('(', '"', '“');
        return (lanjut == teks.Length || char.IsUpper(teks[lanjut]) || teks[lanjut] is '-' or '"' or '“' or '*')
            && !(kata.Length == 1 && char.IsLetter(kata[0]))
            && !Singkatan.Contains(kata);
    }
}
