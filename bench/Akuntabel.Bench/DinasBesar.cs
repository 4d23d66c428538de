using System.Collections;
using System.Globalization;
using System.Reflection;
using Akuntabel.Domain.Pelaporan;

namespace Akuntabel.Bench;

/// <summary>
/// An agency many times the size of another: every row of its plan, agreement, budget and measurement once more for each copy, with ids,
/// keys and names of their own, so that sasaran, indicators and kegiatan grow alike. Components keep their number; the copies share them.
/// </summary>
internal static class DinasBesar
{
    private static readonly string[] Digandakan =
    [
        nameof(BerkasTahun.SimpulRenstra),
        nameof(BerkasTahun.Indikator),
        nameof(BerkasTahun.BarisIku),
        nameof(BerkasTahun.BarisRenja),
        nameof(BerkasTahun.Target),
        nameof(BerkasTahun.BarisPerjanjian),
        nameof(BerkasTahun.BarisAnggaranPerjanjian),
        nameof(BerkasTahun.BarisRencanaAksi),
        nameof(BerkasTahun.SimpulAnggaran),
        nameof(BerkasTahun.RincianBelanja),
        nameof(BerkasTahun.RealisasiAnggaran),
        nameof(BerkasTahun.UraianPelaksanaan),
        nameof(BerkasTahun.Dukungan),
        nameof(BerkasTahun.Realisasi),
        nameof(BerkasTahun.RiwayatCapaian),
        nameof(BerkasTahun.NilaiPembanding),
        nameof(BerkasTahun.AnalisisKinerja),
    ];

    private static readonly MethodInfo Salin = typeof(object).GetMethod(
        "MemberwiseClone",
        BindingFlags.Instance | BindingFlags.NonPublic
    )!;

    /// <summary>The rows of <paramref name="asal"/>, <paramref name="kali"/> times.</summary>
    public static BerkasTahun Kali(BerkasTahun asal, int kali)
    {
        var hasil = asal with { };
        var daftar = Digandakan.Select(n => typeof(BerkasTahun).GetProperty(n)!).ToList();
        var milik = daftar
            .SelectMany(p => ((IEnumerable)p.GetValue(asal)!).Cast<object>())
            .SelectMany(baris => Milik(baris))
            .ToHashSet();
        foreach (var p in daftar)
        {
            var isi = ((IEnumerable)p.GetValue(asal)!).Cast<object>().ToList();
            var jenis = p.PropertyType.GetGenericArguments()[0];
            var banyak = Array.CreateInstance(jenis, isi.Count * kali);
            for (var n = 0; n < kali; n++)
            {
                for (var i = 0; i < isi.Count; i++)
                {
                    banyak.SetValue(n == 0 ? isi[i] : Salinan(isi[i], n, milik), (n * isi.Count) + i);
                }
            }

            p.SetValue(hasil, banyak);
        }

        return hasil;
    }

    private static IEnumerable<Guid> Milik(object baris) =>
        new[] { "Id", "Identitas" }.Select(n => baris.GetType().GetProperty(n)?.GetValue(baris)).OfType<Guid>();

    private static object Salinan(object baris, int nomor, HashSet<Guid> milik)
    {
        var salinan = Salin.Invoke(baris, null)!;
        foreach (var p in baris.GetType().GetProperties().Where(p => p.CanWrite && p.GetIndexParameters().Length == 0))
        {
            switch (p.GetValue(baris))
            {
                case Guid id when milik.Contains(id):
                    p.SetValue(salinan, Turunan(id, nomor));
                    break;
                case string kunci when p.Name == "Kunci":
                    p.SetValue(salinan, kunci + "-" + nomor.ToString(CultureInfo.InvariantCulture));
                    break;
                case string nama when p.Name == "Nama":
                    p.SetValue(salinan, $"{nama} wilayah {nomor.ToString(CultureInfo.InvariantCulture)}");
                    break;
                case int urutan when p.Name == "Urutan":
                    p.SetValue(salinan, urutan + (1000 * nomor));
                    break;
            }
        }

        return salinan;
    }

    private static Guid Turunan(Guid id, int nomor)
    {
        var bita = id.ToByteArray();
        bita[0] ^= (byte)nomor;
        bita[1] ^= 0xA5;
        return new(bita);
    }
}
