using Akuntabel.Domain.Organisasi;
using Akuntabel.Domain.Pelaporan.Tabel;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan.Kalimat;

/// <summary>What a narrative slot says when nobody wrote it: plain sentences from the recorded facts, Markdown; empty when there is nothing to say.</summary>
public static class NarasiBawaan
{
    private static readonly Dictionary<string, Func<BahanLaporan, LingkupUlang, string>> MenurutSlot = new(StringComparer.Ordinal)
    {
        ["kata-pengantar"] = (b, _) => KataPengantar(b),
        ["ringkasan-eksekutif"] = (b, _) => $"{KalimatCapaian.Keseluruhan(b)}\n\n{KalimatAnggaran.Serapan(b)}",
        ["latar-belakang"] = (b, _) => LatarBelakang(b),
        ["dasar-hukum"] = (b, _) => DasarHukum(b),
        ["tugas-fungsi"] = (b, _) => TugasFungsi(b),
        ["perencanaan"] = (b, _) => Perencanaan(b),
        ["cara-pengukuran"] = (b, _) => KalimatCaraUkur.Susun(b),
        ["capaian-umum"] = (b, _) => KalimatCapaian.Keseluruhan(b),
        ["analisis"] = Analisis,
        ["faktor"] = KalimatFaktor.Susun,
        ["perubahan-perjanjian"] = (b, _) => KalimatPerubahanDokumen.Perjanjian(b.Berkas),
        ["perubahan-anggaran"] = (b, _) => KalimatPerubahanDokumen.Anggaran(b.Berkas),
        ["realisasi-anggaran"] = (b, _) => KalimatAnggaran.Serapan(b),
        ["asal-usul-angka"] = (_, _) =>
            "Setiap angka capaian dalam laporan ini dapat ditelusuri. Baris pertama setiap indikator ialah hasilnya; baris di bawahnya ialah masukan yang membentuknya, sampai ke sumber data.",
        ["penutup"] = (b, _) => Penutup(b),
    };

    /// <summary>Slots with a text of their own.</summary>
    public static IEnumerable<string> Slot => MenurutSlot.Keys;

    public static string Untuk(string slot, BahanLaporan bahan, LingkupUlang lingkup) =>
        MenurutSlot.TryGetValue(slot, out var susun) ? susun(bahan, lingkup) : "";

    private static string KataPengantar(BahanLaporan b) =>
        $"{b.Berkas.PerangkatDaerah.NamaDokumen()} {b.Berkas.PerangkatDaerah.Nama} {b.Berkas.Periode.Sebutan} disusun sebagai pertanggungjawaban atas kinerja yang diperjanjikan dan anggaran yang digunakan. "
        + "Laporan ini membandingkan target dengan realisasi, menjelaskan hasilnya, dan menjadi bahan perbaikan kinerja pada periode berikutnya.";

    private static string LatarBelakang(BahanLaporan b) =>
        "Peraturan Presiden Nomor 29 Tahun 2014 mewajibkan setiap perangkat daerah menyusun laporan kinerja atas penggunaan anggarannya. "
        + $"Sebagai salah satu {b.Berkas.PerangkatDaerah.Sebutan()} di lingkungan Pemerintah {b.Berkas.Pemda.Nama}, {b.Berkas.PerangkatDaerah.Nama} memenuhi kewajiban itu melalui laporan {b.Berkas.Periode.Sebutan} ini.";

    private static string DasarHukum(BahanLaporan b)
    {
        var daftar = TabelDasarHukum.Daftar(b.Berkas);
        return daftar.Count == 0
            ? ""
            : "Laporan ini disusun berdasarkan:\n\n"
                + string.Join(
                    "\n",
                    daftar.Select(
                        (p, i) =>
                            FormattableString.Invariant(
                                $"{i + 1}. {TeksMarkdown.Aman(p.SitasiLengkap())}{(i < daftar.Count - 1 ? ';' : '.')}"
                            )
                    )
                );
    }

    private static string TugasFungsi(BahanLaporan b)
    {
        var dinas = b.Berkas.TugasFungsi.Where(t => t.UnitId is null).OrderBy(t => t.Urutan).ToList();
        var (tugas, fungsi) = (
            dinas.FindAll(t => t.Jenis == JenisTugasFungsi.Tugas),
            dinas.FindAll(t => t.Jenis == JenisTugasFungsi.Fungsi)
        );
        var bagian = new List<string>();
        if (tugas.Count > 0)
        {
            bagian.Add(string.Join("\n\n", tugas.Select(t => TeksMarkdown.Aman(t.Teks))));
        }

        if (fungsi.Count > 0)
        {
            bagian.Add(
                "Fungsinya ialah:\n\n"
                    + string.Join(
                        "\n",
                        fungsi.Select((t, i) => FormattableString.Invariant($"{i + 1}. {TeksMarkdown.Aman(t.Teks)}"))
                    )
            );
        }

        return string.Join("\n\n", bagian);
    }

    private static string Perencanaan(BahanLaporan b) =>
        b.Berkas.Renstra is { } r
            ? FormattableString.Invariant(
                $"Kinerja {b.Berkas.Periode.Sebutan} merupakan bagian dari Renstra {r.TahunAwal}–{r.TahunAkhir}. "
            ) + "Tujuan, sasaran, indikator dan targetnya disajikan pada tabel berikut."
            : "Rencana strategis untuk periode ini belum dicatat.";

    private static string Analisis(BahanLaporan b, LingkupUlang lingkup)
    {
        var indikator = lingkup.Indikator is { } satu ? [satu] : lingkup.Sasaran?.Indikator ?? b.Pengukuran.Indikator;
        return string.Join(
            "\n\n",
            indikator.Select(u =>
                TeksMarkdown.Aman(
                    $"{KalimatCapaian.Indikator(u, b)} {KalimatPerubahan.AntarTahun(b.AntarTahun[u.Indikator.Id])}".TrimEnd()
                )
            )
        );
    }

    private static string Penutup(BahanLaporan b)
    {
        var belum = b
            .Pengukuran.Indikator.Where(u =>
                u.Status is Domain.Pengukuran.StatusCapaian.PerluPerhatian or Domain.Pengukuran.StatusCapaian.TidakTercapai
            )
            .ToList();
        return $"{KalimatCapaian.Keseluruhan(b)} {KalimatAnggaran.Serapan(b)}"
            + (
                belum.Count == 0
                    ? ""
                    : $"\n\nIndikator yang memerlukan perbaikan pada periode berikutnya: {string.Join("; ", belum.Select(u => TeksMarkdown.Aman(u.Indikator.Sebutan())))}."
            );
    }
}
