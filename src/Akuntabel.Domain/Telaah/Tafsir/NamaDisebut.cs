using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>
/// Finds which of a set of names running text speaks of: the name, the name without its brackets, or the abbreviation in them, mentioned
/// last before a place; else the one a short heading just above names.
/// </summary>
internal sealed partial class NamaDisebut
{
    private const int JudulLebih = 60;
    private const int JudulMundur = 4;

    /// <summary>The sign <see cref="Tutupi"/> puts over names.</summary>
    private const char Tanda = '\u00a7';

    private readonly PencariNama _pencari;
    private readonly Dictionary<ParagrafNaskah, List<LetakNama>> _letak = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<ParagrafNaskah, string?> _judul = new(ReferenceEqualityComparer.Instance);

    public NamaDisebut(Naskah naskah, IEnumerable<string> nama)
    {
        _pencari = new PencariNama(nama);
        Judul(naskah);
    }

    /// <summary>The name mentioned last before a place of a paragraph, or by a heading above it; null when there is none.</summary>
    public string? Sebelum(ParagrafNaskah paragraf, int posisi) =>
        Letak(paragraf).FindLast(l => l.Ujung <= posisi) is { } letak
            ? HalBaru().IsMatch(paragraf.Teks[letak.Ujung..Math.Min(posisi, paragraf.Teks.Length)])
                ? null
                : letak.Nama
            : paragraf.Teks.Length >= KalimatMin
            && !IndikatorLain().IsMatch(paragraf.Teks[..Math.Min(posisi, paragraf.Teks.Length)])
                ? _judul.GetValueOrDefault(paragraf)
                : null;

    /// <summary>Shorter text is a label of a drawing or a cell, not a sentence about the heading.</summary>
    private const int KalimatMin = 30;

    /// <summary>"indikator persentase …": the sentence names its indicator, one that is not known, and does not mean that of the heading.</summary>
    [GeneratedRegex(
        @"\bindikator\s+(kinerja\s+)?(persentase|jumlah|angka|indeks|nilai|rasio|cakupan|tingkat|prevalensi|rata-rata|proporsi)\s+\p{L}",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex IndikatorLain();

    /// <summary>Something else is named since, as in the boxes of a tree of indicators.</summary>
    [GeneratedRegex(@"\b(Indikator|Sasaran|Tujuan|Program)\s+\p{Lu}", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex HalBaru();

    /// <summary>The first name mentioned behind a place of a paragraph and before another; null for none.</summary>
    public string? Sesudah(ParagrafNaskah paragraf, int posisi, int sampai) =>
        Letak(paragraf).Find(l => l.Awal >= posisi && l.Ujung <= sampai)?.Nama;

    /// <summary>A sentence with the sign § over every name in it, its length kept.</summary>
    public string Tutupi(KalimatNaskah kalimat)
    {
        var huruf = kalimat.Teks.ToCharArray();
        foreach (var l in Letak(kalimat.Paragraf).Where(l => !l.Persis))
        {
            var (awal, ujung) = (Math.Max(0, l.Awal - kalimat.Awal), Math.Min(huruf.Length, l.Ujung - kalimat.Awal));
            if (awal < ujung)
            {
                Array.Fill(huruf, Tanda, awal, ujung - awal);
            }
        }

        return new string(huruf);
    }

    private List<LetakNama> Letak(ParagrafNaskah paragraf)
    {
        if (!_letak.TryGetValue(paragraf, out var letak))
        {
            _letak[paragraf] = letak = [.. _pencari.Cari(paragraf.Teks)];
        }

        return letak;
    }

    /// <summary>A heading that is hardly longer than the name it holds counts for the paragraphs just below it.</summary>
    private void Judul(Naskah naskah)
    {
        string? judul = null;
        var sejak = 0;
        foreach (var bagian in naskah.Bagian)
        {
            if (bagian is not ParagrafNaskah paragraf)
            {
                // A table of one indicator goes on speaking of it; any other table ends what a heading above it said.
                var satu = Satu((TabelNaskah)bagian);
                (judul, sejak) = satu is not null ? (satu, 0) : (sejak == 0 ? judul : null, sejak);
                continue;
            }

            var panjang = paragraf.Teks.Length;
            if (
                Letak(paragraf) is [.., var letak]
                && panjang <= letak.Nama.Length + JudulLebih
                && (panjang <= letak.Nama.Length + 12 || !paragraf.Teks.Any(char.IsDigit) || Berjudul(paragraf.Teks))
            )
            {
                (judul, sejak) = (letak.Nama, 0);
                continue;
            }

            if (JudulTabel().IsMatch(paragraf.Teks))
            {
                continue;
            }

            sejak++;
            if (sejak > JudulMundur * 2 || panjang < JudulLebih && !paragraf.Teks.Any(char.IsLower))
            {
                judul = null;
            }

            _judul[paragraf] = judul;
        }
    }

    [GeneratedRegex(@"^\W*Tabel\s+[\dIVX]", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex JudulTabel();

    /// <summary>The only name the cells of a short table hold; null when there is none or several.</summary>
    private string? Satu(TabelNaskah tabel)
    {
        if (tabel.Baris.Count > BarisSatuMaks)
        {
            return null;
        }

        var nama = tabel
            .Baris.SelectMany(b => b.Sel)
            .Where(s => s.Length >= PencariNama.HurufMin)
            .SelectMany(s => _pencari.Cari(s).Where(l => !l.Persis).Take(1))
            .Select(l => l.Nama)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Take(2)
            .ToList();
        return nama is [var satu] ? satu : null;
    }

    private const int BarisSatuMaks = 5;

    /// <summary>Digits only in the number of the heading.</summary>
    private static bool Berjudul(string teks) => !teks.SkipWhile(c => !char.IsLetter(c)).Any(char.IsDigit);
}
