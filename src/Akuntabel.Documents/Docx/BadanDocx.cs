using System.Globalization;
using Akuntabel.Documents.Laporan;

namespace Akuntabel.Documents.Docx;

/// <summary>Writes the body: every block in order, with a section of its own for what lies across the page.</summary>
internal static class BadanDocx
{
    public static void Tulis(KonteksDocx k)
    {
        var bagian = PembagiHalaman.Bagi(k.Dokumen, HalamanDocx.LebarTegak);
        for (var i = 0; i < bagian.Count; i++)
        {
            var (lanskap, isi) = bagian[i];
            k.LebarTeks = lanskap ? HalamanDocx.LebarLanskap : HalamanDocx.LebarTegak;
            foreach (var blok in isi)
            {
                TulisBlok(k, blok);
                k.SetelahDaftar = blok is Blok.DaftarIsi or Blok.DaftarTabel or Blok.DaftarGambar;
            }

            if (i == bagian.Count - 1)
            {
                HalamanDocx.Tulis(k.Xml, lanskap, i == 0);
                return;
            }

            using (k.Xml.El("w:p"))
            using (k.Xml.El("w:pPr"))
            {
                k.Xml.Val("w:pStyle", "SetelahTabel");
                HalamanDocx.Tulis(k.Xml, lanskap, i == 0);
            }
        }
    }

    private static void TulisBlok(KonteksDocx k, Blok blok)
    {
        switch (blok)
        {
            case Blok.Sampul:
                SampulDocx.Tulis(k);
                break;
            case Blok.Judul judul:
                Judul(k, judul);
                break;
            case Blok.Paragraf p:
                Paragraf(k, p);
                break;
            case Blok.Daftar daftar:
                DaftarButir(k, daftar);
                break;
            case Blok.Tabel tabel:
                TabelDocx.Tulis(k, tabel);
                break;
            case Blok.Gambar gambar:
                GambarDocx.Tulis(k, gambar);
                break;
            case Blok.Bagan bagan:
                BaganDocx.Tulis(k, bagan);
                break;
            case Blok.TandaTangan t:
                SuratDocx.TandaTangan(k, t);
                break;
            case Blok.DuaTandaTangan t:
                SuratDocx.TandaTangan(k, t);
                break;
            case Blok.KepalaSurat kepala:
                SuratDocx.Kepala(k, kepala);
                break;
            case Blok.Isian isian:
                SuratDocx.Isian(k, isian);
                break;
            case Blok.KodeQr:
                LambangDocx.TulisQr(
                    k,
                    k.Dokumen.Info.Qr ?? throw new InvalidOperationException("The document has no code to print.")
                );
                break;
            default:
                DaftarDocx.Tulis(k, blok);
                break;
        }
    }

    private static void Paragraf(KonteksDocx k, Blok.Paragraf p)
    {
        using (k.Xml.El("w:p"))
        {
            using (k.Xml.El("w:pPr"))
            {
                k.Xml.Val(
                    "w:pStyle",
                    p.SubJudul ? "Heading4"
                        : p.Menjorok ? "Kutipan"
                        : "BodyText"
                );
                if (Inline.Polos(p.Isi).EndsWith(':'))
                {
                    k.Xml.Kosong("w:keepNext");
                }
            }

            TeksDocx.Isi(k, p.Isi);
        }
    }

    private static void Judul(KonteksDocx k, Blok.Judul judul)
    {
        var gaya = (judul.Tingkat, judul.Nomor) switch
        {
            (1, "") => "JudulDepan",
            (1, ['L', ..]) => "JudulLampiran",
            var (t, _) => "Heading" + Math.Min(t, 3).ToString(CultureInfo.InvariantCulture),
        };
        using (k.Xml.El("w:p"))
        {
            using (k.Xml.El("w:pPr"))
            {
                k.Xml.Val("w:pStyle", gaya);
                if (judul.Bab is { } bab)
                {
                    k.BabBersubbab.Add(bab);
                    using (k.Xml.El("w:numPr"))
                    {
                        k.Xml.Val("w:ilvl", (judul.Tingkat - 2).ToString(CultureInfo.InvariantCulture));
                        k.Xml.Val("w:numId", PenomoranDocx.Subbab(bab).ToString(CultureInfo.InvariantCulture));
                    }
                }
            }

            TeksDocx.Penanda(k, judul.Jangkar, () => TeksDocx.Run(k.Xml, judul.Isi));
        }
    }

    private static void DaftarButir(KonteksDocx k, Blok.Daftar daftar)
    {
        var bernomor = daftar.Butir.Any(b => b.Nomor is not null) ? ++k.DaftarBernomor : 0;
        foreach (var butir in daftar.Butir)
        {
            using (k.Xml.El("w:p"))
            {
                using (k.Xml.El("w:pPr"))
                {
                    k.Xml.Val("w:pStyle", "ListParagraph");
                    using (k.Xml.El("w:numPr"))
                    {
                        k.Xml.Val("w:ilvl", Math.Min(butir.Tingkat, 2).ToString(CultureInfo.InvariantCulture));
                        var nomor = butir.Nomor is null ? PenomoranDocx.Berbutir : PenomoranDocx.Bernomor(bernomor);
                        k.Xml.Val("w:numId", nomor.ToString(CultureInfo.InvariantCulture));
                    }
                }

                TeksDocx.Isi(k, butir.Isi);
            }
        }
    }
}
