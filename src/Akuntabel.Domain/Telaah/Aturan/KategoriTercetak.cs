namespace Akuntabel.Domain.Telaah;

/// <summary>Reads a printed category such as "Baik Sekali (BS)".</summary>
internal static class KategoriTercetak
{
    private static readonly string[] KataKategori =
    [
        "baik",
        "tinggi",
        "rendah",
        "sedang",
        "cukup",
        "kurang",
        "memuaskan",
        "tercapai",
        "buruk",
        "melampaui",
        "berhasil",
        "efektif",
        "efisien",
    ];

    /// <summary>The name and the code behind it, "Sangat Tinggi (ST)" or "Sangat Tinggi ST"; an empty code for none.</summary>
    public static (string Nama, string Kode) Pisah(string teks)
    {
        var buka = teks.IndexOf('(', StringComparison.Ordinal);
        var tutup = teks.IndexOf(')', StringComparison.Ordinal);
        if (buka > 0 && tutup > buka)
        {
            return (teks[..buka].Trim(), teks[(buka + 1)..tutup].Trim());
        }

        var kata = teks.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return
            kata is [.., var akhir]
            && kata.Length > 1
            && akhir == string.Concat(kata.SkipLast(1).Select(k => char.ToUpperInvariant(k[0])))
            ? (string.Join(' ', kata.SkipLast(1)), akhir)
            : (teks.Trim(), "");
    }

    /// <summary>True when the text is a category at all: a word of the scale or of categories in general.</summary>
    public static bool Mirip(string nama, SkalaTercetak skala) =>
        skala.MenurutKode(nama) is not null
        || nama.Length is > 3 and < 30
            && (
                skala.MenurutNama(nama) is not null
                || KataKategori.Any(k => nama.Contains(k, StringComparison.OrdinalIgnoreCase)) && nama.Split(' ').Length <= 3
            );

    /// <summary>True when name and code, or the code that stands for a name, are those of the band.</summary>
    public static bool Cocok(string nama, string kode, PitaTercetak? pita) =>
        pita is not null
        && (Sama(nama, pita.Nama) || (kode.Length == 0 && string.Equals(nama, pita.Kode, StringComparison.OrdinalIgnoreCase)))
        && (kode.Length == 0 || pita.Kode.Length == 0 || string.Equals(kode, pita.Kode, StringComparison.OrdinalIgnoreCase));

    /// <summary>Equal, or cut off by a line break: "Sangat" of "Sangat Tinggi".</summary>
    public static bool Sama(string tercetak, string nama) =>
        SkalaTercetak.Sebut(tercetak, nama)
        || (
            nama.StartsWith(tercetak, StringComparison.OrdinalIgnoreCase) && tercetak.Length >= 5 && nama[tercetak.Length] == ' '
        );
}
