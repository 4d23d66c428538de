using Akuntabel.Domain.Pelaporan.Kerangka;

namespace Akuntabel.App.Impor.Periksa;

/// <summary>The region, the agency, its units and officials.</summary>
internal static class PeriksaOrganisasi
{
    public static void Periksa(BahanPeriksa bahan)
    {
        var pemda = bahan.Berkas.Pemda;
        var di = Tempat.Akar.Di("pemda");
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(pemda.ZonaWaktu, out _))
        {
            bahan.Lapor(
                di.Di("zonaWaktu"),
                $"Zona waktu \"{pemda.ZonaWaktu}\" tidak dikenal; misalnya \"Asia/Jakarta\", \"Asia/Makassar\", \"Asia/Jayapura\"."
            );
        }

        for (var i = 0; i < pemda.KepalaDaerah.Count; i++)
        {
            Tanggal(bahan, di.Di("kepalaDaerah").Baris(i), pemda.KepalaDaerah[i].Sejak, pemda.KepalaDaerah[i].Sampai);
        }

        var instansi = Tempat.Akar.Di("perangkatDaerah");
        Sistematika(bahan, instansi.Di("sistematikaTahunan"), bahan.Berkas.PerangkatDaerah.SistematikaTahunan, berkala: false);
        Sistematika(bahan, instansi.Di("sistematikaBerkala"), bahan.Berkas.PerangkatDaerah.SistematikaBerkala, berkala: true);
        PeriksaSusunan.Periksa(bahan, bahan.Berkas.PerangkatDaerah.Unit, instansi.Di("unit"), u => u.Kunci, u => u.Induk);
        var pejabat = bahan.Berkas.PerangkatDaerah.Pejabat;
        for (var i = 0; i < pejabat.Count; i++)
        {
            var baris = instansi.Di("pejabat").Baris(i);
            bahan.Rujukan(baris.Di("unit"), pejabat[i].Unit, bahan.Unit, "Unit");
            Tanggal(bahan, baris, pejabat[i].Sejak, pejabat[i].Sampai);
        }

        bahan.Ganda(
            pejabat,
            p => (p.Nama, p.Jabatan, p.Sejak),
            (i, _) => instansi.Di("pejabat").Baris(i),
            p => $"{p.Nama} sebagai {p.Jabatan}"
        );
        bahan.Ganda(
            pemda.KepalaDaerah,
            p => (p.Nama, p.Jabatan, p.Sejak),
            (i, _) => di.Di("kepalaDaerah").Baris(i),
            p => $"{p.Nama} sebagai {p.Jabatan}"
        );
    }

    private static void Sistematika(BahanPeriksa bahan, Tempat tempat, string? kunci, bool berkala)
    {
        if (kunci is null || SistematikaBawaan.Cari(kunci) is { } ada && ada.Berkala == berkala)
        {
            return;
        }

        var boleh = SistematikaBawaan.Kunci.Where(k => SistematikaBawaan.Cari(k)!.Berkala == berkala);
        bahan.Lapor(
            tempat,
            $"Sistematika \"{kunci}\" tidak ada untuk laporan {(berkala ? "triwulan" : "tahunan")}. Yang tersedia: {string.Join(", ", boleh)}."
        );
    }

    private static void Tanggal(BahanPeriksa bahan, Tempat tempat, DateOnly? sejak, DateOnly? sampai)
    {
        if (sejak > sampai)
        {
            bahan.Lapor(tempat.Di("sampai"), "Hari terakhir menjabat mendahului hari pertamanya.");
        }
    }
}
