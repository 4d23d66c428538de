using System.Globalization;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>
/// No two counts of a statement give the percent it prints, but they do once two neighbouring digits of one of them are exchanged; and so
/// exchanged that count is printed elsewhere.
/// </summary>
internal sealed class AturanPecahanTertukar : AturanTelaah
{
    private const int HitunganMin = 10;
    private const int HitunganMaks = 6;

    public override string Id => "TELAAH-PECAHAN-60";

    public override string Bunyi => "persen dalam kalimat = hitungan kalimat itu, dengan urutan digit yang sama";

    public override string Dasar => "Persen adalah bagian dibagi keseluruhan, dikali 100";

    public override string Contoh => "\"340 orang, yang lulus 261 orang atau 63,53 persen\"; 216 / 340 × 100 = 63,53";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.8m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        var sel = konteks
            .Tabel.SelectMany(t => t.Baris.SelectMany(b => b.Angka.OfType<AngkaTercetak>().Select(a => (a.Nilai, b.Tempat))))
            .ToLookup(x => x.Nilai, x => x.Tempat);
        var disebut = konteks.Kalimat.SelectMany(k => k.Angka.Where(a => !a.Persen).Select(a => a.Nilai)).ToHashSet();
        KalimatNaskah? lalu = null;
        foreach (var kalimat in konteks.Kalimat)
        {
            List<(KalimatNaskah Kalimat, AngkaTercetak Angka)> hitungan =
            [
                .. lalu is not null && ReferenceEquals(lalu.Paragraf, kalimat.Paragraf) ? Hitungan(lalu) : [],
                .. Hitungan(kalimat),
            ];
            lalu = kalimat;
            if (
                hitungan.Count is >= 2 and <= HitunganMaks
                && kalimat.Angka.Where(a => a is { Persen: true }).ToList()
                    is [{ Rusak: false, Desimal: >= 2, Nilai: > 1m and < 100m } persen]
            )
            {
                PeriksaPersen(hasil, kalimat, hitungan, persen, sel, disebut);
            }
        }
    }

    private static IEnumerable<(KalimatNaskah Kalimat, AngkaTercetak Angka)> Hitungan(KalimatNaskah kalimat) =>
        kalimat
            .Angka.Where(a => a is { Uang: false, Persen: false, Rusak: false } && Bulat(a) >= HitunganMin && Bulat(a) != 100m)
            .Select(a => (kalimat, a));

    /// <summary>The count a figure may be ("1,210" is 1210 where commas part thousands); 0 for one with decimals.</summary>
    private static decimal Bulat(AngkaTercetak a) =>
        a.Desimal == 0 ? a.Nilai
        : a is { Desimal: 3, Nilai: >= 1m } ? a.Nilai * 1000m
        : 0m;

    private void PeriksaPersen(
        PengumpulTelaah hasil,
        KalimatNaskah kalimat,
        List<(KalimatNaskah Kalimat, AngkaTercetak Angka)> hitungan,
        AngkaTercetak persen,
        ILookup<decimal, TempatNaskah> sel,
        HashSet<decimal> disebut
    )
    {
        bool Cocok(decimal a, decimal b) => Perbandingan.Tepat(persen, AngkaTercetak.PersenDari(Math.Min(a, b), Math.Max(a, b)));
        if (hitungan.Exists(x => hitungan.Exists(y => y != x && Cocok(Bulat(x.Angka), Bulat(y.Angka)))))
        {
            return;
        }

        var calon = (
            from x in hitungan
            from tukar in Tukar(Bulat(x.Angka))
            where sel.Contains(tukar) || disebut.Contains(tukar)
            where hitungan.Exists(y => y != x && Cocok(tukar, Bulat(y.Angka)))
            select (x.Kalimat, x.Angka, Benar: tukar)
        ).ToList();
        if (
            calon is not [var (asal, angka, benar)]
            || hasil.SudahDicatat(asal.Tempat(angka.Posisi))
            || hasil.SudahDicatat(kalimat.Tempat(persen.Posisi))
        )
        {
            return;
        }

        var baris = sel[benar].Take(1).ToList();
        hasil.Catat(
            Catatan(
                baris.Count > 0 ? JenisCatatan.NarasiBertentangan : JenisCatatan.PecahanTidakCocok,
                Keparahan,
                Yakin,
                "Narasi",
                [asal.Tempat(angka.Posisi), .. baris],
                "hitungan dan persennya",
                $"{angka.Tercetak}; {persen.Tercetak}",
                CetakAngka.Seperlunya(benar),
                $"Persen {persen.Tercetak} diperoleh dengan {CetakAngka.Seperlunya(benar)}, bukan {angka.Tercetak}; dua digit tertukar."
            )
        );
    }

    /// <summary>The same digits with two neighbours exchanged.</summary>
    private static IEnumerable<decimal> Tukar(decimal nilai)
    {
        var teks = nilai.ToString("0", CultureInfo.InvariantCulture);
        for (var i = 0; i + 1 < teks.Length; i++)
        {
            if (teks[i] != teks[i + 1] && !(i == 0 && teks[1] == '0'))
            {
                var huruf = teks.ToCharArray();
                (huruf[i], huruf[i + 1]) = (huruf[i + 1], huruf[i]);
                yield return decimal.Parse(huruf, NumberStyles.None, CultureInfo.InvariantCulture);
            }
        }
    }
}
