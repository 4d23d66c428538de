using System.Globalization;
using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>
/// The caption of a budget table names the year before the report's, while the amounts in it are those that tables of the year of the report
/// print.
/// </summary>
internal sealed partial class AturanJudulAnggaran : AturanTelaah
{
    private const decimal UangMin = 1_000_000m;
    private const int SamaMin = 5;

    /// <summary>A table of details holds more than the tables it is held against.</summary>
    private const int BagianMin = 6;
    private const int JudulMaks = 160;
    private const int MundurMaks = 2;

    public override string Id => "TELAAH-PERIODE-31";

    public override string Bunyi => "tahun dalam judul tabel anggaran = tahun anggaran di dalamnya";

    public override string Dasar => "Laporan menyebut periodenya sendiri";

    public override string Contoh => "judul \"Perubahan Anggaran Tahun 2021\", sedangkan isinya pagu program tahun 2022";

    public override Keparahan Keparahan => Keparahan.Minor;

    public override decimal Yakin => 0.8m;

    [GeneratedRegex(@"\b20\d\d\b", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex PolaTahun();

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        if (konteks.Tahun is not { } tahun)
        {
            return;
        }

        var semua = Berjudul(konteks);
        var salah = semua.Where(x => x.Judul?.Tahun == tahun - 1 && !BertahunLain(x.Tabel, tahun - 1)).ToList();
        if (salah.Count == 0)
        {
            return;
        }

        // A table that names no year is of the year of the report.
        var kini = Kumpulan(
            semua.Where(x => (x.Judul?.Tahun ?? tahun) == tahun && !BertahunLain(x.Tabel, tahun)).Select(x => x.Tabel)
        );
        foreach (var (tabel, judul) in salah.Where(x => !konteks.JudulSalahTahun.Contains(x.Tabel)))
        {
            var lalu = Kumpulan(salah.Where(x => !ReferenceEquals(x.Tabel, tabel)).Select(x => x.Tabel));
            var isi = Uang(tabel).ToHashSet();
            var sama = isi.Count(n => kini.Contains(n) && !lalu.Contains(n));
            if (sama >= SamaMin && sama * BagianMin >= isi.Count)
            {
                hasil.Catat(Temuan(tabel, judul!, tahun));
            }
        }
    }

    /// <summary>Every table with its caption, or the short lines above it, and the only year that names; null for none or several.</summary>
    private static List<(TabelTerbaca Tabel, JudulBertahun? Judul)> Berjudul(KonteksTelaah konteks)
    {
        var hasil = new List<(TabelTerbaca, JudulBertahun?)>();
        var tempat = new TempatJudul(konteks.Naskah);
        var bagian = konteks.Naskah.Bagian;
        for (var i = 0; i < bagian.Count; i++)
        {
            if (bagian[i] is not TabelNaskah asal || !konteks.MenurutAsal.TryGetValue(asal, out var tabel))
            {
                continue;
            }

            hasil.Add(
                (
                    tabel,
                    Tahun(asal.Judul) is { } tahun ? new(tahun, tempat.Dari(tabel, tahun.ToString(CultureInfo.InvariantCulture)))
                    : PolaTahun().IsMatch(asal.Judul) ? null
                    : DiAtas(bagian, i)
                )
            );
        }

        return hasil;
    }

    /// <summary>The caption among the paragraphs just above a table.</summary>
    private static JudulBertahun? DiAtas(IReadOnlyList<BagianNaskah> bagian, int indeks)
    {
        for (var i = indeks - 1; i >= Math.Max(0, indeks - MundurMaks) && bagian[i] is ParagrafNaskah p; i--)
        {
            if (
                p.Teks.Length <= JudulMaks
                && p.Teks.TrimStart('*', ' ').StartsWith("Tabel ", StringComparison.OrdinalIgnoreCase)
                && Tahun(p.Teks) is { } tahun
            )
            {
                return new(tahun, TempatDalamParagraf.Dari(p, PolaTahun().Match(p.Teks).Index));
            }
        }

        return null;
    }

    /// <summary>A column or a row of headers names a year other than the one given.</summary>
    private static bool BertahunLain(TabelTerbaca tabel, int tahun) =>
        tabel.Kolom.Any(k => k.Tahun is not null && k.Tahun != tahun)
        || PolaTahun()
            .Matches($"{tabel.Asal.TeksKepala} {string.Join(' ', tabel.Kolom.Select(k => k.Kepala))}")
            .Any(m => m.Value != tahun.ToString(CultureInfo.InvariantCulture));

    private static HashSet<decimal> Kumpulan(IEnumerable<TabelTerbaca> tabel) => [.. tabel.SelectMany(Uang)];

    /// <summary>The amounts of a table, those too that loose rows hold among their words.</summary>
    private static IEnumerable<decimal> Uang(TabelTerbaca tabel) =>
        tabel
            .Baris.SelectMany(b =>
                tabel.Asal.BerkolomPasti ? b.Angka.OfType<AngkaTercetak>() : b.Asal.Sel.SelectMany(PembacaAngka.Semua)
            )
            .Where(a => !a.Rusak && a.Nilai >= UangMin)
            .Select(a => a.Nilai);

    private static int? Tahun(string teks) =>
        PolaTahun().Matches(teks).Select(m => m.Value).Distinct(StringComparer.Ordinal).ToList() is [var satu]
            ? int.Parse(satu, CultureInfo.InvariantCulture)
            : null;

    private CatatanTelaah Temuan(TabelTerbaca tabel, JudulBertahun judul, int tahun)
    {
        var (disebut, benar) = (judul.Tahun.ToString(CultureInfo.InvariantCulture), tahun.ToString(CultureInfo.InvariantCulture));
        return Catatan(
            JenisCatatan.PeriodeSalah,
            Keparahan,
            Yakin,
            tabel.Nama,
            [judul.Tempat],
            "tahun dalam judul tabel",
            $"Tahun {disebut}",
            $"Tahun {benar}",
            $"Judul tabel menyebut tahun {disebut}, sedangkan anggaran di dalamnya adalah anggaran tahun {benar} menurut tabel lain."
        );
    }

    private sealed record JudulBertahun(int Tahun, TempatNaskah Tempat);
}
