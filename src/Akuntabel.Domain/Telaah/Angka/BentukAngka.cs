using System.Globalization;
using System.Text;

namespace Akuntabel.Domain.Telaah;

/// <summary>Tells thousands from decimals in a run of digits and separators.</summary>
internal sealed record BentukAngka(decimal Nilai, int Desimal, GayaAngka Gaya, bool Rusak, decimal? BacaanLain)
{
    /// <summary>Null when the run is no number at all (dates, section numbers such as 3.1.2).</summary>
    public static BentukAngka? Dari(string cetak)
    {
        var rapat = Rapatkan(cetak);
        var renggang = cetak.Any(char.IsWhiteSpace);
        var kelompok = rapat.Split('.', ',');
        if (kelompok.Length == 1)
        {
            return Buat(rapat, "", GayaAngka.Polos, renggang);
        }

        var pemisah = rapat.Where(c => c is '.' or ',').ToArray();
        return pemisah.Distinct().Count() == 1
            ? SatuPemisah(kelompok, pemisah[0], renggang)
            : DuaPemisah(kelompok, pemisah, renggang);
    }

    /// <summary>"29.947 800" lacks a point where the space stands; other spaces are dropped.</summary>
    private static string Rapatkan(string cetak)
    {
        if (!cetak.Any(char.IsWhiteSpace))
        {
            return cetak;
        }

        var pemisah = cetak.FirstOrDefault(c => c is '.' or ',');
        var hasil = new StringBuilder(cetak.Length);
        for (var i = 0; i < cetak.Length; i++)
        {
            if (!char.IsWhiteSpace(cetak[i]))
            {
                hasil.Append(cetak[i]);
            }
            else if (i > 0 && i + 1 < cetak.Length && char.IsDigit(cetak[i - 1]) && char.IsDigit(cetak[i + 1]) && pemisah != '\0')
            {
                hasil.Append(pemisah);
            }
        }

        return hasil.ToString();
    }

    /// <summary>All separators alike: thousands when every later group has three digits, else one decimal part.</summary>
    private static BentukAngka? SatuPemisah(string[] kelompok, char pemisah, bool renggang)
    {
        var ribuan = pemisah == '.' ? GayaAngka.Indonesia : GayaAngka.Inggris;
        var desimal = pemisah == '.' ? GayaAngka.Inggris : GayaAngka.Indonesia;
        var tigaan = kelompok.Skip(1).All(k => k.Length == 3) && kelompok[0].Length <= 3;
        if (kelompok.Length == 2)
        {
            if (tigaan && !kelompok[0].StartsWith('0'))
            {
                var utuh = Buat(string.Concat(kelompok), "", ribuan, renggang);
                return utuh is null ? null : utuh with { BacaanLain = Buat(kelompok[0], kelompok[1], desimal, false)?.Nilai };
            }

            // "139502.530" and "142.617300" lack a separator; nobody prints six decimals.
            if ((kelompok[0].Length > 3 && kelompok[1].Length == 3) || (kelompok[0].Length <= 3 && kelompok[1].Length == 6))
            {
                return Buat(string.Concat(kelompok), "", ribuan, rusak: true);
            }

            return Buat(kelompok[0], kelompok[1], desimal, renggang);
        }

        if (tigaan)
        {
            return Buat(string.Concat(kelompok), "", ribuan, renggang);
        }

        // 3.181.058332 or 4.424.1981.783: long runs are damaged money; short ones are section numbers or dates.
        var panjang = kelompok.Sum(k => k.Length);
        return panjang >= 7 && kelompok.Skip(1).All(k => k.Length >= 3)
            ? Buat(string.Concat(kelompok), "", ribuan, rusak: true)
            : null;
    }

    /// <summary>Both separators: the last one starts the decimals, the others part thousands.</summary>
    private static BentukAngka? DuaPemisah(string[] kelompok, char[] pemisah, bool renggang)
    {
        var gaya = pemisah[^1] == ',' ? GayaAngka.Indonesia : GayaAngka.Inggris;
        var bulat = kelompok[..^1];
        var rapi = pemisah[..^1].All(c => c != pemisah[^1]) && bulat.Skip(1).All(k => k.Length == 3) && bulat[0].Length <= 3;
        if (rapi && kelompok[^1].Length <= 4)
        {
            return Buat(string.Concat(bulat), kelompok[^1], gaya, renggang);
        }

        return kelompok.Skip(1).All(k => k.Length >= 3) && kelompok.Sum(k => k.Length) >= 7
            ? Buat(string.Concat(kelompok), "", gaya, rusak: true)
            : null;
    }

    private static BentukAngka? Buat(string bulat, string pecahan, GayaAngka gaya, bool rusak)
    {
        var teks = pecahan.Length == 0 ? bulat : $"{bulat}.{pecahan}";
        return
            bulat.Length <= 18
            && pecahan.Length <= 10
            && decimal.TryParse(teks, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var nilai)
            ? new BentukAngka(nilai, pecahan.Length, gaya, rusak, null)
            : null;
    }
}
