using System.Globalization;

namespace Akuntabel.Domain.Telaah;

/// <summary>The rows of a table are numbered one after the other; one row out of step among many is a slip.</summary>
internal sealed class AturanNomorBaris : AturanTelaah
{
    public override string Id => "TELAAH-NOMOR-5";

    public override string Bunyi => "nomor urut baris berurutan";

    public override string Dasar => "Penomoran baris yang dipakai tabel sendiri";

    public override string Contoh => "baris bernomor 1, 2, 3, 3, 5: nomor 4 tidak ada, nomor 3 dua kali";

    public override Keparahan Keparahan => Keparahan.Minor;

    public override decimal Yakin => 0.85m;

    private const int BarisMin = 4;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        foreach (var tabel in konteks.Tabel.Where(t => t.Asal.BerkolomPasti && t.KolomPertama(PeranKolom.Nomor) is not null))
        {
            var baris = tabel
                .Baris.Select(b => (Baris: b, Nomor: NomorBaris.Angka(b.Nomor)))
                .Where(x => x.Nomor is not null)
                .ToList();
            if (baris.Count >= BarisMin && Lompat(baris) is var (sebelum, sesudah))
            {
                PutuskanLompat(hasil, tabel, sebelum, sesudah);
                continue;
            }

            var geser = baris.Select((x, i) => (x.Baris, x.Nomor, Urut: i + 1)).Where(x => x.Nomor != x.Urut).ToList();
            if (baris.Count < BarisMin || geser is not [var (salah, nomor, urut)] || urut == baris.Count)
            {
                continue;
            }

            hasil.Catat(
                Catatan(
                    JenisCatatan.PenomoranSalah,
                    Keparahan,
                    Yakin,
                    tabel.Nama,
                    [salah.Tempat],
                    salah.Label,
                    salah.Nomor,
                    urut.ToString(CultureInfo.InvariantCulture),
                    $"Baris ke-{urut.ToString(CultureInfo.InvariantCulture)} bernomor {nomor!.Value.ToString(CultureInfo.InvariantCulture)}; baris lain bernomor menurut urutannya."
                )
            );
        }
    }

    /// <summary>A table that measures indicators and numbers them, not their sasaran: one left out is missing.</summary>
    private static bool Mengukur(TabelTerbaca tabel) =>
        tabel.KolomPertama(PeranKolom.Capaian) is not null
        && tabel.KolomPertama(PeranKolom.Indikator) is not null
        && tabel.KolomPertama(PeranKolom.Sasaran) is null;

    /// <summary>The two rows, one right below the other, between which one number is left out while all other rows follow in order.</summary>
    private static (BarisTerbaca Sebelum, BarisTerbaca Sesudah)? Lompat(List<(BarisTerbaca Baris, int? Nomor)> baris)
    {
        var pasang = baris.Zip(baris.Skip(1)).Where(p => p.Second.Nomor != p.First.Nomor + 1).ToList();
        return
            baris[0].Nomor == 1
            && pasang is [var (a, b)]
            && b.Nomor == a.Nomor + 2
            && b.Baris.Tempat.BarisAwal == a.Baris.Tempat.BarisAkhir + 1
            ? (a.Baris, b.Baris)
            : null;
    }

    /// <summary>A row told to be missing takes its number with it; where a total counts more than is printed, the row itself is missing.</summary>
    private void PutuskanLompat(PengumpulTelaah hasil, TabelTerbaca tabel, BarisTerbaca sebelum, BarisTerbaca sesudah)
    {
        bool Ada(JenisCatatan jenis) =>
            hasil.Catatan.Any(c => c.Jenis == jenis && c.Tabel.Contains(tabel.Nama, StringComparison.Ordinal));
        if (!Ada(JenisCatatan.BarisHilang))
        {
            var terhitung = Ada(JenisCatatan.JumlahSalah);
            if (terhitung || Mengukur(tabel))
            {
                var jenis = terhitung ? JenisCatatan.BarisHilang : JenisCatatan.PenomoranSalah;
                hasil.Catat(Lompatan(tabel, sebelum, sesudah, jenis));
            }
        }
    }

    private CatatanTelaah Lompatan(TabelTerbaca tabel, BarisTerbaca sebelum, BarisTerbaca sesudah, JenisCatatan jenis)
    {
        var hilang = (NomorBaris.Angka(sebelum.Nomor)!.Value + 1).ToString(CultureInfo.InvariantCulture);
        return Catatan(
            jenis,
            Keparahan,
            Yakin,
            tabel.Nama,
            [sebelum.Tempat, sesudah.Tempat],
            sesudah.Label,
            sesudah.Nomor,
            hilang,
            $"Sesudah baris nomor {sebelum.Nomor} langsung nomor {sesudah.Nomor}; baris nomor {hilang} tidak ada."
        );
    }
}
