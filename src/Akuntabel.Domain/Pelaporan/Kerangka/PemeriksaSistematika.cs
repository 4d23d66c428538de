using Akuntabel.Domain.Pelaporan.Gambar;
using Akuntabel.Domain.Pelaporan.Tabel;

namespace Akuntabel.Domain.Pelaporan.Kerangka;

/// <summary>What an outline must keep: known kinds, well-formed slots, one chapter per number, sensible loops.</summary>
public static class PemeriksaSistematika
{
    private const int DalamTerbesar = 8;

    /// <summary>Every problem, in Indonesian; none when the outline can be used.</summary>
    public static IReadOnlyList<string> Periksa(Sistematika sistematika)
    {
        var masalah = new List<string>();
        if (sistematika.Isi.Count == 0)
        {
            masalah.Add("Sistematika tidak mempunyai isi.");
        }

        var nomor = sistematika.Isi.OfType<SimpulSistematika.Bab>().Select(b => b.Nomor).OfType<int>().ToList();
        masalah.AddRange(
            nomor
                .GroupBy(n => n)
                .Where(g => g.Count() > 1)
                .Select(g => FormattableString.Invariant($"Ada lebih dari satu Bab bernomor {g.Key}."))
        );
        foreach (var simpul in sistematika.Isi)
        {
            Periksa(simpul, [], masalah);
        }

        return masalah;
    }

    private static void Periksa(SimpulSistematika simpul, List<SimpulSistematika> atas, List<string> masalah)
    {
        switch (simpul)
        {
            case SimpulSistematika.Tabel t:
                Tabel(t, masalah);
                break;
            case SimpulSistematika.Gambar g when !JenisGambar.Contains(g.Jenis, StringComparer.Ordinal):
                masalah.Add($"Jenis gambar \"{g.Jenis}\" tidak dikenal. Yang tersedia: {string.Join(", ", JenisGambar)}.");
                break;
            case SimpulSistematika.Narasi n when !BentukSlot(n.Slot):
                masalah.Add($"Nama slot narasi \"{n.Slot}\" hanya boleh memuat huruf kecil, angka dan tanda hubung.");
                break;
            case SimpulSistematika.Bab or SimpulSistematika.Bagian or SimpulSistematika.Lampiran when atas.Count > 0:
                masalah.Add($"Bab, bagian dan lampiran harus berdiri paling luar, tidak di dalam {Sebutan(atas[^1])}.");
                break;
            case SimpulSistematika.Ulang u when atas.OfType<SimpulSistematika.Ulang>().Any(p => !BolehDidalam(u.Per, p.Per)):
                masalah.Add("Perulangan di dalam perulangan hanya boleh indikator di dalam sasaran.");
                break;
            case SimpulSistematika.Ulang { Isi.Count: 0 }:
                masalah.Add("Perulangan tidak mempunyai isi.");
                break;
        }

        if (atas.Count >= DalamTerbesar)
        {
            masalah.Add("Sistematika bersarang terlalu dalam.");
            return;
        }

        foreach (var anak in simpul.Isi)
        {
            Periksa(anak, [.. atas, simpul], masalah);
        }
    }

    private static IEnumerable<string> JenisGambar =>
        DaftarJenisGambar.Semua.Select(j => j.Nama).Concat(DaftarJenisBagan.Semua.Select(j => j.Nama));

    private static void Tabel(SimpulSistematika.Tabel t, List<string> masalah)
    {
        if (DaftarJenisTabel.Cari(t.Jenis) is not { } jenis)
        {
            masalah.Add(
                $"Jenis tabel \"{t.Jenis}\" tidak dikenal. Yang tersedia: {string.Join(", ", DaftarJenisTabel.Semua.Select(j => j.Nama))}."
            );
            return;
        }

        foreach (var (nama, isi) in t.Opsi.Where(o => o.Key is not ("judul" or "kunci" or "bila-kosong")))
        {
            if (!jenis.Opsi.TryGetValue(nama, out var boleh))
            {
                masalah.Add($"Tabel \"{t.Jenis}\" tidak mengenal opsi \"{nama}\".");
            }
            else if (boleh.Count > 0 && !boleh.Contains(isi, StringComparer.Ordinal))
            {
                masalah.Add($"Opsi \"{nama}\" pada tabel \"{t.Jenis}\" harus salah satu dari {string.Join(", ", boleh)}.");
            }
        }
    }

    private static bool BentukSlot(string slot) =>
        slot.Length > 0
        && char.IsAsciiLetterLower(slot[0])
        && slot.All(h => char.IsAsciiLetterLower(h) || char.IsAsciiDigit(h) || h == '-');

    private static bool BolehDidalam(PerUlang dalam, PerUlang luar) => dalam == PerUlang.Indikator && luar == PerUlang.Sasaran;

    private static string Sebutan(SimpulSistematika simpul) =>
        simpul switch
        {
            SimpulSistematika.Bab b => $"Bab {b.Judul}",
            SimpulSistematika.Subbab s => $"subbab {s.Judul}",
            SimpulSistematika.Bagian g => $"bagian {g.Judul}",
            SimpulSistematika.Lampiran l => $"lampiran {l.Judul}",
            _ => "simpul lain",
        };
}
