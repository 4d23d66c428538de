namespace Akuntabel.Domain.Telaah;

/// <summary>What a total should be by the rows above it.</summary>
internal static class JumlahKolom
{
    /// <summary>
    /// The sum of the programs (else of the top rows) above a total row in the column in which a figure stands; the printed figure when the
    /// row is no total or the columns are not sure.
    /// </summary>
    public static decimal Seharusnya(TabelTerbaca tabel, BarisTerbaca jumlah, AngkaTercetak angka, PengumpulTelaah hasil)
    {
        var kolom = jumlah.Angka.ToList().FindIndex(a => ReferenceEquals(a, angka));
        if (
            jumlah.Jenis != JenisBarisTabel.Jumlah
            || kolom < 0
            || (
                !tabel.Asal.BerkolomPasti
                && tabel.Baris.Any(b => b.Jenis != JenisBarisTabel.Judul && b.Angka.Count != jumlah.Angka.Count)
            )
        )
        {
            return angka.Nilai;
        }

        var atas = tabel.Baris.TakeWhile(b => !ReferenceEquals(b, jumlah)).Where(b => b.Jenis == JenisBarisTabel.Data).ToList();
        var program = atas.Where(b => PenghimpunFakta.AdalahProgram(b.Label)).ToList();
        return PenjelasanJumlah.JumlahAkar([
            .. (program.Count > 1 ? program : atas).Select(b => new UnsurJumlah(
                b.Angka[kolom] is { } a ? hasil.Terkoreksi(a) : 0m,
                false
            )),
        ]);
    }
}
