using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pengukuran;

/// <summary>Holds a scale to its promise: every value falls in exactly one band.</summary>
public static class PemeriksaSkala
{
    /// <summary>The scale itself when its bands, best first, are valid; otherwise the first thing wrong, with the values concerned.</summary>
    public static Hasil<SkalaKinerja> Periksa(SkalaKinerja skala)
    {
        var pita = skala.Pita;
        if (pita.Count == 0)
        {
            return new SkalaTidakSah("Skala belum memiliki kategori.");
        }

        if (pita[0].Atas is not null)
        {
            return new SkalaTidakSah(
                $"Kategori '{pita[0].Nama}' harus tanpa batas atas agar capaian setinggi apa pun berkategori."
            );
        }

        if (pita[^1].Bawah is not null)
        {
            return new SkalaTidakSah(
                $"Kategori '{pita[^1].Nama}' harus tanpa batas bawah agar capaian serendah apa pun berkategori."
            );
        }

        var salah = pita.Select(Sendiri).Concat(pita.Zip(pita.Skip(1), Sambungan)).FirstOrDefault(s => s is not null);
        return salah is null ? skala : new SkalaTidakSah(salah);
    }

    private static string? Sendiri(PitaSkala pita) =>
        (pita.Bawah, pita.Atas) switch
        {
            ({ } bawah, { } atas) when bawah > atas || (bawah == atas && !(pita.BawahTermasuk && pita.AtasTermasuk)) =>
                $"Kategori '{pita.Nama}' tidak memuat angka apa pun.",
            _ => null,
        };

    private static string? Sambungan(PitaSkala tinggi, PitaSkala rendah)
    {
        if (tinggi.Bawah is not { } bawah || rendah.Atas is not { } atas)
        {
            return $"Kategori '{tinggi.Nama}' dan '{rendah.Nama}' tumpang tindih.";
        }

        var batas = CetakAngka.Seperlunya(bawah);
        return bawah.CompareTo(atas) switch
        {
            > 0 => $"Angka antara {CetakAngka.Seperlunya(atas)} dan {batas} tidak berkategori.",
            < 0 => $"Angka antara {batas} dan {CetakAngka.Seperlunya(atas)} masuk dua kategori.",
            _ when tinggi.BawahTermasuk && rendah.AtasTermasuk => $"Angka {batas} masuk dua kategori.",
            _ when !tinggi.BawahTermasuk && !rendah.AtasTermasuk => $"Angka {batas} tidak berkategori.",
            _ => null,
        };
    }
}
