using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>Collects what tables say of programs and kegiatan.</summary>
internal static partial class PenghimpunFakta
{
    /// <summary>A row number before a name: "3.", "1.02.01", "IV", "A.".</summary>
    [GeneratedRegex(@"^[\s\-.]*((\d[\d.]*|[IVX]{1,5}|[A-Za-z](?=[.)]))[.)]?\s+)?(-\s*)?", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex NomorDepan();

    private const decimal UangMin = 10_000m;

    public static IEnumerable<FaktaAnggaran> Anggaran(TabelTerbaca tabel) =>
        tabel.Asal.BerkolomPasti ? Pasti(tabel) : Longgar(tabel);

    private static IEnumerable<FaktaAnggaran> Pasti(TabelTerbaca tabel)
    {
        var pagu = tabel.Kolom.Where(k => k.Peran == PeranKolom.Pagu).ToList();
        if (pagu.Count == 0 || tabel.KolomPertama(PeranKolom.Uraian) is null)
        {
            return [];
        }

        return from baris in tabel.Baris
            where baris.Jenis == JenisBarisTabel.Data && baris.Label.Length > 0
            let angka = pagu.Select(k => baris.Angka[k.Indeks]).OfType<AngkaTercetak>().ToList()
            where angka.Count > 0
            select new FaktaAnggaran
            {
                Nama = NamaBanding.Dari(BuangNomor(baris.Label)),
                Tabel = tabel,
                Baris = baris,
                Program = AdalahProgram(baris.Label),
                Pagu = angka,
                Realisasi = tabel.Angka(baris, PeranKolom.RealisasiAnggaran),
                Persen = tabel.Angka(baris, PeranKolom.PersenKeuangan),
            };
    }

    private static IEnumerable<FaktaAnggaran> Longgar(TabelTerbaca tabel)
    {
        var kepala = $"{tabel.Asal.Judul} {tabel.Asal.TeksKepala}".ToUpperInvariant();
        var daftarProgram =
            kepala.Contains("PROGRAM", StringComparison.Ordinal) && !kepala.Contains("KEGIATAN", StringComparison.Ordinal);
        return from baris in tabel.Baris
            where baris.Jenis == JenisBarisTabel.Data
            let uang = baris.Angka.OfType<AngkaTercetak>().Where(a => a.Nilai >= UangMin).ToList()
            where uang.Count > 0
            select new FaktaAnggaran
            {
                Nama = NamaBanding.Dari(MulaiProgram(baris.Label)),
                Tabel = tabel,
                Baris = baris,
                Program = daftarProgram || AdalahProgram(baris.Label),
                Pagu = uang,
            };
    }

    /// <summary>Cuts what stands before the word PROGRAM: remains of other cells.</summary>
    private static string MulaiProgram(string label)
    {
        var i = label.IndexOf("PROGRAM ", StringComparison.Ordinal);
        return i > 0 ? label[i..] : label;
    }

    /// <summary>A row that names a program.</summary>
    public static bool AdalahProgram(string label) =>
        BuangNomor(label).StartsWith("program", StringComparison.OrdinalIgnoreCase)
        || label.Contains("PROGRAM ", StringComparison.Ordinal);

    /// <summary>A name without the row number or dash before it.</summary>
    public static string BuangNomor(string label) =>
        NomorDepan().Replace(label, "").TrimStart(' ', '-', '.', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', ')');
}
