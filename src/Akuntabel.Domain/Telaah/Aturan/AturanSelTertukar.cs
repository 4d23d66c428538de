namespace Akuntabel.Domain.Telaah;

/// <summary>
/// Two figures of a row stand in one another's columns: the totals of both columns are missed by the same amount, and changing the two about
/// in one row, and in no other, puts both right.
/// </summary>
internal sealed class AturanSelTertukar : AturanTelaah
{
    private const int BarisMin = 3;
    private const int KolomMaks = 12;

    public override string Id => "TELAAH-KOLOM-30";

    public override string Bunyi => "angka berdiri di kolomnya sendiri: jumlah kedua kolom menepatinya";

    public override string Dasar => "Jumlah sama dengan jumlah baris di atasnya";

    public override string Contoh => "kasus 1 dan sembuh 29, padahal jumlah kedua kolom menuntut kasus 29 dan sembuh 1";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.88m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        foreach (var tabel in konteks.Tabel.Where(t => t.Asal.BerkolomPasti))
        {
            if (Akhir(tabel) is not { } jumlah)
            {
                continue;
            }

            var data = tabel
                .Baris.TakeWhile(b => !ReferenceEquals(b, jumlah))
                .Where(b => b.Jenis == JenisBarisTabel.Data)
                .ToList();
            var kolom = Enumerable
                .Range(0, Math.Min(KolomMaks, jumlah.Angka.Count))
                .Where(i => data.Count >= BarisMin && Terisi(data, jumlah, i))
                .Select(i => (Indeks: i, Kurang: jumlah.Angka[i]!.Nilai - data.Sum(b => b.Angka[i]!.Nilai)))
                .Where(k => k.Kurang != 0)
                .ToList();
            foreach (
                var (a, b) in kolom
                    .SelectMany((x, i) => kolom.Skip(i + 1).Select(y => (x, y)))
                    .Where(p => p.x.Kurang == -p.y.Kurang)
            )
            {
                if (data.Where(d => d.Angka[b.Indeks]!.Nilai - d.Angka[a.Indeks]!.Nilai == a.Kurang).ToList() is [var tertukar])
                {
                    Catat(hasil, tabel, tertukar, a.Indeks, b.Indeks);
                }
            }
        }
    }

    /// <summary>The row of totals: so called, or else the last row, the only one without a number.</summary>
    private static BarisTerbaca? Akhir(TabelTerbaca tabel) =>
        tabel.Baris.LastOrDefault(b => b.Jenis == JenisBarisTabel.Jumlah)
        ?? (
            tabel.Baris is [.., { Nomor: "", Jenis: JenisBarisTabel.Data } akhir]
            && tabel.Baris.SkipLast(1).All(b => b.Jenis == JenisBarisTabel.Data && b.Nomor.Length > 0)
                ? akhir
                : null
        );

    private static bool Terisi(List<BarisTerbaca> data, BarisTerbaca jumlah, int i) =>
        jumlah.Angka[i] is { Rusak: false, Persen: false }
        && data.TrueForAll(b => i < b.Angka.Count && b.Angka[i] is { Rusak: false, Persen: false });

    private void Catat(PengumpulTelaah hasil, TabelTerbaca tabel, BarisTerbaca baris, int a, int b)
    {
        var (kiri, kanan) = (baris.Angka[a]!, baris.Angka[b]!);
        var (kepalaKiri, kepalaKanan) = (Kepala(tabel, a), Kepala(tabel, b));
        hasil.Nilai(kiri, kanan.Nilai);
        hasil.Nilai(kanan, kiri.Nilai);
        hasil.Catat(
            Catatan(
                JenisCatatan.KolomBergeser,
                Keparahan,
                Yakin,
                tabel.Nama,
                [baris.Tempat],
                baris.Label,
                $"{kiri.Tercetak}; {kanan.Tercetak}",
                $"{kanan.Tercetak}; {kiri.Tercetak}",
                $"Jumlah kolom {kepalaKiri} dan {kepalaKanan} hanya tepat bila angka {kiri.Tercetak} dan {kanan.Tercetak} pada baris ini ditukar."
            )
        );
    }

    private static string Kepala(TabelTerbaca tabel, int i) =>
        tabel.Kolom.FirstOrDefault(k => k.Indeks == i)?.Kepala ?? $"ke-{i + 1}";
}
