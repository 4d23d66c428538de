using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>Every indicator of the agreement is measured in the table of capaian.</summary>
internal sealed partial class AturanBarisHilang : AturanTelaah
{
    private const decimal MiripMin = 0.5m;

    public override string Id => "TELAAH-BARIS-1";

    public override string Bunyi => "setiap indikator Perjanjian Kinerja diukur";

    public override string Dasar => "PermenPANRB 53/2014 Lampiran II: capaian setiap indikator Perjanjian Kinerja";

    public override string Contoh => "indikator Perjanjian Kinerja tidak ada dalam tabel pengukuran";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.8m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        var fakta = konteks.Target;
        var indeks = new IndeksNama<FaktaTarget>(fakta.Where(f => f.Dokumen == DokumenTarget.Pengukuran), f => f.Nama, MiripMin);
        var terukur = fakta
            .Where(f => f is { Dokumen: DokumenTarget.Pengukuran, Realisasi: not null })
            .ToLookup(f => f.Target?.Nilai);
        var ukur = fakta
            .Where(f => f.Dokumen == DokumenTarget.Pengukuran && KataCetak(f) >= KataMin)
            .GroupBy(f => f.Nama.Kunci, StringComparer.Ordinal)
            .Select(g => (g.First().Nama, Tabel: g.Select(f => f.Tabel).Distinct().ToList()))
            .ToList();
        foreach (
            var janji in fakta
                .Where(f => f.Dokumen == DokumenTarget.PerjanjianKinerja)
                .GroupBy(f => f.Tabel)
                .Where(g => g.Count() >= 3)
        )
        {
            var padanan = janji.Select(j => (Janji: j, Tabel: TabelPadanan(indeks, ukur, terukur, j))).ToList();
            var tabelUkur = padanan
                .SelectMany(p => p.Tabel)
                .GroupBy(t => t)
                .Where(g => g.Count() * 2 > padanan.Count)
                .Select(g => g.Key)
                .ToList();
            var utama = Utama(konteks, padanan.Select(p => p.Tabel).ToList());
            if (tabelUkur.Count == 0)
            {
                continue;
            }

            var ukuran = utama ?? tabelUkur[0];
            var hilang = padanan
                .Where(p => p.Tabel.Count == 0 || utama is not null && !p.Tabel.Contains(utama))
                .Select(p => p.Janji)
                .Where(j => !Tercecer(ukuran, j.Nama))
                .ToList();
            if (hilang.Count == 0 || hilang.Exists(h => Bercampur().IsMatch(h.Baris.Label)))
            {
                continue;
            }

            hasil.Catat(
                Catatan(
                    JenisCatatan.BarisHilang,
                    Keparahan,
                    Yakin,
                    $"{janji.Key.Nama} dan {ukuran.Nama}",
                    [.. hilang.Select(h => h.Baris.Tempat), ukuran.Baris[^1].Tempat],
                    string.Join("; ", hilang.Select(h => h.Baris.Label)),
                    "",
                    $"{hilang.Count} baris lagi",
                    $"Perjanjian Kinerja memuat indikator yang tidak ada dalam {ukuran.Nama}: {string.Join("; ", hilang.Select(h => h.Baris.Label))}."
                )
            );
        }
    }

    /// <summary>All words of the name stand in rows of the table that follow one another: its lines were put to other rows.</summary>
    private static bool Tercecer(TabelTerbaca tabel, NamaBanding nama) =>
        Enumerable
            .Range(0, tabel.Baris.Count)
            .Any(i =>
                NamaBanding.Dari(string.Join(' ', tabel.Baris.Skip(i).Take(RentangBaris).SelectMany(b => b.Asal.Sel))).Kata
                    is var kata
                && nama.Kata.All(kata.Contains)
            );

    private const int RentangBaris = 4;

    /// <summary>
    /// The first table that measures all indicators of the agreement but a few: what it lacks is missing though a table of its sasaran has it.
    /// Null where the first table measures only some of them.
    /// </summary>
    private static TabelTerbaca? Utama(KonteksTelaah konteks, List<List<TabelTerbaca>> padanan)
    {
        var pertama = konteks.Tabel.FirstOrDefault(t =>
            t.KolomPertama(PeranKolom.Capaian) is not null && padanan.Exists(p => p.Contains(t))
        );
        return
            pertama is not null
            && padanan.Count(p => p.Contains(pertama)) is >= UtamaMin and var ada
            && ada * 5 >= padanan.Count * 4
            ? pertama
            : null;
    }

    private const int UtamaMin = 5;

    /// <summary>A name read with the number or the unit of its row, or with the sasaran above it, cannot be looked up elsewhere.</summary>
    [GeneratedRegex(@"^\W*(\d{1,2}\s|S[KS]\s?\d)|\s%$", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Bercampur();

    private const decimal TermuatMin = 0.8m;
    private const int KataMin = 4;

    /// <summary>The tables that measure an indicator; a name read together with words of another cell holds theirs.</summary>
    private static List<TabelTerbaca> TabelPadanan(
        IndeksNama<FaktaTarget> indeks,
        List<(NamaBanding Nama, List<TabelTerbaca> Tabel)> ukur,
        ILookup<decimal?, FaktaTarget> terukur,
        FaktaTarget janji
    )
    {
        var senama = indeks.Serupa(janji.Nama).Termirip(f => f.Tabel).Select(u => u.Isi.Tabel).ToList();
        if (senama.Count > 0)
        {
            return senama;
        }

        List<TabelTerbaca> termuat =
        [
            .. ukur.Where(u => u.Nama.Kata.Count <= janji.Nama.Kata.Count && u.Nama.Termuat(janji.Nama) >= TermuatMin)
                .SelectMany(u => u.Tabel)
                .Distinct(),
        ];
        return termuat.Count > 0 || janji.Target is null
            ? termuat
            : [.. terukur[janji.Target.Nilai].Where(u => Sebaris(u, janji)).Select(u => u.Tabel).Distinct()];
    }

    /// <summary>
    /// The names of two rows of one target differ by what was read with them from the cells beside: both have one number and first words,
    /// or the first words of the one all stand in the other.
    /// </summary>
    private static bool Sebaris(FaktaTarget ukur, FaktaTarget janji)
    {
        var (a, b) = (NamaBanding.Dari(ukur.Baris.Label), NamaBanding.Dari(janji.Baris.Label));
        var nomor = janji.Baris.Nomor.Trim('.', ' ');
        return (
                nomor.Length > 0
                && nomor == ukur.Baris.Nomor.Trim('.', ' ')
                && a.Kata is [var a1, var a2, ..]
                && b.Kata is [var b1, var b2, ..]
                && JarakKata.Mirip(a1, b1)
                && JarakKata.Mirip(a2, b2)
            )
            || Awal(a, b)
            || Awal(b, a);
    }

    private static bool Awal(NamaBanding nama, NamaBanding lain) =>
        nama.Kata.Take(KataMin).ToList() is { Count: KataMin } awal
        && awal.TrueForAll(k => lain.Kata.Any(x => JarakKata.Mirip(k, x)));

    /// <summary>Words as printed: an abbreviation is one.</summary>
    private static int KataCetak(FaktaTarget fakta) =>
        fakta.Nama.Asli.Split(' ', StringSplitOptions.RemoveEmptyEntries).Count(k => k.All(char.IsLetter));
}
