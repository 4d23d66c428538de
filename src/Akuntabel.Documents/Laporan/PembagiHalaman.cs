namespace Akuntabel.Documents.Laporan;

/// <summary>
/// Splits a report into upright and lying sections. A heading right before a wide table goes with it, so that no heading is
/// left alone on the page before.
/// </summary>
public static class PembagiHalaman
{
    public static IReadOnlyList<(bool Lanskap, IReadOnlyList<Blok> Isi)> Bagi(DokumenLaporan dokumen, int lebarTegak)
    {
        var isi = dokumen.Isi;
        var lanskap = isi.Select(b => b is Blok.Tabel t && LebarKolom.Terkecil(t.Isi, dokumen.Kosong).Sum() > lebarTegak)
            .ToArray();
        for (var i = isi.Count - 2; i >= 0; i--)
        {
            lanskap[i] |= lanskap[i + 1] && isi[i] is Blok.Judul;
        }

        var hasil = new List<(bool, IReadOnlyList<Blok>)>();
        for (var awal = 0; awal < isi.Count; )
        {
            var akhir = awal + 1;
            while (akhir < isi.Count && lanskap[akhir] == lanskap[awal])
            {
                akhir++;
            }

            hasil.Add((lanskap[awal], [.. isi.Skip(awal).Take(akhir - awal)]));
            awal = akhir;
        }

        return hasil;
    }
}
