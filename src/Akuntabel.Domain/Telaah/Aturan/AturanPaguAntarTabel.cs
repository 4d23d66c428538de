namespace Akuntabel.Domain.Telaah;

/// <summary>A program has one pagu and one name in all tables.</summary>
internal sealed class AturanPaguAntarTabel : AturanTelaah
{
    private const decimal SamaMin = 0.85m;
    private const decimal BedaMaks = 0.5m;
    private const decimal UangMin = 1_000_000m;

    public override string Id => "TELAAH-ANTAR-PAGU-1";

    public override string Bunyi => "pagu dan nama program sama di setiap tabel";

    public override string Dasar => "Satu dokumen anggaran, satu angka per program";

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        var program = konteks.Anggaran.Where(f => f.Program && f.Pagu.Any(p => p.Nilai >= UangMin)).ToList();
        foreach (
            var (a, b) in program
                .SelectMany((x, i) => program.Skip(i + 1).Select(y => (x, y)))
                .Where(p => !ReferenceEquals(p.x.Tabel, p.y.Tabel))
        )
        {
            var mirip = a.Nama.Kemiripan(b.Nama);
            var sama = a.Pagu.Any(p => p.Nilai >= UangMin && b.Pagu.Any(q => q.Nilai == p.Nilai));
            if (mirip >= SamaMin && sama)
            {
                hasil.Sesuai(this, b.Tabel.Nama, b.Baris.Tempat, b.Baris.Label, b.Pagu[0].Tercetak);
            }
            else if (mirip >= SamaMin)
            {
                hasil.Catat(Beda(a, b));
            }
            else if (mirip <= BedaMaks && sama && Terbaca(a) && Terbaca(b) && NamaSendiri(a, b, program))
            {
                hasil.Catat(Nama(a, b));
            }
        }
    }

    /// <summary>False for a label scanning has left in shreds: its name cannot be judged.</summary>
    private static bool Terbaca(FaktaAnggaran f)
    {
        var kata = f.Baris.Label.Split([' ', '/', '(', ')', ',', '.', '-'], StringSplitOptions.RemoveEmptyEntries);
        var huruf = kata.Where(k => k.All(char.IsLetter)).ToList();
        return huruf.Count >= 2 && huruf.Count(k => k.Length >= 4) * 5 >= huruf.Count * 3;
    }

    /// <summary>The other name stands in the first table too, with another amount: so one of the two is misnamed.</summary>
    private static bool NamaSendiri(FaktaAnggaran a, FaktaAnggaran b, List<FaktaAnggaran> program) =>
        !program.Any(x =>
            ReferenceEquals(x.Tabel, a.Tabel)
            && x.Nama.Kemiripan(b.Nama) >= SamaMin
            && x.Pagu.Any(p => b.Pagu.Any(q => q.Nilai == p.Nilai))
        );

    private CatatanTelaah Beda(FaktaAnggaran a, FaktaAnggaran b) =>
        Catatan(
            JenisCatatan.PaguBedaAntarTabel,
            Keparahan.Material,
            0.8m,
            $"{a.Tabel.Nama} dan {b.Tabel.Nama}",
            [a.Baris.Tempat, b.Baris.Tempat],
            a.Baris.Label,
            $"{Daftar(a)}; {Daftar(b)}",
            "pagu yang sama",
            $"{a.Tabel.Nama} mencantumkan {Daftar(a)}, {b.Tabel.Nama} {Daftar(b)} untuk program yang sama."
        );

    private CatatanTelaah Nama(FaktaAnggaran a, FaktaAnggaran b)
    {
        var angka = b.Pagu.First(q => a.Pagu.Any(p => p.Nilai == q.Nilai && p.Nilai >= UangMin));
        return Catatan(
            JenisCatatan.NamaProgramBeda,
            Keparahan.Material,
            0.75m,
            $"{a.Tabel.Nama} dan {b.Tabel.Nama}",
            [a.Baris.Tempat, b.Baris.Tempat],
            b.Baris.Label,
            angka.Tercetak,
            a.Baris.Label,
            $"Angka {angka.Tercetak} di {a.Tabel.Nama} milik \"{a.Baris.Label}\", di {b.Tabel.Nama} milik \"{b.Baris.Label}\"."
        );
    }

    private static string Daftar(FaktaAnggaran f) => string.Join(" / ", f.Pagu.Select(p => p.Tercetak));
}
