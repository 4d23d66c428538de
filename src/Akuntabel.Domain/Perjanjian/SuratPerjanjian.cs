using Akuntabel.Domain.Organisasi;

namespace Akuntabel.Domain.Perjanjian;

/// <summary>The words of the official two-party letter of an agreement (PermenPANRB 53/2014 Lampiran I), without its tables.</summary>
public sealed class SuratPerjanjian(PerjanjianKinerja perjanjian, Pemda pemda)
{
    /// <summary>"Perjanjian Kinerja Perubahan Tahun 2024".</summary>
    public string Judul =>
        FormattableString.Invariant(
            $"Perjanjian Kinerja {(perjanjian.Jenis == JenisPerjanjian.Perubahan ? "Perubahan " : "")}Tahun {perjanjian.Tahun}"
        );

    public string Pembuka =>
        "Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan dan akuntabel serta berorientasi pada hasil, kami yang bertanda tangan di bawah ini:";

    public string SebutanPertama => $"Selanjutnya disebut {Pertama.Sebutan}.";

    public string SebutanKedua => $"Selaku atasan {Pertama.Sebutan}, selanjutnya disebut {Kedua.Sebutan}.";

    public string JanjiPertama =>
        $"{Pertama.Sebutan} berjanji akan mewujudkan target kinerja yang seharusnya sesuai lampiran perjanjian ini, dalam rangka mencapai target kinerja jangka menengah seperti yang telah ditetapkan dalam dokumen perencanaan. Keberhasilan dan kegagalan pencapaian target kinerja tersebut menjadi tanggung jawab kami.";

    public string JanjiKedua =>
        $"{Kedua.Sebutan} akan melakukan supervisi yang diperlukan serta akan melakukan evaluasi terhadap capaian kinerja dari perjanjian ini dan mengambil tindakan yang diperlukan dalam rangka pemberian penghargaan dan sanksi.";

    /// <summary>Place and date; a date known to the month leaves the day out.</summary>
    public string TempatTanggal => $"{perjanjian.Tempat}, {perjanjian.Tanggal.Sebutan}";

    public PihakPerjanjian Pertama => perjanjian.PihakPertama;

    public PihakPerjanjian Kedua => perjanjian.PihakKedua;

    /// <summary>Whether a party heads the region: such a one has neither pangkat nor NIP.</summary>
    public bool KepalaDaerah(PihakPerjanjian pihak) =>
        Array.Exists(
            [pemda.SebutanKepalaDaerah, "Gubernur", "Bupati", "Walikota", "Wali Kota"],
            sebutan => Akhir(pihak.Jabatan).StartsWith(sebutan, StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>The office without "Pj." or "Plt." in front of it.</summary>
    private static string Akhir(string jabatan)
    {
        string[] awalan = ["Pj.", "Pj", "Plt.", "Plt", "Plh.", "Plh", "Penjabat"];
        var bagian = jabatan.Split(' ', 2, StringSplitOptions.TrimEntries);
        return bagian.Length > 1 && awalan.Contains(bagian[0], StringComparer.OrdinalIgnoreCase) ? bagian[1] : jabatan;
    }
}
