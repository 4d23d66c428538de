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
            var baris = tabel.Baris.Select(b => (Baris: b, Nomor: Angka(b.Nomor))).Where(x => x.Nomor is not null).ToList();
            if (baris.Count >= BarisMin && Mengukur(tabel) && Lompat(baris) is var (sebelum, sesudah))
            {
                hasil.Catat(Lompatan(tabel, sebelum, sesudah));
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

    private CatatanTelaah Lompatan(TabelTerbaca tabel, BarisTerbaca sebelum, BarisTerbaca sesudah)
    {
        var hilang = (Angka(sebelum.Nomor)!.Value + 1).ToString(CultureInfo.InvariantCulture);
        return Catatan(
            JenisCatatan.PenomoranSalah,
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

    private static int? Angka(string nomor) =>
        int.TryParse(nomor.Trim(' ', '.', ')', '('), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : null;
}
