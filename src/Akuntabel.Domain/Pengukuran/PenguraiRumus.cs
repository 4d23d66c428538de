using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pengukuran;

/// <summary>Recursive descent over the tokens of one formula. Depth and length are limited, so no input exhausts the stack.</summary>
internal sealed class PenguraiRumus(List<TokenRumus> token)
{
    /// <summary>Deepest nesting of parentheses, signs and functions.</summary>
    internal const int KedalamanTerbesar = 64;

    private readonly List<AcuanUnsur> _unsur = [];
    private int _letak;
    private int _kedalaman;
    private RumusTidakSah? _salah;

    public Hasil<(SimpulRumus Akar, IReadOnlyList<AcuanUnsur> Unsur)> Urai()
    {
        var akar = Jumlah();
        if (Kini.Jenis != JenisToken.Akhir)
        {
            Salah($"'{Kini.Teks}' tidak diharapkan di sini.");
        }

        return _salah is { } salah ? salah : (akar, _unsur);
    }

    private TokenRumus Kini => token[_letak];

    private SimpulRumus Jumlah()
    {
        var kiri = Kali();
        while (_salah is null && Kini.Teks is "+" or "-")
        {
            kiri = new SimpulHitung(Ambil().Teks[0], kiri, Kali());
        }

        return kiri;
    }

    private SimpulRumus Kali()
    {
        var kiri = Tanda();
        while (_salah is null && Kini.Teks is "*" or "/")
        {
            kiri = new SimpulHitung(Ambil().Teks[0], kiri, Tanda());
        }

        return kiri;
    }

    private SimpulRumus Tanda()
    {
        if (++_kedalaman > KedalamanTerbesar)
        {
            Salah($"bersusun lebih dari {CetakAngka.Seperlunya(KedalamanTerbesar)} tingkat.");
        }

        SimpulRumus hasil;
        if (_salah is null && Kini.Teks is "-")
        {
            Ambil();
            hasil = new SimpulNegatif(Tanda());
        }
        else
        {
            hasil = Atom();
        }

        _kedalaman--;
        return hasil;
    }

    private SimpulRumus Atom()
    {
        if (_salah is not null)
        {
            return Nol;
        }

        switch (Kini)
        {
            case { Jenis: JenisToken.Angka }:
                return new SimpulAngka(Ambil().Besar);
            case { Jenis: JenisToken.Kode }:
                return Nama();
            case { Teks: "(" }:
                Ambil();
                var isi = Jumlah();
                Minta(")");
                return isi;
            case { Jenis: JenisToken.Akhir }:
                return Salah("rumus belum selesai; di sini seharusnya ada angka, kode unsur, atau '('.");
            default:
                return Salah($"di sini seharusnya ada angka, kode unsur, atau '(', bukan '{Kini.Teks}'.");
        }
    }

    private SimpulRumus Nama()
    {
        var kode = Ambil();
        if (Kini.Teks is "(")
        {
            return Fungsi(kode);
        }

        if (kode.Teks.Any(char.IsAsciiLetterUpper))
        {
            return Salah($"kode unsur '{kode.Teks}' harus memakai huruf kecil.", kode);
        }

        var acuan = new AcuanUnsur(kode.Teks, TahunLalu());
        var letak = _unsur.IndexOf(acuan);
        if (letak < 0)
        {
            _unsur.Add(acuan);
            letak = _unsur.Count - 1;
        }

        return new SimpulUnsur(letak);
    }

    private bool TahunLalu()
    {
        if (Kini.Teks is not "[")
        {
            return false;
        }

        Ambil();
        Minta("-");
        if (Kini is not { Jenis: JenisToken.Angka, Besar: 1 })
        {
            Salah("hanya [-1], periode yang sama tahun lalu, yang dikenal.");
            return true;
        }

        Ambil();
        Minta("]");
        return true;
    }

    private SimpulRumus Fungsi(TokenRumus nama)
    {
        Ambil();
        if (nama.Teks is "jika")
        {
            return Jika();
        }

        FungsiRumus? fungsi = nama.Teks switch
        {
            "jumlah" => FungsiRumus.Jumlah,
            "rata" => FungsiRumus.Rata,
            "min" => FungsiRumus.Min,
            "maks" => FungsiRumus.Maks,
            _ => null,
        };
        if (fungsi is null)
        {
            return Salah($"fungsi '{nama.Teks}' tidak dikenal; yang ada: jumlah, rata, min, maks, jika.", nama);
        }

        List<SimpulRumus> isian = [Jumlah()];
        while (_salah is null && Kini.Teks is ";")
        {
            Ambil();
            isian.Add(Jumlah());
        }

        Minta(")");
        return new SimpulFungsi(fungsi.Value, [.. isian]);
    }

    private SimpulRumus Jika()
    {
        var kiri = Jumlah();
        if (_salah is null && Kini.Teks is not ("<" or "<=" or ">" or ">=" or "=" or "<>"))
        {
            return Salah("syarat jika() memerlukan pembanding <, <=, >, >=, = atau <>.");
        }

        var tanda = _salah is null ? Ambil().Teks : "=";
        var kanan = Jumlah();
        Minta(";");
        var maka = Jumlah();
        Minta(";");
        var selain = Jumlah();
        Minta(")");
        return new SimpulJika(tanda, kiri, kanan, maka, selain);
    }

    private TokenRumus Ambil() => token[_letak++];

    private void Minta(string teks)
    {
        if (_salah is not null)
        {
            return;
        }

        if (!string.Equals(Kini.Teks, teks, StringComparison.Ordinal))
        {
            Salah(
                Kini.Jenis == JenisToken.Akhir
                    ? $"rumus belum selesai; kurang '{teks}'."
                    : $"seharusnya '{teks}', bukan '{Kini.Teks}'."
            );
            return;
        }

        Ambil();
    }

    private static SimpulAngka Nol { get; } = new(0);

    private SimpulAngka Salah(string sebab, TokenRumus? pada = null)
    {
        _salah ??= new RumusTidakSah((pada ?? Kini).Posisi, sebab);
        return Nol;
    }
}
