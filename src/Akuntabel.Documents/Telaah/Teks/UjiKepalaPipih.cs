using Akuntabel.Domain.Telaah;

namespace Akuntabel.Documents.Telaah;

/// <summary>
/// Weighs headings by the values below them: money under money, percent under percent, capaian that follows from target and realisasi, what
/// is left from budget and spending. Tells columns only; nothing is computed for the reader.
/// </summary>
internal sealed partial class UjiKepalaPipih
{
    private const decimal UangMin = 100_000m;
    private const decimal PersenMaks = 1_000m;
    private const decimal Cocok = -3m;
    private const decimal Salah = 1.5m;

    private readonly List<IReadOnlyList<AngkaTercetak?>> _baris;
    private readonly Dictionary<(int A, int B, int C, bool Sisa), decimal?> _hubungan = [];
    private readonly Dictionary<string, SifatKepala> _sifat = new(StringComparer.Ordinal);
    private readonly bool[] _uang;
    private readonly bool[] _kecil;

    public UjiKepalaPipih(IEnumerable<IReadOnlyList<string>> nilai, int banyak)
    {
        _baris = [.. nilai.Select(n => (IReadOnlyList<AngkaTercetak?>)[.. n.Select(PembacaAngka.Sel)]).Take(60)];
        _uang = [.. Enumerable.Range(0, banyak).Select(i => Sebagian(i, a => Math.Abs(a.Nilai) >= UangMin && !a.Persen))];
        _kecil = [.. Enumerable.Range(0, banyak).Select(i => Sebagian(i, a => Math.Abs(a.Nilai) < PersenMaks))];
    }

    private bool Sebagian(int i, Func<AngkaTercetak, bool> syarat) =>
        _baris.Select(b => b[i]).OfType<AngkaTercetak>().ToList() is { Count: > 0 } isi && isi.Count(syarat) * 2 > isi.Count;

    /// <summary>Below zero where the values bear the headings out, above it where they contradict them.</summary>
    public decimal Biaya(IReadOnlyList<string> nama)
    {
        var sifat = nama.Select(Sifat).ToList();
        var biaya = 0m;
        for (var c = 0; c < sifat.Count; c++)
        {
            var kata = sifat[c];
            biaya += kata.Persen && !_kecil[c] && _uang[c] ? 4m : 0m;
            biaya += !kata.Persen && kata.Rupiah && !_uang[c] && _kecil[c] ? 3m : 0m;
            if (kata.Selisih && !_uang[c])
            {
                biaya += Terbaik(sifat, c, _ => true, _ => true, sisa: true);
            }
            else if (kata.Sisa)
            {
                biaya += Terbaik(sifat, c, k => k.Dasar, k => k.Hasil, sisa: true);
            }
            else if (kata.Persen || kata.Capaian)
            {
                biaya += Terbaik(sifat, c, k => k.Dasar, k => k.Hasil, sisa: false);
            }
        }

        return biaya;
    }

    private SifatKepala Sifat(string nama)
    {
        if (!_sifat.TryGetValue(nama, out var sifat))
        {
            _sifat[nama] = sifat = SifatKepala.Dari(nama);
        }

        return sifat;
    }

    /// <summary>The first of three columns side by side of which the third is the percent of the other two in most rows; null for none.</summary>
    public int? Tiga()
    {
        var calon = Enumerable
            .Range(0, Math.Max(0, _uang.Length - 2))
            .Where(i => !_uang[i + 2] && _baris.Count(b => b[i] is not null && b[i + 2] is not null) >= BuktiMin)
            .Select(i => (Awal: i, Bagian: Hubungan(i, i + 1, i + 2, sisa: false) ?? 0m))
            .Where(c => c.Bagian >= 0.7m)
            .OrderByDescending(c => c.Bagian)
            .ToList();
        return calon.Count > 0 ? calon[0].Awal : null;
    }

    /// <summary>Whether the first of three such columns is the realisasi and the second the target: the percent is the first over the second.</summary>
    public bool Terbalik(int awal)
    {
        bool Cocok(IReadOnlyList<AngkaTercetak?> b, int dasar, int hasil) =>
            b[dasar] is { Nilai: not 0 } d
            && b[hasil] is { } h
            && b[awal + 2] is { } c
            && Dekat(c, AngkaTercetak.PersenDari(h.Nilai, d.Nilai));
        return _baris.Count(b => Cocok(b, awal + 1, awal)) > _baris.Count(b => Cocok(b, awal, awal + 1));
    }

    private decimal Terbaik(
        List<SifatKepala> kata,
        int c,
        Func<SifatKepala, bool> dasar,
        Func<SifatKepala, bool> hasil,
        bool sisa
    )
    {
        decimal? terbaik = null;
        for (var a = 0; a < kata.Count; a++)
        {
            for (var b = 0; b < kata.Count; b++)
            {
                if (
                    a != b
                    && a != c
                    && b != c
                    && a < c
                    && b < c
                    && dasar(kata[a])
                    && hasil(kata[b])
                    && _uang[a] == _uang[b]
                    && Hubungan(a, b, c, sisa) is { } bagian
                    && bagian > (terbaik ?? -1m)
                )
                {
                    terbaik = bagian;
                }
            }
        }

        return terbaik is null ? 0m
            : terbaik >= 0.6m ? (_baris.Count >= BuktiMin ? Cocok : Cocok / BuktiMin)
            : terbaik >= 0.3m ? 0m
            : _baris.Count >= BuktiMin ? Salah
            : 0m;
    }

    private const int BuktiMin = 3;

    /// <summary>The part of the rows in which the third column follows from the other two; null where no row tells.</summary>
    private decimal? Hubungan(int a, int b, int c, bool sisa)
    {
        if (_hubungan.TryGetValue((a, b, c, sisa), out var tersimpan))
        {
            return tersimpan;
        }

        var isi = _baris.Where(x => x[a] is { Nilai: not 0 } && x[b] is not null && x[c] is not null).ToList();
        decimal? hasil =
            isi.Count == 0 ? null : (decimal)isi.Count(x => Mengikuti(x[a]!.Nilai, x[b]!.Nilai, x[c]!, sisa)) / isi.Count;
        return _hubungan[(a, b, c, sisa)] = hasil;
    }

    private static bool Mengikuti(decimal dasar, decimal hasil, AngkaTercetak c, bool sisa) =>
        sisa
            ? Dekat(c, dasar - hasil) || Dekat(c, hasil - dasar)
            : Dekat(c, AngkaTercetak.PersenDari(hasil, dasar))
                || Dekat(c, AngkaTercetak.PersenDari((2m * dasar) - hasil, dasar))
                || (hasil != 0 && Dekat(c, AngkaTercetak.PersenDari(dasar, hasil)));

    private static bool Dekat(AngkaTercetak cetak, decimal nilai) => cetak.Sama(nilai) || Math.Abs(cetak.Nilai - nilai) <= 0.011m;
}
