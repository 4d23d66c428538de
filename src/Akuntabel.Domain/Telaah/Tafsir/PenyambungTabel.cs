namespace Akuntabel.Domain.Telaah;

/// <summary>
/// A table that goes on over the end of a page prints its header again: the part behind it has no caption of its own, the same columns of
/// figures, and goes on counting where the part before it stopped. Both are one table, so that a total at the end is that of all rows.
/// </summary>
internal static class PenyambungTabel
{
    private const int AngkaMin = 2;

    /// <summary>Page numbers and names of the report between the two parts.</summary>
    private const int KakiMaks = 60;

    public static Naskah Satukan(Naskah naskah, TafsirTabel tafsir)
    {
        var hasil = new List<BagianNaskah>();
        TabelTerbaca? awal = null;
        foreach (var bagian in naskah.Bagian)
        {
            switch (bagian)
            {
                case TabelNaskah tabel:
                    var terbaca = tafsir.Dari(tabel);
                    if (awal is not null && Lanjutan(awal, terbaca))
                    {
                        var satu = Gabung(awal, terbaca);
                        hasil[hasil.IndexOf(awal.Asal)] = satu;
                        awal = tafsir.Dari(satu);
                    }
                    else
                    {
                        hasil.Add(tabel);
                        awal = terbaca;
                    }

                    break;
                case ParagrafNaskah { Teks.Length: > KakiMaks }:
                    awal = null;
                    hasil.Add(bagian);
                    break;
                default:
                    hasil.Add(bagian);
                    break;
            }
        }

        return hasil.Count == naskah.Bagian.Count ? naskah : naskah with { Bagian = hasil };
    }

    private static bool Lanjutan(TabelTerbaca awal, TabelTerbaca lanjutan) =>
        awal.Asal.BerkolomPasti
        && lanjutan.Asal.BerkolomPasti
        && (lanjutan.Asal.Judul.Length == 0 || lanjutan.Asal.Judul.Contains("lanjutan", StringComparison.OrdinalIgnoreCase))
        && KolomAngka(awal).Select(k => k.Peran).SequenceEqual(KolomAngka(lanjutan).Select(k => k.Peran))
        && KolomAngka(awal).Count >= AngkaMin
        && awal.Baris is [.., { Jenis: not JenisBarisTabel.Jumlah }]
        && lanjutan.Baris is [var pertama, ..]
        && pertama.Nomor.Trim('.', ')', ' ') is not ("1" or "A" or "I" or "a");

    private static List<KolomTerbaca> KolomAngka(TabelTerbaca tabel) =>
        [
            .. tabel.Kolom.Where(k =>
                k.Peran
                    is not (
                        PeranKolom.Nomor
                        or PeranKolom.Uraian
                        or PeranKolom.Sasaran
                        or PeranKolom.Indikator
                        or PeranKolom.Satuan
                        or PeranKolom.Lain
                    )
            ),
        ];

    private static TabelNaskah Gabung(TabelTerbaca awal, TabelTerbaca lanjutan)
    {
        var kepala = PenafsirKepala.JumlahBarisKepala(lanjutan.Asal.Baris);
        return awal.Asal with
        {
            Tempat = awal.Asal.Tempat with { BarisAkhir = lanjutan.Asal.Tempat.BarisAkhir },
            Baris =
            [
                .. awal.Asal.Baris,
                .. lanjutan.Asal.Baris.Skip(kepala).Select(b => b with { Sel = Sejajarkan(b.Sel, awal, lanjutan) }),
            ],
        };
    }

    /// <summary>The cells in the columns of the first part; a number without a column of its own goes before the name.</summary>
    private static List<string> Sejajarkan(IReadOnlyList<string> sel, TabelTerbaca awal, TabelTerbaca lanjutan)
    {
        if (awal.Kolom.Select(k => k.Peran).SequenceEqual(lanjutan.Kolom.Select(k => k.Peran)))
        {
            return [.. sel];
        }

        var hasil = Enumerable.Repeat("", awal.Kolom.Count).ToList();
        foreach (var (ke, dari) in KolomAngka(awal).Zip(KolomAngka(lanjutan)))
        {
            hasil[ke.Indeks] = Isi(sel, dari);
        }

        foreach (var dari in lanjutan.Kolom.Except(KolomAngka(lanjutan)))
        {
            var ke =
                awal.Kolom.FirstOrDefault(k => k.Peran == dari.Peran)
                ?? awal.Kolom.FirstOrDefault(k => k.Peran is PeranKolom.Uraian or PeranKolom.Indikator);
            if (ke is not null)
            {
                hasil[ke.Indeks] = $"{hasil[ke.Indeks]} {Isi(sel, dari)}".Trim();
            }
        }

        return hasil;
    }

    private static string Isi(IReadOnlyList<string> sel, KolomTerbaca kolom) => kolom.Indeks < sel.Count ? sel[kolom.Indeks] : "";
}
