using Akuntabel.App.Impor.Format;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Impor.Periksa;

/// <summary>Indicators: owner, unit of measure, polarity, formula, scale.</summary>
internal static class PeriksaIndikator
{
    public static void Periksa(BahanPeriksa bahan)
    {
        var daftar = bahan.Berkas.Indikator;
        var di = Tempat.Akar.Di("indikator");
        bahan.Ganda(daftar, i => i.Kunci, (n, i) => di.Baris(n, i.Kunci).Di("kunci"), i => $"Indikator \"{i.Kunci}\"");
        for (var n = 0; n < daftar.Count; n++)
        {
            var (isi, baris) = (daftar[n], di.Baris(n, daftar[n].Kunci));
            Pemilik(bahan, baris.Di("pemilik"), isi.Pemilik);
            Satuan(bahan, baris.Di("satuan"), isi.Satuan);
            Polaritas(bahan, baris.Di("polaritas"), isi.Polaritas);
            bahan.Rujukan(baris.Di("skalaPredikat"), isi.SkalaPredikat, bahan.Skala, "Skala predikat");
            if (isi is { Rumus: not null, CaraHimpun: not null })
            {
                bahan.Lapor(
                    baris.Di("caraHimpun"),
                    "Indikator berumus tidak punya cara himpun sendiri; cara himpun ada pada unsurnya."
                );
            }
        }

        PeriksaRumus.Periksa(bahan);
    }

    /// <summary>Decimals of a unit of measure.</summary>
    public static void Satuan(BahanPeriksa bahan, Tempat di, ImporSatuan satuan)
    {
        if (satuan.Desimal is < 0 or > 10)
        {
            bahan.Lapor(di.Di("desimal"), $"Harus 0 sampai 10, bukan {CetakAngka.Seperlunya(satuan.Desimal)}.");
        }
    }

    private static void Pemilik(BahanPeriksa bahan, Tempat di, string? pemilik)
    {
        if (pemilik is null)
        {
            return;
        }

        switch (pemilik.Split(':', 2))
        {
            case ["renstra", var kunci]:
                bahan.Rujukan(di, kunci, bahan.SimpulRenstra, "Simpul Renstra");
                break;
            case ["rpjmd", var kunci]:
                bahan.Rujukan(di, kunci, bahan.SimpulRpjmd, "Simpul RPJMD");
                break;
            case ["anggaran", var kunci]:
                bahan.Rujukan(di, kunci, bahan.SimpulAnggaran, "Simpul anggaran");
                break;
            default:
                bahan.Lapor(di, $"\"{pemilik}\" harus berbentuk \"renstra:KUNCI\", \"rpjmd:KUNCI\", atau \"anggaran:KUNCI\".");
                break;
        }
    }

    private static void Polaritas(BahanPeriksa bahan, Tempat di, ImporPolaritas polaritas)
    {
        var batas = (polaritas.Bawah, polaritas.Atas);
        if (polaritas.Arah != ArahPolaritas.Rentang && batas != (null, null))
        {
            bahan.Lapor(di, "Batas bawah dan atas hanya untuk arah Rentang.");
        }
        else if (polaritas.Arah == ArahPolaritas.Rentang && (batas.Bawah is null || batas.Atas is null))
        {
            bahan.Lapor(di, "Arah Rentang membutuhkan batas bawah dan batas atas.");
        }
        else if (batas.Bawah > batas.Atas)
        {
            bahan.Lapor(di, "Batas bawah melebihi batas atas.");
        }
    }
}
