using Akuntabel.Documents.Laporan;
using Akuntabel.Domain.Pelaporan.Tabel;
using Akuntabel.Domain.Telaah;

namespace Akuntabel.Documents.Telaah;

/// <summary>Our own report as a document to be checked, without writing and reading a file: what stands printed, table by table.</summary>
public static class NaskahDariLaporan
{
    /// <summary>
    /// Every block in its order, counted as lines from 1; a table row is one line, so that a note points at its row. Cells covered by a
    /// merged one are empty.
    /// </summary>
    public static Naskah Susun(string nama, DokumenLaporan laporan)
    {
        var bagian = new List<BagianNaskah>();
        var (nomor, tabel) = (0, 0);
        foreach (var blok in laporan.Isi)
        {
            switch (blok)
            {
                case Blok.Judul j:
                    bagian.Add(new ParagrafNaskah(Baris(++nomor), j.Lengkap));
                    break;
                case Blok.Paragraf p:
                    bagian.Add(new ParagrafNaskah(Baris(++nomor), Inline.Polos(p.Isi)));
                    break;
                case Blok.Daftar d:
                    bagian.AddRange(d.Butir.Select(b => new ParagrafNaskah(Baris(++nomor), Inline.Polos(b.Isi))));
                    break;
                case Blok.Tabel t:
                    bagian.Add(Tabel(t, laporan.Kosong, ++tabel, ref nomor));
                    if (t.Isi.Catatan.Count > 0)
                    {
                        bagian.Add(new ParagrafNaskah(Baris(++nomor), string.Join(' ', t.Isi.Catatan)));
                    }

                    break;
                default:
                    break;
            }
        }

        return new Naskah(nama, bagian);
    }

    private static TabelNaskah Tabel(Blok.Tabel blok, TeksKosong kosong, int tabel, ref int nomor)
    {
        var awal = nomor + 1;
        var baris = new List<BarisNaskah>();
        void Tambah(IReadOnlyList<string> sel, ref int nomor) =>
            baris.Add(new BarisNaskah(Baris(++nomor) with { NomorTabel = tabel, NomorBaris = baris.Count + 1 }, sel));

        if (blok.Isi.BerjudulKelompok)
        {
            Tambah([.. blok.Isi.Kolom.Select(k => k.Kelompok.Length > 0 ? k.Kelompok : k.Judul)], ref nomor);
            Tambah([.. blok.Isi.Kolom.Select(k => k.Kelompok.Length > 0 ? k.Judul : "")], ref nomor);
        }
        else
        {
            Tambah([.. blok.Isi.Kolom.Select(k => k.Judul)], ref nomor);
        }

        foreach (var isi in blok.Isi.Baris)
        {
            Tambah([.. isi.Sel.Select(s => s.Cetak(kosong))], ref nomor);
        }

        var judul = blok.Nomor is { } n ? $"{n.Lengkap} {blok.Isi.Judul}" : blok.Isi.Judul;
        return new TabelNaskah(TempatNaskah.Baris(awal, nomor) with { NomorTabel = tabel }, judul, baris)
        {
            BerkolomPasti = true,
        };
    }

    private static TempatNaskah Baris(int nomor) => TempatNaskah.Baris(nomor, nomor);
}
