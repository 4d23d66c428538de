using Akuntabel.Domain.Telaah;

namespace Akuntabel.Documents.Telaah;

/// <summary>
/// Tables below a caption whose headings stand one on a line and whose rows keep to no line: read only where the headings can be understood
/// in just one way that gives every row a figure for each column.
/// </summary>
internal static class TabelBertumpuk
{
    private const int JudulMaks = 4;

    /// <summary>Rows that must fit; fewer columns prove less.</summary>
    private const int BarisMin = 3;
    private const int BarisMinLebar = 2;
    private const int Lebar = 3;
    private const int LebarSekali = 6;

    /// <summary>The table whose header begins at a line and the line after the table; null when there is none.</summary>
    public static (IReadOnlyList<BarisNaskah> Baris, int Sesudah)? Coba(IReadOnlyList<string> baris, int i)
    {
        if (
            string.IsNullOrWhiteSpace(baris[i])
            || !LetakPipih.DiBawahJudul(baris, i)
            || LetakPipih.BukanKepala(baris, i)
            || LetakPipih.DalamJudul(baris, i) && !KepalaRapat.Nomor(baris[i].Trim())
        )
        {
            return null;
        }

        var cocok = new List<(IReadOnlyList<BarisNaskah> Baris, int Sesudah)>();
        foreach (var cara in KepalaBertumpuk.Baca(baris, i).GroupBy(k => k.Sesudah).OrderByDescending(g => g.Key))
        {
            // The longest header that fits is the one: a shorter one makes a row of its last headings.
            cocok.AddRange(cara.Select(k => Isi(baris, i, k.Kepala, k.Sesudah)).OfType<(IReadOnlyList<BarisNaskah>, int)>());
            if (cocok.Count > 0)
            {
                break;
            }
        }

        return cocok is [var satu] ? satu : null;
    }

    /// <summary>The rows under headings read in one way, with the header, and the line after them; null where they do not fit.</summary>
    private static (IReadOnlyList<BarisNaskah> Baris, int Sesudah)? Isi(
        IReadOnlyList<string> baris,
        int i,
        KepalaBertumpuk kepala,
        int awal
    )
    {
        foreach (var sendiri in (ReadOnlySpan<bool>)[false, true])
        {
            var isi = new IsiBertumpuk(kepala, sendiri);
            if (isi.Baca(baris, awal) is var (rangkai, sesudah) && Cukup(kepala, isi.Penuh))
            {
                var judul = new BarisNaskah(
                    TempatNaskah.Baris(i + 1, awal),
                    [.. kepala.Depan.Select(k => k.Nama), .. kepala.Angka]
                );
                return ([judul, .. rangkai], sesudah);
            }
        }

        return null;
    }

    /// <summary>True when a caption stands on this line and such a table follows it.</summary>
    public static bool SesudahJudul(IReadOnlyList<string> baris, int i) =>
        Enumerable
            .Range(i + 1, Math.Min(JudulMaks, baris.Count - i - 1))
            .Any(j => !string.IsNullOrWhiteSpace(baris[j]) && Coba(baris, j) is not null);

    private static bool Cukup(KepalaBertumpuk kepala, int penuh) =>
        kepala.Angka.Count > 1 || kepala.Bernomor || kepala.Bersatuan
            ? penuh
                >= kepala.Angka.Count switch
                {
                    >= LebarSekali => 1,
                    >= Lebar => BarisMinLebar,
                    _ => BarisMin,
                }
            : penuh > BarisMin;
}
