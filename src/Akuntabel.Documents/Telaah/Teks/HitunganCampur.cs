using Akuntabel.Domain.Telaah;

namespace Akuntabel.Documents.Telaah;

/// <summary>Tells columns of values by how they follow from one another in most rows: capaian, absorption, what is left, what was changed.</summary>
internal static class HitunganCampur
{
    private const decimal UangMin = 100_000m;
    private const int BarisMin = 3;

    /// <summary>The names of the columns; null when no arithmetic holds or the words of the header do not go with it.</summary>
    public static IReadOnlyList<string>? Nama(List<string> kepala, int banyak, List<IReadOnlyList<string>> nilai)
    {
        var angka = nilai.Select(n => n.Select(PembacaAngka.Sel).ToList()).ToList();
        var nama = new string?[banyak];
        for (var c = 2; c < banyak; c++)
        {
            for (var a = 0; a < c; a++)
            {
                for (var b = 0; b < c; b++)
                {
                    if (a != b && nama[c] is null)
                    {
                        Coba(kepala, angka, nama, a, b, c);
                    }
                }
            }
        }

        if (Array.TrueForAll(nama, n => n is null))
        {
            return null;
        }

        var sisa = Enumerable.Range(0, banyak).Where(i => nama[i] is null).ToList();
        foreach (var i in sisa)
        {
            nama[i] =
                i == 0 && KepalaCampur.Ada(kepala, "capaian") && !nama.Contains("Capaian (%)") ? "Capaian (%)"
                : i == banyak - 1 && KepalaCampur.Ada(kepala, "efisiensi") ? "Efisiensi (%)"
                : i == banyak - 1 && KepalaCampur.Ada(kepala, "fisik") ? "Fisik (%)"
                : null;
        }

        return Array.TrueForAll(nama, n => n is not null) ? [.. nama.Select(n => n!)] : null;
    }

    private static void Coba(List<string> kepala, List<List<AngkaTercetak?>> angka, string?[] nama, int a, int b, int c)
    {
        bool Uang(int i) => angka.Count(x => x[i] is { Persen: false } v && Math.Abs(v.Nilai) >= UangMin) * 2 > angka.Count;
        bool Berlaku(Func<decimal, decimal, decimal> rumus, bool mutlak = false)
        {
            var isi = angka.Where(x => x[a] is { Nilai: not 0 } && x[b] is not null && x[c] is not null).ToList();
            return isi.Count >= BarisMin
                && isi.Count(x => Sama(x[c]!, rumus(x[a]!.Nilai, x[b]!.Nilai), mutlak)) * 5 >= isi.Count * 3;
        }

        if (Uang(a) && Uang(b))
        {
            if (
                !Uang(c)
                && KepalaCampur.Ada(kepala, "realisasi")
                && Berlaku((pagu, realisasi) => AngkaTercetak.PersenDari(realisasi, pagu))
                && Bebas(nama, a, "Anggaran (Rp)")
                && Bebas(nama, b, "Realisasi Anggaran (Rp)")
            )
            {
                (nama[a], nama[b], nama[c]) = ("Anggaran (Rp)", "Realisasi Anggaran (Rp)", "Serapan Anggaran (%)");
            }
            else if (
                Uang(c)
                && KepalaCampur.Ada(kepala, "sisa")
                && Berlaku((p, r) => p - r)
                && Bebas(nama, a, "Anggaran (Rp)")
                && Bebas(nama, b, "Realisasi Anggaran (Rp)")
            )
            {
                (nama[a], nama[b], nama[c]) = ("Anggaran (Rp)", "Realisasi Anggaran (Rp)", "Sisa Anggaran (Rp)");
            }
            else if (
                a < b
                && nama[a] is null
                && nama[b] is null
                && (KepalaCampur.Ada(kepala, "bertambah") || KepalaCampur.Ada(kepala, "perubahan"))
                && Berlaku((p, s) => s - p, mutlak: true)
            )
            {
                (nama[a], nama[b], nama[c]) = (
                    "Anggaran Sebelum Perubahan (Rp)",
                    "Anggaran Setelah Perubahan (Rp)",
                    "Bertambah/(Berkurang)"
                );
            }

            return;
        }

        if (
            nama[a] is null
            && nama[b] is null
            && !Uang(c)
            && KepalaCampur.Ada(kepala, "target")
            && KepalaCampur.Ada(kepala, "realisasi")
            && Berlaku((target, realisasi) => AngkaTercetak.PersenDari(realisasi, target))
        )
        {
            var akhir =
                KepalaCampur.Ada(kepala, "kemajuan") || KepalaCampur.Ada(kepala, "renstra") || KepalaCampur.Ada(kepala, "rpjmd");
            (nama[a], nama[b], nama[c]) = (
                akhir ? "Target Akhir Renstra" : "Target",
                "Realisasi",
                akhir ? "Tingkat Kemajuan (%)" : "Capaian (%)"
            );
        }
    }

    private static bool Bebas(string?[] nama, int i, string harus) => nama[i] is null || nama[i] == harus;

    private static bool Sama(AngkaTercetak cetak, decimal nilai, bool mutlak) =>
        cetak.Sama(nilai) || (mutlak && cetak.Sama(-nilai)) || Math.Abs(cetak.Nilai - nilai) <= 0.011m;
}
