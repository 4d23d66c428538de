using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>Compares the tables of a copy with ours, row by row and cell by cell.</summary>
internal sealed class PembandingTabel(List<BedaNaskah> beda)
{
    public int Sama { get; private set; }

    public void Bandingkan(IReadOnlyList<TabelNaskah> kita, IReadOnlyList<TabelNaskah> salinan)
    {
        var pasangan = PemasangTabel.Pasangkan(kita, salinan);
        for (var i = 0; i < kita.Count; i++)
        {
            if (pasangan[i] is { } lawan)
            {
                Baris(kita[i], lawan);
            }
        }

        beda.AddRange(
            kita.Where((_, i) => pasangan[i] is null)
                .Select(t => new BedaNaskah
                {
                    Jenis = JenisBeda.TabelHilang,
                    Tabel = NamaTabel.Dari(t),
                    Butir = t.Judul,
                    Tercetak = "",
                    Milik = $"{t.Baris.Count} baris",
                })
        );
        beda.AddRange(
            salinan
                .Where(t => !pasangan.Any(p => ReferenceEquals(p, t)))
                .Select(t => new BedaNaskah
                {
                    Jenis = JenisBeda.TabelTambahan,
                    Tempat = t.Tempat,
                    Tabel = NamaTabel.Dari(t),
                    Butir = t.Judul,
                    Tercetak = $"{t.Baris.Count} baris",
                    Milik = "",
                })
        );
    }

    private void Baris(TabelNaskah kita, TabelNaskah salinan)
    {
        var kepala = kita.Baris.Count > 0 ? kita.Baris[0].Sel : [];
        var nama = NamaTabel.Dari(kita);
        foreach (var (milik, baris, pindah) in PemasangBaris.Pasangkan(kita.Baris, salinan.Baris))
        {
            if (milik is not null && baris is not null)
            {
                Sel(nama, kepala, milik, baris);
                if (pindah)
                {
                    var (dari, ke) = (Nomor(kita, milik), Nomor(salinan, baris));
                    beda.Add(Beda(JenisBeda.BarisPindah, nama, milik, baris, ke, dari));
                }
            }
            else
            {
                var jenis = baris is null ? JenisBeda.BarisHilang : JenisBeda.BarisTambahan;
                beda.Add(Beda(jenis, nama, milik, baris, Bunyi(baris), Bunyi(milik)));
            }
        }
    }

    private static BedaNaskah Beda(
        JenisBeda jenis,
        string tabel,
        BarisNaskah? kita,
        BarisNaskah? salinan,
        string tercetak,
        string milik
    ) =>
        new()
        {
            Jenis = jenis,
            Tempat = salinan?.Tempat,
            Tabel = tabel,
            Butir = (salinan ?? kita) is { } baris ? Label(baris) : "",
            Tercetak = tercetak,
            Milik = milik,
        };

    /// <summary>"baris ke-4", counted in the table.</summary>
    private static string Nomor(TabelNaskah tabel, BarisNaskah baris) =>
        $"baris ke-{CetakAngka.Seperlunya(tabel.Baris.TakeWhile(b => !ReferenceEquals(b, baris)).Count() + 1)}";

    private void Sel(string tabel, IReadOnlyList<string> kepala, BarisNaskah kita, BarisNaskah salinan)
    {
        for (var k = 0; k < Math.Max(kita.Sel.Count, salinan.Sel.Count); k++)
        {
            var (milik, tercetak) = (Isi(kita, k), Isi(salinan, k));
            if (Sepadan(milik, tercetak))
            {
                Sama += milik.Length > 0 ? 1 : 0;
                continue;
            }

            var angka = milik.Any(char.IsAsciiDigit) || tercetak.Any(char.IsAsciiDigit);
            var kolom = k < kepala.Count && kepala[k].Length > 0 ? $", kolom {kepala[k]}" : "";
            beda.Add(
                new BedaNaskah
                {
                    Jenis = angka ? JenisBeda.AngkaBeda : JenisBeda.TeksBeda,
                    Tempat = salinan.Tempat,
                    Tabel = tabel,
                    Butir = Label(kita) + kolom,
                    Tercetak = tercetak,
                    Milik = milik,
                }
            );
        }
    }

    private static string Isi(BarisNaskah baris, int kolom) => kolom < baris.Sel.Count ? baris.Sel[kolom] : "";

    private static string Bunyi(BarisNaskah? baris) => string.Join(" | ", (baris?.Sel ?? []).Where(s => s.Length > 0));

    private static string Label(BarisNaskah baris) =>
        baris.Sel.Where(s => s.Any(char.IsLetter)).OrderByDescending(s => s.Length).FirstOrDefault() ?? Bunyi(baris);

    private static bool Sepadan(string a, string b) => KataNaskah.Rapikan(a) == KataNaskah.Rapikan(b);
}
