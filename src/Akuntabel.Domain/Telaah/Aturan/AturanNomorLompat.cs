using System.Globalization;
using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>Tables of a chapter are numbered without gaps; a number missing from the whole document is named.</summary>
internal sealed partial class AturanNomorLompat : AturanTelaah
{
    private const int TabelMin = 4;

    [GeneratedRegex(
        @"\bTabel\s+(?<awalan>(\d{1,2}\.)+)(?<nomor>\d{1,3})(?![\d.]*\d)",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        30_000
    )]
    private static partial Regex PolaNomor();

    public override string Id => "TELAAH-NOMOR-2";

    public override string Bunyi => "nomor tabel berurutan";

    public override string Dasar => "Penomoran tabel per bab yang dipakai laporan";

    public override string Contoh => "Tabel 3.4 menyusul Tabel 3.2; Tabel 3.3 tidak ada";

    public override Keparahan Keparahan => Keparahan.Minor;

    public override decimal Yakin => 0.8m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        var tempat = new TempatJudul(konteks.Naskah);
        var disebut = konteks
            .Naskah.Paragraf.SelectMany(p => PolaNomor().Matches(p.Teks))
            .Concat(konteks.Tabel.SelectMany(t => PolaNomor().Matches(t.Asal.Judul)))
            .Select(m => m.Groups["awalan"].Value + m.Groups["nomor"].Value)
            .ToHashSet(StringComparer.Ordinal);
        var deret = konteks
            .Tabel.Select(t => (Tabel: t, Cocok: PolaNomor().Match(t.Asal.Judul)))
            .Where(x => x.Cocok.Success && x.Cocok.Index <= 12)
            .Select(x => (x.Tabel, Awalan: x.Cocok.Groups["awalan"].Value, Nomor: Angka(x.Cocok)))
            .GroupBy(x => x.Awalan, StringComparer.Ordinal);
        foreach (var bab in deret.Where(g => g.Count() >= TabelMin))
        {
            var urut = bab.ToList();
            for (var i = 1; i < urut.Count; i++)
            {
                var hilang = Enumerable
                    .Range(urut[i - 1].Nomor + 1, Math.Max(0, urut[i].Nomor - urut[i - 1].Nomor - 1))
                    .Where(n => !disebut.Contains(bab.Key + n.ToString(CultureInfo.InvariantCulture)))
                    .ToList();
                if (
                    i > 1
                    && hilang.Count == 1
                    && urut[i - 1].Nomor == urut[i - 2].Nomor
                    && !Lanjutan(urut[i - 2].Tabel, urut[i - 1].Tabel)
                )
                {
                    hasil.Catat(Ganda(tempat, urut[i - 1], hilang[0]));
                }
                else if (hilang.Count > 0 && urut[i].Nomor == urut[i - 1].Nomor + hilang.Count + 1)
                {
                    hasil.Catat(Lompat(tempat, urut[i - 1], urut[i]));
                }
            }
        }
    }

    /// <summary>The same caption over the same header: one table that goes on over a page.</summary>
    private static bool Lanjutan(TabelTerbaca a, TabelTerbaca b) =>
        string.Equals(a.Asal.Judul, b.Asal.Judul, StringComparison.OrdinalIgnoreCase)
            && string.Equals(a.Asal.TeksKepala, b.Asal.TeksKepala, StringComparison.OrdinalIgnoreCase)
        || b.Asal.Judul.Contains("lanjutan", StringComparison.OrdinalIgnoreCase)
        || b.Asal.Judul.Contains("sambungan", StringComparison.OrdinalIgnoreCase);

    private static int Angka(Match cocok) => int.Parse(cocok.Groups["nomor"].Value, CultureInfo.InvariantCulture);

    /// <summary>Two tables bear one number and the next number is left out: the second of them should have it.</summary>
    private CatatanTelaah Ganda(TempatJudul tempat, (TabelTerbaca Tabel, string Awalan, int Nomor) a, int seharusnya) =>
        Catatan(
            JenisCatatan.PenomoranSalah,
            Keparahan,
            Yakin,
            a.Tabel.Nama,
            [tempat.Dari(a.Tabel)],
            "nomor tabel",
            a.Tabel.Nama,
            $"Tabel {a.Awalan}{seharusnya.ToString(CultureInfo.InvariantCulture)}",
            $"Dua tabel bernomor {a.Tabel.Nama}, sedangkan Tabel {a.Awalan}{seharusnya.ToString(CultureInfo.InvariantCulture)} tidak ada."
        );

    private CatatanTelaah Lompat(
        TempatJudul tempat,
        (TabelTerbaca Tabel, string Awalan, int Nomor) a,
        (TabelTerbaca Tabel, string Awalan, int Nomor) b
    ) =>
        Catatan(
            JenisCatatan.PenomoranSalah,
            Keparahan,
            Yakin,
            b.Tabel.Nama,
            [tempat.Dari(b.Tabel)],
            "nomor tabel",
            b.Tabel.Nama,
            $"Tabel {a.Awalan}{(a.Nomor + 1).ToString(CultureInfo.InvariantCulture)}",
            $"{b.Tabel.Nama} menyusul {a.Tabel.Nama}; nomor di antaranya tidak ada dalam laporan."
        );
}
