using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>
/// A table of means by sasaran, however it names them: the means are those of the capaian of the indicators in their order. Which
/// indicators belong to which mean is told by the other means, or by how many the table says there are; speaks only when these leave one
/// way, and when another table shows that no indicator was left out.
/// </summary>
internal sealed class AturanRataUrutan : AturanTelaah
{
    private const int RataMin = 3;

    public override string Id => "TELAAH-SASARAN-3";

    public override string Bunyi => "rata-rata menurut sasaran = rata-rata capaian indikatornya menurut urutan";

    public override string Dasar => "PermenPANRB 53/2014: capaian sasaran disimpulkan dari capaian indikatornya";

    public override string Contoh =>
        "capaian 90; 100 · 80; 84 · 96; 98 dengan rata-rata sasaran 95,00, 82,00 dan 79,00; yang terakhir seharusnya 97,00";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.84m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        var urutan = UrutanCapaian.Dari(konteks);
        if (urutan.Count == 0)
        {
            return;
        }

        var banyak = konteks
            .Target.GroupBy(f => f.Tabel)
            .Select(g => (Tabel: g.Key, Banyak: g.Count()))
            .Concat(urutan.Select(u => (u.Tabel, Banyak: u.Angka.Count)))
            .ToList();
        var lain = UrutanCapaian.MenurutNama(konteks);
        foreach (var tabel in konteks.Tabel.Where(Ringkasan))
        {
            foreach (var kolom in tabel.Kolom)
            {
                var baris = tabel.Baris.Where(b => b.Jenis == JenisBarisTabel.Data).ToList();
                var rata = baris.Select(b => b.Di(kolom)).OfType<AngkaTercetak>().ToList();
                if (
                    rata.Count >= RataMin
                    && rata.Count == baris.Count
                    && rata.TrueForAll(a => a.Nilai is > 0 and < 1000)
                    && rata.Exists(a => a.Desimal > 0)
                )
                {
                    PeriksaKolom(konteks, hasil, tabel, baris, rata, urutan, banyak, lain);
                }
            }
        }
    }

    /// <summary>A table of sasaran without indicators, targets and years.</summary>
    private static bool Ringkasan(TabelTerbaca tabel) =>
        tabel.Asal.BerkolomPasti
        && tabel.Baris.Count >= RataMin
        && !tabel.Kolom.Any(k => k.Peran is PeranKolom.Indikator or PeranKolom.Target or PeranKolom.Realisasi);

    private void PeriksaKolom(
        KonteksTelaah konteks,
        PengumpulTelaah hasil,
        TabelTerbaca tabel,
        List<BarisTerbaca> baris,
        List<AngkaTercetak> rata,
        IReadOnlyList<UrutanCapaian> urutan,
        List<(TabelTerbaca Tabel, int Banyak)> banyak,
        ILookup<string, decimal> lain
    )
    {
        List<KelompokRata>? terbaik = null;
        UrutanCapaian? asal = null;
        foreach (var u in urutan.Where(u => u.Angka.Count > rata.Count && !ReferenceEquals(u.Tabel, tabel)))
        {
            var panjang = Panjang(tabel, baris, u.Angka.Count);
            if (
                panjang is null
                && u.Bernomor != true
                && (u.Bernomor == false || !banyak.Exists(b => b.Banyak == u.Angka.Count && !ReferenceEquals(b.Tabel, u.Tabel)))
            )
            {
                continue;
            }

            foreach (var batas in konteks.BatasCapaian is { } b ? new decimal?[] { null, b } : [null])
            {
                List<decimal> nilai = [.. u.Angka.Select(x => Terhitung(hasil.Terkoreksi(x.Angka), batas))];
                if (
                    PembagiUrutan.Bagi(nilai, rata, panjang) is { } bagian
                    && KelompokRata.Dari(u, nilai, baris, rata, bagian) is var isi
                    && Dipercaya(isi, panjang is not null)
                    && (terbaik is null || Gagal(isi) < Gagal(terbaik))
                )
                {
                    (terbaik, asal) = (isi, u);
                }
            }
        }

        terbaik?.Where(k => k.Cocok || !k.MenurutLain(lain)).ToList().ForEach(k => Laporkan(hasil, tabel, asal!, k));
    }

    private static int Gagal(List<KelompokRata> isi) => isi.Count(k => !k.Cocok);

    private static decimal Terhitung(decimal nilai, decimal? batas) => batas is { } b ? Math.Min(nilai, b) : nilai;

    /// <summary>How many indicators every row says it has, where a column of the table adds up to all of them.</summary>
    private static int[]? Panjang(TabelTerbaca tabel, List<BarisTerbaca> baris, int seluruh)
    {
        foreach (var kolom in tabel.Kolom.Where(k => k.Peran is not PeranKolom.Nomor))
        {
            var isi = baris.Select(b => b.Di(kolom)).OfType<AngkaTercetak>().ToList();
            if (
                isi.Count == baris.Count
                && isi.TrueForAll(a => a is { Desimal: 0, Nilai: >= 1 and < 100 })
                && isi.Sum(a => a.Nilai) == seluruh
            )
            {
                return [.. isi.Select(a => (int)a.Nilai)];
            }
        }

        return null;
    }

    /// <summary>Two means hold, one of them of unlike figures, and not more than one in three fails; one in two where the runs are printed.</summary>
    private static bool Dipercaya(List<KelompokRata> isi, bool panjangTercetak) =>
        Gagal(isi) * (panjangTercetak ? 2 : 3) <= isi.Count
        && isi.Count(k => k.Cocok) >= 2
        && isi.Exists(k => k.Cocok && k.Nilai.Exists(n => n != k.Nilai[0]));

    private void Laporkan(PengumpulTelaah hasil, TabelTerbaca tabel, UrutanCapaian urutan, KelompokRata k)
    {
        if (hasil.SudahDinilai(k.Cetak))
        {
            return;
        }

        var benar = CetakAngka.Tetap(k.Rata, k.Cetak.Desimal);
        hasil.Nilai(k.Cetak, k.Cocok ? k.Cetak.Nilai : k.Rata);
        Putuskan(
            hasil,
            k.Cocok,
            k.Cetak.Tercetak,
            Catatan(
                JenisCatatan.RataRataSalah,
                Keparahan,
                Yakin,
                $"{urutan.Tabel.Nama} dan {tabel.Nama}",
                [k.Baris.Tempat],
                k.Baris.Label,
                k.Cetak.Tercetak,
                benar,
                $"Rata-rata capaian {CetakAngka.Seperlunya(k.Nilai.Count)} indikator sasaran ini menurut {urutan.Tabel.Nama} {benar}, bukan {k.Cetak.Tercetak}."
            )
        );
    }
}
