using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>
/// In a table of several columns, as of years, a row that is the sum of two others, or the percent one is of another, in every column but one: the
/// column that breaks it holds an error.
/// </summary>
internal sealed class AturanHubunganBaris : AturanTelaah
{
    private const int KolomMin = 3;
    private const int KolomMaks = 10;
    private const int BarisMaks = 10;
    private const decimal CacahMin = 50m;

    public override string Id => "TELAAH-HUBUNGAN-2";

    public override string Bunyi => "hubungan antarbaris yang ditepati kolom lain tabel yang sama";

    public override string Dasar => "Satu baris dihitung dengan satu cara dalam setiap kolom";

    public override string Contoh =>
        "pada dua tahun penduduk miskin / penduduk × 100 = angka kemiskinan, pada tahun ketiga tercetak 10,82; seharusnya 10,28";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.82m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        foreach (var tabel in konteks.Tabel)
        {
            var baris = tabel
                .Baris.Select(b => new Deret(b, [.. b.Angka.OfType<AngkaTercetak>()]))
                .Where(d => d.Baris.Jenis != JenisBarisTabel.Judul && d.Angka.All(a => !a.Rusak))
                .ToList();
            var lebar = baris.Count == 0 ? 0 : baris.Max(b => b.Angka.Count);
            baris.RemoveAll(b => b.Angka.Count != lebar);
            if (lebar is >= KolomMin and <= KolomMaks && baris.Count is >= KolomMin and <= BarisMaks)
            {
                PeriksaTabel(hasil, tabel, baris, lebar);
            }
        }
    }

    private void PeriksaTabel(PengumpulTelaah hasil, TabelTerbaca tabel, List<Deret> baris, int lebar)
    {
        for (var i = 0; i < baris.Count; i++)
        {
            for (var j = 0; j < baris.Count; j++)
            {
                for (var k = 0; k < baris.Count; k++)
                {
                    if (i == j || k == i || k == j)
                    {
                        continue;
                    }

                    var tiga = (baris[i], baris[j], baris[k]);
                    if (j == i + 1 && (k == j + 1 || k == i - 1))
                    {
                        // A sum stands next to its parts; of rows here and there some always add up.
                        PeriksaTiga(hasil, tabel, tiga, Jumlah, lebar, JenisCatatan.JumlahSalah, "+");
                    }

                    PeriksaTiga(hasil, tabel, tiga, Persen, lebar, JenisCatatan.PecahanTidakCocok, "/");
                }
            }
        }
    }

    private void PeriksaTiga(
        PengumpulTelaah hasil,
        TabelTerbaca tabel,
        (Deret A, Deret B, Deret C) deret,
        Func<AngkaTercetak, AngkaTercetak, AngkaTercetak, decimal?> hubungan,
        int lebar,
        JenisCatatan jenis,
        string tanda
    )
    {
        var (a, b, c) = deret;
        int? salah = null;
        for (var i = 0; i < lebar; i++)
        {
            if (hubungan(a.Angka[i], b.Angka[i], c.Angka[i]) is not { } hitung)
            {
                return;
            }

            if (!c.Angka[i].Sama(hitung) && !Perbandingan.Terpotong(c.Angka[i], hitung))
            {
                if (salah is not null)
                {
                    return;
                }

                salah = i;
            }
        }

        if (salah is not { } k)
        {
            return;
        }

        var (x, y, z) = (a.Angka[k], b.Angka[k], c.Angka[k]);
        var benar = hubungan(x, y, z)!.Value;
        if (
            new[] { x, y, z }.Any(hasil.SudahDinilai)
            || Math.Abs(benar - z.Nilai) * 2m > Math.Abs(z.Nilai)
            || new[] { a, b, c }.Any(d => hasil.SudahDicatat(d.Baris.Tempat))
        )
        {
            return;
        }

        var cetak = CetakAngka.Tetap(benar, z.Desimal);
        hasil.Nilai(z, benar);
        hasil.Catat(
            Catatan(
                jenis,
                Keparahan,
                Yakin,
                tabel.Nama,
                [c.Baris.Tempat, a.Baris.Tempat, b.Baris.Tempat],
                c.Baris.Label,
                z.Tercetak,
                cetak,
                $"Pada kolom lain {c.Baris.Label} = {a.Baris.Label} {tanda} {b.Baris.Label}; di sini {x.Tercetak} {tanda} {y.Tercetak} {(tanda == "/" ? "× 100 " : "")}adalah {cetak}, bukan {z.Tercetak}."
            )
        );
    }

    private static decimal? Jumlah(AngkaTercetak a, AngkaTercetak b, AngkaTercetak c) =>
        a.Nilai >= CacahMin && b.Nilai >= CacahMin && a.Persen == c.Persen && b.Persen == c.Persen ? a.Nilai + b.Nilai : null;

    private static decimal? Persen(AngkaTercetak a, AngkaTercetak b, AngkaTercetak c) =>
        b.Nilai >= CacahMin && a.Nilai > 0 && c.Desimal > 0 && a is { Persen: false } && b is { Persen: false }
            ? AngkaTercetak.PersenDari(a.Nilai, b.Nilai)
            : null;

    private sealed record Deret(BarisTerbaca Baris, IReadOnlyList<AngkaTercetak> Angka);
}
