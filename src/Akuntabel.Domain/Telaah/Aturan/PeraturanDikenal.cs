using System.Globalization;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>
/// A regulation that citations are held against: those reports cite often, shipped as data (<c>Telaah/Bawaan/peraturan.csv</c>), and those
/// an installation has stored.
/// </summary>
/// <param name="Nomor">Number as printed.</param>
/// <param name="Judul">Title without the word "tentang".</param>
public sealed record PeraturanDikenal(JenisPeraturan Jenis, string Nomor, int Tahun, string Judul)
{
    private static readonly Lazy<IReadOnlyList<PeraturanDikenal>> Isi = new(Muat);

    /// <summary>The regulations shipped with Akuntabel.</summary>
    public static IReadOnlyList<PeraturanDikenal> Bawaan => Isi.Value;

    /// <summary>The kind as citations write it: "Undang-Undang".</summary>
    public string Sebutan =>
        Jenis switch
        {
            JenisPeraturan.UndangUndang => "Undang-Undang",
            JenisPeraturan.PeraturanPemerintah => "Peraturan Pemerintah",
            JenisPeraturan.PeraturanPresiden => "Peraturan Presiden",
            JenisPeraturan.InstruksiPresiden => "Instruksi Presiden",
            _ => "Peraturan Menteri",
        };

    /// <summary>A stored regulation, or null for kinds whose numbers are not unique in the country (daerah, lembaga, surat).</summary>
    public static PeraturanDikenal? Dari(Peraturan peraturan) =>
        peraturan.Jenis
            is JenisPeraturan.UndangUndang
                or JenisPeraturan.PeraturanPemerintah
                or JenisPeraturan.PeraturanPresiden
                or JenisPeraturan.InstruksiPresiden
                or JenisPeraturan.PeraturanMenteri
            ? new PeraturanDikenal(peraturan.Jenis, peraturan.Nomor, peraturan.Tahun, peraturan.Tentang)
            : null;

    /// <summary>The kind a citation names.</summary>
    public static JenisPeraturan JenisDari(string teks)
    {
        bool Mulai(string awal) => teks.StartsWith(awal, StringComparison.OrdinalIgnoreCase);
        return true switch
        {
            _ when Mulai("Undang") => JenisPeraturan.UndangUndang,
            _ when Mulai("Peraturan Pemerintah") => JenisPeraturan.PeraturanPemerintah,
            _ when Mulai("Peraturan Presiden") => JenisPeraturan.PeraturanPresiden,
            _ when Mulai("Instruksi") => JenisPeraturan.InstruksiPresiden,
            _ => JenisPeraturan.PeraturanMenteri,
        };
    }

    private static List<PeraturanDikenal> Muat() =>
        [
            .. BerkasBawaan
                .Baca("peraturan.csv")
                .Select(b => new PeraturanDikenal(
                    Enum.Parse<JenisPeraturan>(b[0]),
                    b[1],
                    int.Parse(b[2], CultureInfo.InvariantCulture),
                    b[3]
                )),
        ];
}
