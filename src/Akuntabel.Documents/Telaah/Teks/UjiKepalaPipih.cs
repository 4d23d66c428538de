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
        var kata = nama.Select(n => n.ToLowerInvariant()).ToList();
        var biaya = 0m;
        for (var c = 0; c < kata.Count; c++)
        {
            var persen = Persen(kata[c]);
            biaya += persen && !_kecil[c] && _uang[c] ? 4m : 0m;
            biaya += !persen && Rupiah(kata[c]) && !_uang[c] && _kecil[c] ? 3m : 0m;
            if (Ada(kata[c], "selisih", "naik/turun") && !_uang[c])
            {
                biaya += Terbaik(kata, c, _ => true, _ => true, sisa: true);
            }
            else if (Ada(kata[c], "sisa"))
            {
                biaya += Terbaik(kata, c, Dasar, Hasil, sisa: true);
            }
            else if (persen || Ada(kata[c], "capaian", "kemajuan", "serap"))
            {
                biaya += Terbaik(kata, c, Dasar, Hasil, sisa: false);
            }
        }

        return biaya;
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

    private decimal Terbaik(List<string> kata, int c, Func<string, bool> dasar, Func<string, bool> hasil, bool sisa)
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
            : terbaik >= 0.6m ? Cocok
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

    private static bool Dasar(string kata) =>
        !Hasil(kata) && !Persen(kata) && Ada(kata, "target", "pagu", "anggaran", "rencana", "alokasi", "perubahan", "murni");

    /// <summary>Realisasi, or a year alone: in a table of years that holds them too.</summary>
    private static bool Hasil(string kata) =>
        (Ada(kata, "realisasi", "hasil") || kata.Length == 4 && kata.All(char.IsDigit)) && !Persen(kata);

    private static bool Persen(string kata) =>
        Ada(kata, "%", "persen", "prosen", "tingkat", "kemajuan", "serap") || (Ada(kata, "capaian") && !Ada(kata, "target"));

    private static bool Rupiah(string kata) => Ada(kata, "(rp", "pagu", "anggaran", "belanja", "sisa");

    private static bool Ada(string kata, params ReadOnlySpan<string> cari)
    {
        foreach (var c in cari)
        {
            if (kata.Contains(c, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
