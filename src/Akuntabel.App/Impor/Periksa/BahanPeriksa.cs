using Akuntabel.App.Impor.Format;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Impor.Periksa;

/// <summary>A file under examination: its rows by name, and the problems found so far.</summary>
internal sealed class BahanPeriksa
{
    private readonly List<MasalahImpor> _masalah = [];

    public BahanPeriksa(BerkasImpor berkas)
    {
        Berkas = berkas;
        Indikator = Menurut(berkas.Indikator, i => i.Kunci);
        Skala = Menurut(berkas.SkalaPredikat, s => s.Kode);
        Unit = Menurut(berkas.PerangkatDaerah.Unit, u => u.Kunci);
        SimpulRpjmd = Menurut(berkas.Rpjmd?.Simpul ?? [], s => s.Kunci);
        SimpulRenstra = Menurut(berkas.Renstra?.Simpul ?? [], s => s.Kunci);
        SimpulAnggaran = Menurut(berkas.Anggaran.SelectMany(a => a.Simpul), s => s.Kunci);
        Belanja = Menurut(berkas.Anggaran.SelectMany(a => a.Belanja), s => s.Kunci);
        Peraturan = Menurut(berkas.Peraturan, p => p.Kunci);
    }

    public BerkasImpor Berkas { get; }

    public IReadOnlyList<MasalahImpor> Masalah => _masalah;

    public Dictionary<string, ImporIndikator> Indikator { get; }

    public Dictionary<string, ImporSkalaPredikat> Skala { get; }

    public Dictionary<string, ImporUnit> Unit { get; }

    public Dictionary<string, ImporSimpul> SimpulRpjmd { get; }

    public Dictionary<string, ImporSimpul> SimpulRenstra { get; }

    /// <summary>Budget nodes of every version in the file.</summary>
    public Dictionary<string, ImporSimpulAnggaran> SimpulAnggaran { get; }

    /// <summary>Belanja lines of every version in the file.</summary>
    public Dictionary<string, ImporBelanja> Belanja { get; }

    public Dictionary<string, ImporPeraturan> Peraturan { get; }

    public void Lapor(Tempat tempat, string kalimat) => _masalah.Add(new(tempat.ToString(), kalimat));

    public void Peringatkan(Tempat tempat, string kalimat) => _masalah.Add(new(tempat.ToString(), kalimat) { Peringatan = true });

    /// <summary>Reports a reference to a row the file does not have; null is no reference.</summary>
    public bool Rujukan<T>(Tempat tempat, string? kunci, Dictionary<string, T> ada, string jenis)
    {
        if (kunci is null || ada.ContainsKey(kunci))
        {
            return kunci is not null;
        }

        Lapor(tempat, $"{jenis} \"{kunci}\" tidak ada di berkas ini.{Baca.KataTerdekat.Saran(kunci, ada.Keys)}");
        return false;
    }

    /// <summary>Reads a period; reports one that is none or lies outside <paramref name="awal"/>–<paramref name="akhir"/>.</summary>
    public Periode? Periode(Tempat tempat, string teks, int awal, int akhir)
    {
        if (!Domain.Umum.Periode.TryParse(teks, out var periode))
        {
            Lapor(tempat, $"\"{teks}\" bukan periode: tulis seperti \"2019\", \"2019-S1\", \"2019-TW2\", atau \"2019-05\".");
            return null;
        }

        if (periode.Tahun < awal || periode.Tahun > akhir)
        {
            var boleh = awal == akhir ? $"harus tahun {Tahun(awal)}" : $"harus antara tahun {Tahun(awal)} dan {Tahun(akhir)}";
            Lapor(tempat, $"Tahun periode \"{teks}\" salah: bagian ini {boleh}.");
            return null;
        }

        return periode;
    }

    /// <summary>Reports rows whose natural key already occurred.</summary>
    public void Ganda<T, TKunci>(
        IReadOnlyList<T> daftar,
        Func<T, TKunci> kunci,
        Func<int, T, Tempat> tempat,
        Func<T, string> sebutan
    )
        where TKunci : notnull
    {
        var pertama = new Dictionary<TKunci, int>();
        for (var i = 0; i < daftar.Count; i++)
        {
            if (!pertama.TryAdd(kunci(daftar[i]), i))
            {
                var asal = CetakAngka.Seperlunya(pertama[kunci(daftar[i])]);
                Lapor(tempat(i, daftar[i]), $"{sebutan(daftar[i])} sudah ditulis pada baris [{asal}] daftar ini.");
            }
        }
    }

    /// <summary>A year as text.</summary>
    public static string Tahun(int tahun) => tahun.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static Dictionary<string, T> Menurut<T>(IEnumerable<T> daftar, Func<T, string> kunci)
    {
        var hasil = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var isi in daftar)
        {
            hasil[kunci(isi)] = isi;
        }

        return hasil;
    }
}
