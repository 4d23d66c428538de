using System.Text;

namespace Akuntabel.Documents.Telaah;

/// <summary>One section of a number format code, taken apart.</summary>
internal sealed class BagianFormat
{
    private readonly StringBuilder _awalan = new();
    private readonly StringBuilder _akhiran = new();
    private bool _setelahTitik;
    private int _komaTertunda;

    public string Awalan => _awalan.ToString();

    public string Akhiran => _akhiran.ToString();

    /// <summary>"General" or an empty section: as many decimals as the number has.</summary>
    public bool Umum { get; private set; }

    public bool Tanggal { get; private set; }

    public bool HanyaTahun { get; private set; }

    /// <summary>The section prints digits; one without them prints its words only ("-" for zero).</summary>
    public bool Berangka { get; private set; }

    public bool Persen { get; private set; }

    public bool Pemisah { get; private set; }

    /// <summary>How often the number is divided by a thousand before it is printed.</summary>
    public int Ribu { get; private set; }

    public int Desimal { get; private set; }

    /// <summary>Decimals printed even when they are zero.</summary>
    public int DesimalWajib { get; private set; }

    public static BagianFormat Urai(string kode)
    {
        var bagian = new BagianFormat { Umum = kode.Length == 0 || kode.Contains("General", StringComparison.OrdinalIgnoreCase) };
        if (bagian.Umum || kode == "@")
        {
            bagian.Umum = true;
            return bagian;
        }

        var huruf = new StringBuilder();
        for (var i = 0; i < kode.Length; i++)
        {
            i = bagian.Satu(kode, i, huruf);
        }

        bagian.Ribu = Math.Min(bagian._komaTertunda, 4);
        var tanda = huruf.ToString().ToLowerInvariant();
        bagian.Tanggal = !bagian.Berangka && tanda.AsSpan().IndexOfAny('y', 'd', 'm') >= 0;
        bagian.HanyaTahun = bagian.Tanggal && tanda.Trim('y').Length == 0;
        return bagian;
    }

    /// <summary>Takes the sign at <paramref name="i"/> in and returns the place of its last character.</summary>
    private int Satu(string kode, int i, StringBuilder huruf)
    {
        switch (kode[i])
        {
            case '"':
                var tutup = kode.IndexOf('"', i + 1);
                tutup = tutup < 0 ? kode.Length : tutup;
                Tulis(kode[(i + 1)..tutup]);
                return tutup;
            case '\\' when i + 1 < kode.Length:
                Tulis(kode[i + 1].ToString());
                return i + 1;
            case '_' or '*':
                Tulis(" ");
                return i + 1;
            case '[':
                var akhir = kode.IndexOf(']', i);
                akhir = akhir < 0 ? kode.Length - 1 : akhir;
                if (i + 1 < kode.Length && kode[i + 1] == '$')
                {
                    Tulis(kode[(i + 2)..akhir].Split('-')[0]);
                }

                return akhir;
            case '0' or '#' or '?':
                Digit(kode[i] == '0');
                break;
            case '.' when Berangka:
                _setelahTitik = true;
                break;
            case ',' when Berangka && !_setelahTitik:
                _komaTertunda++;
                break;
            case '%':
                Persen = true;
                break;
            case var c when char.IsAsciiLetter(c):
                huruf.Append(c);
                break;
            case var c:
                Tulis(c.ToString());
                break;
        }

        return i;
    }

    private void Digit(bool wajib)
    {
        Berangka = true;
        Pemisah |= _komaTertunda > 0;
        _komaTertunda = 0;
        if (_setelahTitik && Desimal < 15)
        {
            Desimal++;
            DesimalWajib = wajib ? Desimal : DesimalWajib;
        }
    }

    private void Tulis(string teks) => (Berangka ? _akhiran : _awalan).Append(teks);
}
