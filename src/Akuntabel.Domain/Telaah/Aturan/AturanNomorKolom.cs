using System.Globalization;

namespace Akuntabel.Domain.Telaah;

/// <summary>The row that numbers the columns of a table, "1 2 3 4", leaves no number out.</summary>
internal sealed class AturanNomorKolom : AturanTelaah
{
    private const int KolomMin = 5;

    public override string Id => "TELAAH-NOMOR-8";

    public override string Bunyi => "nomor kolom berurutan";

    public override string Dasar => "Kolom dinomori berurutan dari 1";

    public override string Contoh => "baris nomor kolom \"1 2 3 5 6 7\"; nomor 4 tidak ada";

    public override Keparahan Keparahan => Keparahan.Minor;

    public override decimal Yakin => 0.84m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        foreach (var tabel in konteks.Tabel)
        {
            foreach (var baris in tabel.Asal.Baris)
            {
                if (Nomor(baris) is { } nomor && nomor.Zip(nomor.Skip(1)).Count(p => p.Second == p.First + 2) == 1)
                {
                    var (lompat, sesudah) = nomor.Zip(nomor.Skip(1)).First(p => p.Second == p.First + 2);
                    var hilang = (lompat + 1).ToString(CultureInfo.InvariantCulture);
                    hasil.Catat(
                        Catatan(
                            JenisCatatan.PenomoranSalah,
                            Keparahan,
                            Yakin,
                            tabel.Nama,
                            [baris.Tempat],
                            "nomor kolom",
                            sesudah.ToString(CultureInfo.InvariantCulture),
                            hilang,
                            $"Kolom bernomor {lompat.ToString(CultureInfo.InvariantCulture)} diikuti {sesudah.ToString(CultureInfo.InvariantCulture)}; nomor {hilang} tidak ada."
                        )
                    );
                }
            }
        }
    }

    /// <summary>The numbers of a row that holds nothing else, from 1, each one or two above the one before; null for any other row.</summary>
    private static List<int>? Nomor(BarisNaskah baris)
    {
        var sel = baris.Sel.Where(s => s.Trim().Length > 0).SelectMany(s => s.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var nomor = new List<int>();
        foreach (var s in sel)
        {
            if (!int.TryParse(s.Trim('(', ')', ' '), NumberStyles.None, CultureInfo.InvariantCulture, out var n))
            {
                return null;
            }

            nomor.Add(n);
        }

        return
            nomor.Count >= KolomMin
            && nomor[0] == 1
            && nomor[^1] <= nomor.Count + 1
            && nomor.Zip(nomor.Skip(1)).All(p => p.Second - p.First is 1 or 2)
            ? nomor
            : null;
    }
}
