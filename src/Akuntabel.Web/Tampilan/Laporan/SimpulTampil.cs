using System.Globalization;
using Akuntabel.Domain.Pelaporan.Gambar;
using Akuntabel.Domain.Pelaporan.Kerangka;
using Akuntabel.Domain.Pelaporan.Tabel;

namespace Akuntabel.Web.Tampilan;

/// <summary>A node of an outline as the one who edits it sees it.</summary>
/// <param name="Letak">Its place: "2.0" is the first node within the third.</param>
/// <param name="Tingkat">0 for the outermost.</param>
/// <param name="Jenis">What it is: "Bab", "Tabel".</param>
/// <param name="Sebutan">Its heading, or what it shows.</param>
/// <param name="Judul">Heading or caption that can be changed; null for none.</param>
/// <param name="BolehBerisi">Whether other nodes may stand below it.</param>
public sealed record SimpulTampil(string Letak, int Tingkat, string Jenis, string Sebutan, string? Judul, bool BolehBerisi)
{
    /// <summary>"Bab Pendahuluan".</summary>
    public string Nama => $"{Jenis} {Sebutan}".TrimEnd();

    /// <summary>Anchor of its row.</summary>
    public string Jangkar => JangkarLetak(Letak);

    /// <summary>Anchor of the row at a place.</summary>
    public static string JangkarLetak(string letak) => "simpul-" + letak.Replace('.', '-');

    /// <summary>All nodes of an outline in reading order.</summary>
    public static IEnumerable<SimpulTampil> Dari(IReadOnlyList<SimpulSistematika> isi, string induk = "", int tingkat = 0)
    {
        for (var i = 0; i < isi.Count; i++)
        {
            var letak = (induk.Length > 0 ? induk + "." : "") + i.ToString(CultureInfo.InvariantCulture);
            var (jenis, sebutan) = Sebut(isi[i]);
            yield return new(
                letak,
                tingkat,
                jenis,
                sebutan,
                PenyuntingSistematika.Judul(isi[i]),
                PenyuntingSistematika.BolehBerisi(isi[i])
            );
            foreach (var anak in Dari(isi[i].Isi, letak, tingkat + 1))
            {
                yield return anak;
            }
        }
    }

    private static (string Jenis, string Sebutan) Sebut(SimpulSistematika simpul) =>
        simpul switch
        {
            SimpulSistematika.Sampul => ("Sampul", ""),
            SimpulSistematika.DaftarIsi => ("Daftar isi", ""),
            SimpulSistematika.DaftarTabel => ("Daftar tabel", ""),
            SimpulSistematika.DaftarGambar => ("Daftar gambar", ""),
            SimpulSistematika.TandaTangan => ("Tanda tangan", "kepala perangkat daerah"),
            SimpulSistematika.SuratPerjanjian => ("Surat", "Perjanjian Kinerja"),
            SimpulSistematika.Bab b => ("Bab", b.Judul),
            SimpulSistematika.Bagian b => ("Bagian", b.Judul),
            SimpulSistematika.Subbab s => ("Subbab", s.Judul),
            SimpulSistematika.Lampiran l => ("Lampiran", l.Judul),
            SimpulSistematika.Narasi n => ("Narasi", n.Slot.Replace('-', ' ')),
            SimpulSistematika.Tabel t => (
                "Tabel",
                t.Opsi.GetValueOrDefault("judul") ?? DaftarJenisTabel.Cari(t.Jenis)?.Uraian ?? t.Jenis
            ),
            SimpulSistematika.Gambar g => (
                "Gambar",
                DaftarJenisGambar.Cari(g.Jenis)?.Uraian ?? DaftarJenisBagan.Cari(g.Jenis)?.Uraian ?? g.Jenis
            ),
            SimpulSistematika.Ulang u => (
                "Diulang",
                $"untuk setiap {u.Per.ToString().ToLowerInvariant()}{(u.HanyaTerukur ? " yang terukur" : "")}"
            ),
            _ => throw new InvalidOperationException("SimpulSistematika is a closed type."),
        };
}
