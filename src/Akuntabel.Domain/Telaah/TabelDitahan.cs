using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>A table nearly all of whose rows break one rule: told as a whole, to be looked at by a person, and not row by row as errors.</summary>
public sealed record TabelDitahan
{
    /// <summary>Where it stands, for the reader: "Tabel 3.1.6", "Tabel 2.1 dan Tabel 3.4".</summary>
    public required string Tabel { get; init; }

    /// <summary>The first of the rows.</summary>
    public required TempatNaskah Tempat { get; init; }

    /// <summary>The rule in words: "realisasi / target × 100".</summary>
    public required string Aturan { get; init; }

    /// <summary>How many rows break it.</summary>
    public required int Baris { get; init; }

    /// <summary>One sentence in Indonesian that says what was found and what to do.</summary>
    public string Penjelasan =>
        $"{CetakAngka.Seperlunya(Baris)} baris tidak mengikuti \"{Aturan}\"; barangkali kolomnya terbaca keliru, jadi tidak dicatat sebagai kesalahan. Periksa tabel ini dengan tangan.";
}
