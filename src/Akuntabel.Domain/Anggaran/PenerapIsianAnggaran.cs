using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Anggaran;

/// <summary>Turns what was typed in a row of the monthly budget sheet into figures to store, or says what is wrong field by field.</summary>
public static class PenerapIsianAnggaran
{
    /// <summary>Longest reason, in letters.</summary>
    public const int PanjangAlasan = 500;

    /// <summary>The figures; null when nothing changes.</summary>
    public sealed record Angka(Rupiah? Jumlah, decimal? Fisik, string AlasanTurun, string AlasanLebih);

    /// <summary>Reads and checks a row. When there are problems, the figures are not to be stored.</summary>
    public static (Angka? Baru, IReadOnlyList<MasalahIsianAnggaran> Masalah) Terapkan(
        BarisLembarAnggaran baris,
        IsianAnggaran isian
    )
    {
        var masalah = new List<MasalahIsianAnggaran>();
        var (turun, lebih) = (
            Rapi(isian.AlasanTurun) ?? baris.Isian?.AlasanTurun,
            Rapi(isian.AlasanLebih) ?? baris.Isian?.AlasanLebih
        );
        var alasanSama = turun == baris.Isian?.AlasanTurun && lebih == baris.Isian?.AlasanLebih;
        if (TidakDisentuh(isian) && (alasanSama || (baris.Isian is null && turun is null or "" && lebih is null or "")))
        {
            return (null, masalah);
        }

        var jumlah = baris.IsiUang && isian.Jumlah is not null ? PembacaUang.Baca(isian.Jumlah) : baris.Isian?.Jumlah;
        var fisik = baris.IsiFisik && isian.Fisik is not null ? BacaFisik(isian.Fisik) : baris.Isian?.Fisik;
        Tambah(BidangIsianAnggaran.Jumlah, jumlah.Pelanggaran);
        Tambah(BidangIsianAnggaran.Fisik, fisik.Pelanggaran);
        if (masalah.Count > 0)
        {
            return (null, masalah);
        }

        var baru = new Angka(jumlah.Isi, fisik.Isi, turun ?? "", lebih ?? "");
        if (Sama(baru, baris.Isian))
        {
            return (null, masalah);
        }

        if (!baris.Terbuka)
        {
            Tambah(BidangIsianAnggaran.Jumlah, new BarisAnggaranTerkunci(baris.Nama));
        }
        else if (isian.Versi != (baris.Isian?.Versi ?? 0))
        {
            Tambah(BidangIsianAnggaran.Jumlah, new BarisAnggaranDiubahOrangLain(Tersimpan(baris.Isian)));
        }
        else
        {
            masalah.AddRange(Periksa(baru, baris));
        }

        return (masalah.Count == 0 ? baru : null, masalah);

        void Tambah(BidangIsianAnggaran bidang, Pelanggaran? pelanggaran)
        {
            if (pelanggaran is not null)
            {
                masalah.Add(new(baris.Objek, baris.Nama, bidang, pelanggaran));
            }
        }
    }

    /// <summary>The rules a row keeps, field by field.</summary>
    private static IEnumerable<MasalahIsianAnggaran> Periksa(Angka baru, BarisLembarAnggaran baris)
    {
        if (baru.AlasanTurun.Length == 0)
        {
            if (baru.Jumlah is { } kini && baris.BulanLalu is { } dulu && kini < dulu)
            {
                yield return Di(BidangIsianAnggaran.AlasanTurun, new RealisasiTurunTanpaAlasan(dulu, kini));
            }
            else if (baru.Fisik is { } f && baris.FisikLalu is { } fisikLalu && f < fisikLalu)
            {
                yield return Di(BidangIsianAnggaran.AlasanTurun, new FisikTurunTanpaAlasan(fisikLalu, f));
            }
        }

        if (baru.AlasanLebih.Length == 0 && baru.Jumlah is { } jumlah && baris.Jumlah.Pagu is { } pagu && jumlah > pagu)
        {
            yield return Di(BidangIsianAnggaran.AlasanLebih, new RealisasiMelebihiPagu(pagu, jumlah));
        }

        if (baru.Jumlah is { } isi && baris.Sesudah is { AlasanTurun: "", Jumlah: { } nanti, Periode: var bulan } && nanti < isi)
        {
            yield return Di(BidangIsianAnggaran.Jumlah, new RealisasiLebihDariSesudah(bulan, nanti));
        }

        if (baru.AlasanTurun.Length > PanjangAlasan)
        {
            yield return Di(BidangIsianAnggaran.AlasanTurun, new AlasanAnggaranTerlaluPanjang(PanjangAlasan));
        }

        if (baru.AlasanLebih.Length > PanjangAlasan)
        {
            yield return Di(BidangIsianAnggaran.AlasanLebih, new AlasanAnggaranTerlaluPanjang(PanjangAlasan));
        }

        MasalahIsianAnggaran Di(BidangIsianAnggaran bidang, Pelanggaran pelanggaran) =>
            new(baris.Objek, baris.Nama, bidang, pelanggaran);
    }

    private static Hasil<decimal?> BacaFisik(string teks)
    {
        var hasil = PembacaIsian.Baca(teks.Trim() is "-" or "–" ? "" : teks, 2);
        return hasil is { Berhasil: true, Isi: < 0 or > 100 } ? new FisikDiLuarRentang(hasil.Isi.Value) : hasil;
    }

    private static bool TidakDisentuh(IsianAnggaran isian) =>
        isian.Semula is var (jumlah, fisik) && (isian.Jumlah ?? "").Trim() == jumlah && (isian.Fisik ?? "").Trim() == fisik;

    private static bool Sama(Angka baru, RealisasiAnggaran? lama) =>
        lama is null
            ? baru is { Jumlah: null, Fisik: null }
            : (baru.Jumlah, baru.Fisik, baru.AlasanTurun, baru.AlasanLebih)
                == (lama.Jumlah, lama.Fisik, lama.AlasanTurun, lama.AlasanLebih);

    private static string Tersimpan(RealisasiAnggaran? baris) =>
        baris is null
            ? "perubahan"
            : (baris.Jumlah is { } j ? $"Rp {CetakAngka.Uang(j)}" : "tanpa angka")
                + (baris.Fisik is { } f ? $", fisik {CetakAngka.Seperlunya(f)}%" : "");

    private static string? Rapi(string? teks) => teks?.Trim();
}
