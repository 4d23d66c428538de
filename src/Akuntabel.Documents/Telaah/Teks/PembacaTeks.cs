using Akuntabel.Domain.Telaah;

namespace Akuntabel.Documents.Telaah;

/// <summary>
/// Reads plain text into a <see cref="Naskah"/>: tables by tabs or Markdown pipes keep their columns; tables as OCR leaves them
/// (stray pipes, wrapped cells, columns that do not stand under each other) become loose rows.
/// </summary>
public static class PembacaTeks
{
    /// <summary>Reads the lines of a text. Never fails: what is no table is a paragraph.</summary>
    public static Naskah Baca(string nama, IReadOnlyList<string> asli)
    {
        var susunan = BarisAsli.Dari(
            KepalaKakiTeks.Kosongkan([.. asli.Select(AngkaLatin.Ubah).Select(TandaPerMil.Lepas).Select(JudulTabel.Rapatkan)])
        );
        var baris = susunan.Baris;
        var pipih = new PembacaPipih(baris);
        var bagian = Bagian(baris, pipih, NamaKenal.Kosong, out var campur);
        if (campur)
        {
            // Names that other tables print whole tell the cells of rows in which they cannot be told apart.
            bagian = Bagian(baris, pipih, NamaKenal.Dari(bagian), out _);
        }

        return new Naskah(nama, Bernomor(susunan.Kembalikan(bagian))) { Baris = asli };
    }

    private static List<BagianNaskah> Bagian(IReadOnlyList<string> baris, PembacaPipih pipih, NamaKenal kenal, out bool campur)
    {
        campur = false;
        var bagian = new List<BagianNaskah>();
        var berpipa = TabelBerpipa.Dipakai(baris);
        var berkolom =
            baris.Any(b => b.Contains('\t', StringComparison.Ordinal))
            || berpipa
            || baris.Any(b => b.Contains("<table", StringComparison.OrdinalIgnoreCase));
        var penghimpun = new PenghimpunParagraf(bagian);
        for (var i = 0; i < baris.Count; )
        {
            if (TabelBertanda.Mulai(baris, i))
            {
                penghimpun.Tutup();
                var (bertanda, sesudahTanda) = TabelBertanda.Baca(baris, i);
                bagian.Add(
                    new TabelNaskah(TempatNaskah.Baris(i + 1, sesudahTanda), JudulTabel.Terdekat(bagian), bertanda)
                    {
                        BerkolomPasti = true,
                    }
                );
                i = sesudahTanda;
            }
            else if (TabelBerkolom.Mulai(baris, i, berpipa))
            {
                penghimpun.Tutup();
                i = TabelBerkolom.Baca(baris, i, JudulTabel.Terdekat(bagian), bagian);
            }
            else if ((berkolom && !berpipa ? TabelPipaLepas.Coba(baris, i) : null) is var (isiPipa, sesudahPipa))
            {
                penghimpun.Tutup();
                var tempat = TempatNaskah.Baris(i + 1, sesudahPipa);
                bagian.Add(new TabelNaskah(tempat, JudulTabel.Terdekat(bagian), isiPipa) { BerkolomPasti = true });
                i = sesudahPipa;
            }
            else if (
                !berkolom
                && (
                    SkalaTegak.Coba(baris, i)
                    ?? TabelTegak.Coba(baris, i)
                    ?? TabelMelintang.Coba(baris, i)
                    ?? TabelSejajar.Coba(baris, i)
                    ?? TabelPipaLepas.Coba(baris, i)
                    ?? TabelBertumpuk.Coba(baris, i)
                    ?? pipih.Coba(i, kenal, () => JudulTabel.Terdekat(penghimpun.Berjalan()))
                    ?? (LetakPipih.DalamJudul(baris, i) ? null : TabelRapat.Coba(baris, i))
                )
                    is var (isi, sesudah)
            )
            {
                penghimpun.Tutup();
                var tempat = TempatNaskah.Baris(i + 1, sesudah);
                bagian.Add(new TabelNaskah(tempat, JudulTabel.Terdekat(bagian), isi) { BerkolomPasti = true });
                campur = true;
                i = sesudah;
            }
            else if (
                !berkolom
                && !LetakPipih.DalamJudul(baris, i)
                && TabelCampur.Coba(baris, i, kenal) is var (barisCampur, sesudahCampur)
            )
            {
                penghimpun.Tutup();
                var tempat = TempatNaskah.Baris(i + 1, sesudahCampur);
                bagian.Add(new TabelNaskah(tempat, JudulTabel.Terdekat(bagian), barisCampur) { BerkolomPasti = true });
                campur = true;
                i = sesudahCampur;
            }
            else if (
                (
                    pipih.Coba(i, kenal, () => JudulTabel.Terdekat(penghimpun.Berjalan()))
                    ?? pipih.CobaBerpalang(i, kenal, () => JudulTabel.Terdekat(penghimpun.Berjalan()))
                )
                is var (barisPipih, sesudahPipih)
            )
            {
                penghimpun.Tutup();
                var tempat = TempatNaskah.Baris(i + 1, sesudahPipih);
                bagian.Add(new TabelNaskah(tempat, JudulTabel.Terdekat(bagian), barisPipih) { BerkolomPasti = true });
                campur = true;
                i = sesudahPipih;
            }
            else if (
                !berkolom
                && TabelLonggar.Mulai(baris, i)
                && !SkalaTegak.SesudahJudul(baris, i)
                && !TabelTegak.SesudahJudul(baris, i)
                && !TabelMelintang.SesudahJudul(baris, i)
                && !TabelSejajar.SesudahJudul(baris, i)
                && !TabelRapat.SesudahJudul(baris, i)
                && !TabelCampur.SesudahJudul(baris, i)
                && !TabelPipaLepas.SesudahJudul(baris, i)
                && !pipih.SesudahJudul(i, kenal)
                && !TabelBertumpuk.SesudahJudul(baris, i)
            )
            {
                penghimpun.Tutup();
                i = TabelLonggar.Baca(baris, i, bagian);
            }
            else
            {
                penghimpun.Tambah(i + 1, baris[i]);
                i++;
            }
        }

        penghimpun.Tutup();
        return bagian;
    }

    private static List<BagianNaskah> Bernomor(List<BagianNaskah> bagian)
    {
        var nomor = 0;
        return
        [
            .. bagian.Select(b =>
                b is TabelNaskah t
                    ? t with
                    {
                        Tempat = t.Tempat with { NomorTabel = ++nomor },
                        Baris = [.. t.Baris.Select((r, i) => Bernomor(r, nomor, i + 1))],
                    }
                    : b
            ),
        ];
    }

    private static BarisNaskah Bernomor(BarisNaskah baris, int tabel, int nomor) =>
        baris with
        {
            Tempat = baris.Tempat with { NomorTabel = tabel, NomorBaris = nomor },
        };
}
