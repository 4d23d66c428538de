namespace Akuntabel.Domain.Telaah;

/// <summary>
/// A row stands twice, one below the other, with the same name and the same figures. Told where the code is the same too, or where a total
/// counts it once.
/// </summary>
internal sealed class AturanBarisGanda : AturanTelaah
{
    private const int AngkaMin = 2;

    public override string Id => "TELAAH-BARIS-2";

    public override string Bunyi => "setiap baris satu kali";

    public override string Dasar => "Satu program, kegiatan atau butir dicantumkan satu kali dalam satu tabel";

    public override string Contoh => "baris \"Pelatihan Barista | 48 | 41\" tercetak dua kali, jumlahnya menghitung satu";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.86m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        foreach (var tabel in konteks.Tabel.Where(t => t.Asal.BerkolomPasti))
        {
            var baris = tabel.Baris.Where(b => b.Jenis == JenisBarisTabel.Data && b.Label.Any(char.IsLetter)).ToList();
            foreach (var (a, b) in baris.Zip(baris.Skip(1)).Where(p => Sama(p.First, p.Second)))
            {
                if (
                    Kode(a.Nomor)
                        ? a.Nomor == b.Nomor
                        : Berurut(a.Label, b.Label)
                            || NomorSama(a, b)
                            || TerhitungSekali(tabel, a, b)
                            || InduknyaSekali(tabel, a, b)
                )
                {
                    Catat(hasil, tabel, a, b);
                }
            }
        }
    }

    private void Catat(PengumpulTelaah hasil, TabelTerbaca tabel, BarisTerbaca a, BarisTerbaca b)
    {
        // Totals count the row once: they are no second error.
        foreach (var angka in b.Angka.OfType<AngkaTercetak>())
        {
            hasil.Nilai(angka, 0m);
        }

        hasil.Catat(
            Catatan(
                JenisCatatan.BarisGanda,
                Keparahan,
                Yakin,
                tabel.Nama,
                [a.Tempat, b.Tempat],
                b.Label,
                b.Label,
                "satu baris",
                $"Baris \"{b.Label}\" tercetak dua kali dengan angka yang sama."
            )
        );
    }

    private static bool Sama(BarisTerbaca a, BarisTerbaca b) =>
        string.Equals(Nama(a.Label), Nama(b.Label), StringComparison.OrdinalIgnoreCase)
        && a.Angka.Count == b.Angka.Count
        && a.Angka.Zip(b.Angka).All(p => p.First?.Nilai == p.Second?.Nilai)
        && a.Angka.Count(x => x is { Nilai: not 0 }) >= AngkaMin;

    /// <summary>The name without its number in front.</summary>
    private static string Nama(string label) => label.TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.', ')', ' ');

    /// <summary>"2. Rehabilitasi Halte" and "3. Rehabilitasi Halte": the same name counted on.</summary>
    private static bool Berurut(string a, string b) => a != b && a.Length > 0 && char.IsDigit(a[0]) && char.IsDigit(b[0]);

    /// <summary>A running number, the same in both: "17" and "17".</summary>
    private static bool NomorSama(BarisTerbaca a, BarisTerbaca b) =>
        a.Nomor.Length > 0 && a.Nomor == b.Nomor && a.Nomor.All(c => char.IsAsciiDigit(c) || c is '.' or ')');

    private static bool Kode(string nomor) => nomor.Count(c => c == '.') >= 2 && nomor.Any(char.IsDigit);

    /// <summary>The total of a column is that of all rows but one of the two.</summary>
    private static bool TerhitungSekali(TabelTerbaca tabel, BarisTerbaca a, BarisTerbaca b)
    {
        var jumlah = tabel.Baris.SkipWhile(x => !ReferenceEquals(x, b)).FirstOrDefault(x => x.Jenis == JenisBarisTabel.Jumlah);
        if (jumlah is null)
        {
            return false;
        }

        var data = tabel.Baris.TakeWhile(x => !ReferenceEquals(x, jumlah)).Where(x => x.Jenis == JenisBarisTabel.Data).ToList();
        return Enumerable
            .Range(0, Math.Min(a.Angka.Count, jumlah.Angka.Count))
            .Any(i =>
                a.Angka[i] is { Nilai: not 0 } x
                && jumlah.Angka[i] is { } j
                && data.Sum(d => i < d.Angka.Count ? d.Angka[i]?.Nilai ?? 0m : 0m) - x.Nilai == j.Nilai
            );
    }

    private const int IndukMundur = 40;

    /// <summary>A row above is the sum of the rows below it, one of the two counted once: a program over its kegiatan.</summary>
    private static bool InduknyaSekali(TabelTerbaca tabel, BarisTerbaca a, BarisTerbaca b)
    {
        var baris = tabel.Baris.ToList();
        var ke = baris.IndexOf(a);
        for (var kolom = 0; kolom < a.Angka.Count; kolom++)
        {
            if (a.Angka[kolom] is { Nilai: >= UangMin } && Induk(baris, ke, b, kolom))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Induk(List<BarisTerbaca> baris, int ke, BarisTerbaca ganda, int kolom)
    {
        decimal Angka(int i) => kolom < baris[i].Angka.Count ? baris[i].Angka[kolom]?.Nilai ?? 0m : 0m;
        var atas = 0m;
        for (var i = ke - 1; i >= Math.Max(0, ke - IndukMundur); i--)
        {
            // The rows from below row i to the first of the two, then those behind the second, until the sum is passed.
            var jumlah = atas + Angka(ke);
            if (jumlah == Angka(i) && ke - i > 1)
            {
                return true;
            }

            for (var j = ke + 1; jumlah < Angka(i) && j < Math.Min(baris.Count, ke + IndukMundur); j++)
            {
                jumlah += ReferenceEquals(baris[j], ganda) ? 0m : Angka(j);
                if (jumlah == Angka(i))
                {
                    return true;
                }
            }

            atas += Angka(i);
        }

        return false;
    }

    private const decimal UangMin = 100_000m;
}
