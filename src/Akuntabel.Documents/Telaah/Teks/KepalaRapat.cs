using System.Text.RegularExpressions;

namespace Akuntabel.Documents.Telaah;

/// <summary>
/// Cuts a header whose words are parted by single spaces into its columns: known phrases of headers stay together, brackets and years belong
/// to the word before them, any other word is a column of its own.
/// </summary>
internal static partial class KepalaRapat
{
    private const int PanjangMaks = 170;

    [GeneratedRegex(
        @"(No\.?(\s+Urut)?|Kode(\s+Rekening)?|(Sasaran|Tujuan)(\s+(Strategis|Program|Kegiatan|Daerah))?|Indikator(\s+Kinerja)?(\s+(Utama|Sasaran|Program|Kegiatan|SPM|Individu))?|Program\s*(/|dan)\s*(Sub\s*)?Kegiatan(\s*/\s*Sub\s*Kegiatan)?|Kegiatan\s*/\s*Sub\s*Kegiatan|Sub\s*Kegiatan|(Jenis|Nama|Uraian)\s+\p{Lu}[\p{L}/]+|(%|Persentase|Tingkat)\s+(Capaian|Realisasi|Penyerapan|Serapan|Kemajuan)(\s+(Kinerja|Anggaran|Keuangan))?|Capaian(\s+Kinerja)?(\s+Tahun)?(\s+(19|20)\d\d)?|(Target|Realisasi)(\s+(Kinerja|Renstra|RPJMD|PK|Anggaran|Keuangan|Fisik|Akhir))*(\s+(Tahun\s+)?(19|20)\d\d)?|(Pagu|Sisa|Serapan|Penyerapan|Realisasi|Total|Selisih|Perubahan)(\s+(Anggaran|Belanja|Dana))+|Kenaikan\s*/\s*Penurunan|Naik\s*/\s*Turun|Tahun\s+(19|20)\d\d|(Belum|Tidak|Sudah|Telah|Rata-rata|Nama|Jenis)\s+\p{L}+|[^\s(]\S*)(\s*\([^)]{1,24}\))?",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaKolom();

    /// <summary>A scale: its bounds are no values of columns.</summary>
    [GeneratedRegex(@"\b(rentang|interval|skala)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Batas();

    [GeneratedRegex(@"^(no\.?|nomor|kode)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex PolaNomor();

    [GeneratedRegex(
        @"^(keterangan|predikat|kategori|kriteria|status|ket\.?)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaKategori();

    /// <summary>True when the line may be a header: no sentence, hardly any figure, most words with a capital.</summary>
    public static bool Mungkin(string teks)
    {
        var isi = teks.Trim();
        if (
            isi.Length is < 8 or > PanjangMaks
            || isi.Contains("  ", StringComparison.Ordinal)
            || isi.Contains('|', StringComparison.Ordinal)
            || isi.Contains('\t', StringComparison.Ordinal)
            || isi[^1] is '.' or ':' or ';' or ','
            || Batas().IsMatch(isi)
        )
        {
            return false;
        }

        var kata = isi.Split(' ');
        return kata.Length >= 3
            && char.IsUpper(kata[0][0])
            && kata.Count(k => k.Any(char.IsDigit)) <= kata.Count(Tahun) + 1
            && kata.Count(k => char.IsUpper(k[0]) || !k.Any(char.IsLetter) || k[0] is '(' || Tahun(k)) * 4 >= kata.Length * 3;
    }

    /// <summary>The columns of the header.</summary>
    public static IReadOnlyList<string> Potong(string teks) =>
        [.. PolaKolom().Matches(teks.Trim()).Select(m => m.Value.Trim()).Where(s => s.Length > 0)];

    /// <summary>
    /// The header cut into a known number of columns: as it stands, or with plain words joined in pairs from the left when that gives just
    /// so many. Null when it does not fit.
    /// </summary>
    public static IReadOnlyList<string>? Menjadi(IReadOnlyList<string> kolom, int banyak)
    {
        if (kolom.Count <= banyak)
        {
            return kolom.Count == banyak ? kolom : null;
        }

        var hasil = new List<string>();
        var label = Nomor(kolom[0]) ? 1 : 0;
        for (var i = 0; i < kolom.Count; i++)
        {
            var pasang = i > label && i + 1 < kolom.Count && Polos(kolom[i]) && Polos(kolom[i + 1]);
            hasil.Add(pasang ? $"{kolom[i]} {kolom[i + 1]}" : kolom[i]);
            i += pasang ? 1 : 0;
        }

        return hasil.Count == banyak ? hasil : null;
    }

    /// <summary>A plain word: neither an abbreviation nor a phrase that is known as a column.</summary>
    private static bool Polos(string kata) =>
        kata.Length > 2
        && kata.All(char.IsLetter)
        && char.IsUpper(kata[0])
        && kata.Skip(1).All(char.IsLower)
        && !Nomor(kata)
        && !Kategori(kata)
        && !Satuan(kata);

    public static bool Nomor(string kolom) => PolaNomor().IsMatch(kolom);

    public static bool Kategori(string kolom) => PolaKategori().IsMatch(kolom);

    public static bool Satuan(string kolom) => kolom.Equals("satuan", StringComparison.OrdinalIgnoreCase);

    private static bool Tahun(string kata) => kata.Length == 4 && kata.All(char.IsDigit) && kata[0] is '1' or '2';
}
