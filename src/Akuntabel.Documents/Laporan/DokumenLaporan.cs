using Akuntabel.Domain.Pelaporan.Tabel;

namespace Akuntabel.Documents.Laporan;

/// <summary>A report ready to be written: the one model behind DOCX, HTML and XLSX. All numbering and references are resolved.</summary>
public sealed record DokumenLaporan
{
    public required InfoDokumen Info { get; init; }

    public required IReadOnlyList<Blok> Isi { get; init; }

    /// <summary>How absences print.</summary>
    public required TeksKosong Kosong { get; init; }

    /// <summary>Whether headings below a chapter count A, 1 instead of 1.1, 1.1.1.</summary>
    public bool SubbabBerhuruf { get; init; }

    /// <summary>Where people may write, in order.</summary>
    public IReadOnlyList<TempatNarasi> TempatNarasi { get; init; } = [];

    /// <summary>The tables in order, with their numbers.</summary>
    public IEnumerable<Blok.Tabel> DaftarTabel => Isi.OfType<Blok.Tabel>();

    /// <summary>
    /// The list of tables: number and title of each with its anchor. Where numbers begin again, the round's name stands above as an
    /// entry without number.
    /// </summary>
    public IEnumerable<(string Nomor, string Judul, string Jangkar)> ButirDaftarTabel
    {
        get
        {
            var putaran = "";
            foreach (var t in DaftarTabel.Where(t => t.Nomor is not null))
            {
                if (t.Putaran.Length > 0 && t.Putaran != putaran)
                {
                    yield return ("", t.Putaran, t.Jangkar);
                }

                putaran = t.Putaran;
                yield return (t.Nomor!.Lengkap, t.JudulDaftar, t.Jangkar);
            }
        }
    }

    /// <summary>The figures in order, with their numbers.</summary>
    public IEnumerable<(NomorObjek Nomor, string Judul, string Jangkar)> DaftarGambar =>
        Isi.Select(b =>
                b switch
                {
                    Blok.Gambar g => (g.Nomor, g.Isi.Judul, g.Jangkar),
                    Blok.Bagan g => (g.Nomor, g.Keterangan, g.Jangkar),
                    _ => default((NomorObjek Nomor, string Judul, string Jangkar)?),
                }
            )
            .OfType<(NomorObjek, string, string)>();
}
