using System.Text.Json;
using Akuntabel.App.Impor.Format;
using Akuntabel.Domain.Perencanaan;

namespace Akuntabel.App.Impor.Periksa;

/// <summary>Totals of a component against its categories, in both dimensions. Means and percentages do not add up and are left out.</summary>
internal static class PeriksaTotalUnsur
{
    public static void Periksa(BahanPeriksa bahan, ImporUnsur unsur, Tempat di)
    {
        if (unsur.Dimensi.Count is 0 or > 2 || unsur.CaraHimpun == CaraHimpun.RataRata || unsur.Satuan.Nama == "%")
        {
            return;
        }

        var kategori1 = unsur.Dimensi[0].Kategori;
        var kategori2 = unsur.Dimensi.Count > 1 ? unsur.Dimensi[1].Kategori : [];
        foreach (var periode in unsur.Nilai.Select((isi, i) => (isi, i)).GroupBy(n => n.isi.Periode, StringComparer.Ordinal))
        {
            var isi = new Dictionary<(string, string), (decimal? Angka, int Letak)>();
            foreach (var (baris, letak) in periode)
            {
                isi.TryAdd((baris.Kategori1 ?? "", baris.Kategori2 ?? ""), (Angka(baris), letak));
            }

            foreach (var ((k1, k2), (angka, letak)) in isi)
            {
                var nama = $"Nilai {unsur.Kode} {periode.Key}";
                var tempat = di.Baris(letak, unsur.Kode);
                if (k1.Length == 0)
                {
                    Banding(bahan, tempat, angka, kategori1.Select(k => (k, k2)), isi, nama, unsur.Dimensi[0].Nama);
                }

                if (k2.Length == 0 && kategori2.Count > 0)
                {
                    Banding(bahan, tempat, angka, kategori2.Select(k => (k1, k)), isi, nama, unsur.Dimensi[1].Nama);
                }
            }
        }
    }

    private static decimal? Angka(ImporNilaiUnsur isi) =>
        isi.Nilai.ValueKind == JsonValueKind.Number && isi.Nilai.TryGetDecimal(out var angka) ? angka : null;

    /// <summary>Compared when every category has a figure; else the figures present may at least not exceed the total.</summary>
    private static void Banding(
        BahanPeriksa bahan,
        Tempat di,
        decimal? total,
        IEnumerable<(string, string)> bagian,
        Dictionary<(string, string), (decimal? Angka, int Letak)> isi,
        string nama,
        string dimensi
    )
    {
        var angka = bagian.Select(b => isi.GetValueOrDefault(b).Angka).ToList();
        if (total is not { } t || angka.All(a => a is null))
        {
            return;
        }

        var jumlah = angka.Sum(a => a ?? 0);
        if (angka.All(a => a is not null) ? jumlah != t : jumlah > t)
        {
            bahan.Lapor(di.Di("nilai"), PeriksaUang.Kalimat(t, jumlah, nama, $"menurut {dimensi}"));
        }
    }
}
