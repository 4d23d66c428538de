namespace Akuntabel.Domain.Telaah;

/// <summary>The same budget under two quite different program names: one of the two tables names it wrongly.</summary>
internal sealed class AturanNamaProgram : AturanTelaah
{
    private const decimal SamaMin = 0.85m;
    private const decimal BedaMaks = 0.5m;
    private const decimal UangMin = 1_000_000m;

    public override string Id => "TELAAH-ANTAR-PAGU-2";

    public override string Bunyi => "nama program sama di setiap tabel";

    public override string Dasar => "Satu dokumen anggaran, satu nama per program";

    public override string Contoh =>
        "\"Program Peningkatan Sarana Aparatur\" di satu tabel, \"Program Peningkatan Prasarana Aparatur\" dengan pagu yang sama di tabel lain";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.75m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        var program = konteks.Anggaran.Where(f => f.Program && Terbaca(f)).ToList();
        var perAngka = program
            .SelectMany(f => f.Pagu.Where(p => p.Nilai >= UangMin).Select(p => (p.Nilai, Fakta: f)))
            .Distinct()
            .GroupBy(x => x.Nilai)
            .Select(g => g.Select(x => x.Fakta).ToList());
        var sudah = new HashSet<(FaktaAnggaran, FaktaAnggaran)>();
        foreach (var sama in perAngka)
        {
            // One name throughout: nothing to hold against another.
            if (sama.TrueForAll(f => f.Nama.Kunci == sama[0].Nama.Kunci))
            {
                continue;
            }

            foreach (var (a, b) in sama.SelectMany((x, i) => sama.Skip(i + 1).Select(y => (x, y))))
            {
                if (
                    !ReferenceEquals(a.Tabel, b.Tabel)
                    && (
                        a.Nama.Kemiripan(b.Nama) <= BedaMaks
                        || BedaKata(a, b)
                        || BedaUrutan(a, b)
                        || Sisipan(a, b)
                        || Sisipan(b, a)
                    )
                    && !Terpotong(a, b)
                    && !Terpotong(b, a)
                    && !Bercampur(a, b)
                    && !Bercampur(b, a)
                    && NamaSendiri(a, b, sama)
                    && sudah.Add((a, b))
                )
                {
                    hasil.Catat(Temuan(a, b));
                }
            }
        }
    }

    /// <summary>One name is the beginning of the other: the rest stands on a line that was not read as part of it.</summary>
    private static bool Terpotong(FaktaAnggaran pendek, FaktaAnggaran panjang)
    {
        var p = pendek.Nama.Kata.Where(k => k.All(char.IsLetter)).ToList();
        var q = panjang.Nama.Kata.Where(k => k.All(char.IsLetter)).ToList();
        return p.Count < q.Count && p.Zip(q).All(x => JarakKata.Mirip(x.First, x.Second));
    }

    /// <summary>
    /// The words of one name stand whole and in order within the other, among words of another cell (the unit that carries it out, the sasaran
    /// above): one name, read with its neighbours.
    /// </summary>
    private static bool Bercampur(FaktaAnggaran bersih, FaktaAnggaran campur)
    {
        var (p, q) = (bersih.Nama.Kata, campur.Nama.Kata);
        var lebih = q.Count - p.Count;
        var i = 0;
        foreach (var kata in q)
        {
            i += i < p.Count && JarakKata.Mirip(p[i], kata) ? 1 : 0;
        }

        return i == p.Count
            && bersih.Baris.Label.Contains("program", StringComparison.OrdinalIgnoreCase)
            && (lebih > 1 || (lebih == 1 && Singkatan(campur, bersih)));
    }

    /// <summary>The one word too many is the abbreviation of an agency: capitals where the other name has none.</summary>
    private static bool Singkatan(FaktaAnggaran campur, FaktaAnggaran bersih)
    {
        static bool Kapital(string kata) => kata.Length > 1 && kata.All(char.IsUpper);
        return campur.Baris.Label.Split(' ').Any(Kapital) && !bersih.Baris.Label.Split(' ').Any(Kapital);
    }

    /// <summary>Not so when the first table holds the other name with this amount too: then two programs cost the same.</summary>
    private static bool NamaSendiri(FaktaAnggaran a, FaktaAnggaran b, List<FaktaAnggaran> sama) =>
        !sama.Any(x =>
            !ReferenceEquals(x, a)
            && !ReferenceEquals(x, b)
            && (
                ReferenceEquals(x.Tabel, a.Tabel) && x.Nama.Mirip(b.Nama, SamaMin)
                || ReferenceEquals(x.Tabel, b.Tabel) && x.Nama.Mirip(a.Nama, SamaMin)
            )
        );

    /// <summary>Words of one name stand where the other has other words: not cut off, abbreviated or spoilt.</summary>
    private static bool BedaKata(FaktaAnggaran a, FaktaAnggaran b)
    {
        var (kiri, kanan) = (Lebih(a.Nama, b.Nama), Lebih(b.Nama, a.Nama));
        var maks = a.Tabel.Asal.BerkolomPasti && b.Tabel.Asal.BerkolomPasti ? KataBedaMaks : 1;
        return kiri.Count >= 1 && kiri.Count <= maks && kanan.Count >= 1 && kanan.Count <= maks;
    }

    /// <summary>The words both names have stand in another order: not cut off, nor read with its neighbours.</summary>
    private static bool BedaUrutan(FaktaAnggaran a, FaktaAnggaran b)
    {
        var kiri = a.Nama.Kata.Where(b.Nama.Kata.Contains).ToList();
        var kanan = b.Nama.Kata.Where(a.Nama.Kata.Contains).ToList();
        return a.Tabel.Asal.BerkolomPasti
            && b.Tabel.Asal.BerkolomPasti
            && kiri.Count >= UrutanKataMin
            && kiri.Count == kiri.Distinct(StringComparer.Ordinal).Count()
            && kiri.Count == kanan.Count
            && !kiri.SequenceEqual(kanan, StringComparer.Ordinal);
    }

    private const int UrutanKataMin = 3;

    /// <summary>Words the other name has nothing like.</summary>
    private static List<string> Lebih(NamaBanding nama, NamaBanding lain) =>
        [
            .. nama.Kata.Where(k =>
                k.Length >= HurufMin
                && !lain.Kata.Any(l =>
                    JarakKata.Mirip(k, l) || l.Contains(k, StringComparison.Ordinal) || k.StartsWith(l, StringComparison.Ordinal)
                )
            ),
        ];

    /// <summary>One name has a word more in its middle, both whole else: not cut off.</summary>
    private static bool Sisipan(FaktaAnggaran panjang, FaktaAnggaran pendek)
    {
        var (p, q) = (panjang.Nama.Kata, pendek.Nama.Kata);
        if (p.Count != q.Count + 1 || q.Count < SisipanKataMin)
        {
            return false;
        }

        var depan = p.Zip(q).TakeWhile(x => JarakKata.Mirip(x.First, x.Second)).Count();
        return depan > 0
            && depan < q.Count
            && p[depan].Length >= HurufMin
            && p.Skip(depan + 1).Zip(q.Skip(depan)).All(x => JarakKata.Mirip(x.First, x.Second));
    }

    private const int SisipanKataMin = 4;
    private const int KataBedaMaks = 3;
    private const int HurufMin = 4;

    /// <summary>False for a label scanning has left in shreds, or that holds words of other cells: its name cannot be judged.</summary>
    private static bool Terbaca(FaktaAnggaran f)
    {
        if (Berdampingan(f.Baris.Label))
        {
            return false;
        }

        var kata = f.Baris.Label.Split([' ', '/', '(', ')', ',', '.', '-'], StringSplitOptions.RemoveEmptyEntries);
        var huruf = kata.Where(k => k.All(char.IsLetter)).ToList();
        return !huruf.Skip(1).SkipLast(1).Any(Romawi)
            && huruf.Count >= 2
            && huruf.Count(k => k.Length >= 4) * 5 >= huruf.Count * 3;
    }

    /// <summary>The number of the row amid its name: the lines of the name were put together in another order.</summary>
    private static bool Romawi(string kata) => kata.Length > 1 && kata.All(k => k is 'I' or 'V' or 'X');

    /// <summary>"PROGRAM …" in capitals among words that are not: a name read together with what stands beside it.</summary>
    private static bool Berdampingan(string label)
    {
        var i = label.IndexOf("PROGRAM ", StringComparison.Ordinal);
        return i >= 0
            && (
                label[..i].Any(char.IsLower)
                || label[i..].Split(' ').Count(k => k.Length >= HurufMin && k.Skip(1).Any(char.IsLower)) >= 2
            );
    }

    private CatatanTelaah Temuan(FaktaAnggaran a, FaktaAnggaran b)
    {
        var angka = b.Pagu.First(q => a.Pagu.Any(p => p.Nilai == q.Nilai && p.Nilai >= UangMin));
        return Catatan(
            JenisCatatan.NamaProgramBeda,
            Keparahan,
            Yakin,
            $"{a.Tabel.Nama} dan {b.Tabel.Nama}",
            [a.Baris.Tempat, b.Baris.Tempat],
            b.Baris.Label,
            angka.Tercetak,
            a.Baris.Label,
            $"Angka {angka.Tercetak} di {a.Tabel.Nama} milik \"{a.Baris.Label}\", di {b.Tabel.Nama} milik \"{b.Baris.Label}\"."
        );
    }
}
