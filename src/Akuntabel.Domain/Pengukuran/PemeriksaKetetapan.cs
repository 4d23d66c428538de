using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pengukuran;

/// <summary>What new thresholds and their first day must keep: nothing that was closed is measured by another rule afterwards.</summary>
public static class PemeriksaKetetapan
{
    /// <summary>Null when they may be set, else the first thing wrong.</summary>
    /// <param name="sejak">First day of the new policy.</param>
    /// <param name="dasar">Decision it follows.</param>
    /// <param name="ambang">Its thresholds.</param>
    /// <param name="lama">The newest policy so far.</param>
    /// <param name="ditutup">Periods the pemda has closed.</param>
    public static Pelanggaran? Periksa(
        DateOnly sejak,
        string dasar,
        AmbangKebijakan ambang,
        KebijakanPengukuran lama,
        IEnumerable<Periode> ditutup
    ) =>
        sejak <= lama.BerlakuSejak
            ? new KetetapanTidakSah(
                $"Ketentuan baru harus berlaku sesudah {TanggalSurat.Dari(lama.BerlakuSejak).Sebutan}, hari pertama ketentuan yang sekarang."
            )
        : ditutup.OrderBy(p => p.TanggalAkhir).LastOrDefault(p => p.TanggalAkhir >= sejak) is { Tahun: > 0 } tutup
            ? new KetetapanTidakSah(
                $"{tutup.Sebutan} sudah ditutup; ketentuan baru harus berlaku sesudah {TanggalSurat.Dari(tutup.TanggalAkhir).Sebutan}."
            )
        : dasar.Trim().Length is 0 or > 500 ? new KetetapanTidakSah("Dasar harus diisi, paling panjang 500 huruf.")
        : ambang.BatasPerluPerhatian > ambang.BatasTercapai || ambang.BatasPerluPerhatian < 0
            ? new KetetapanTidakSah("Batas perlu perhatian tidak boleh di atas batas tercapai, dan tidak boleh negatif.")
        : ambang.BatasLonjakan <= 0 ? new KetetapanTidakSah("Batas lonjakan harus lebih dari 0.")
        : ambang.SerapanTertinggalPerhatian <= 0
        || ambang.FisikTertinggal <= 0
        || ambang.SerapanTertinggalKritis < ambang.SerapanTertinggalPerhatian
        || ambang.BulanTanpaRealisasi is < 1 or > 12
            ? new KetetapanTidakSah(
                "Batas peringatan dini anggaran harus lebih dari 0, batas kritis tidak di bawah batas perhatian, dan bulannya 1 sampai 12."
            )
        : null;
}
