using Akuntabel.Domain.Organisasi;

namespace Akuntabel.Domain.Akses;

/// <summary>Offices, reaches and terms as a user reads them.</summary>
public static class SebutanAkses
{
    /// <summary>"Operator Bidang".</summary>
    public static string Sebutan(this Peran peran) =>
        peran switch
        {
            Peran.OperatorBidang => "Operator Bidang",
            Peran.KepalaBidang => "Kepala Bidang",
            Peran.Perencana => "Perencana",
            Peran.Bendahara => "Bendahara",
            Peran.KepalaDinas => "Kepala Dinas",
            Peran.AdminPemda => "Admin Pemda",
            Peran.Inspektorat => "Inspektorat",
            Peran.KepalaDaerah => "Kepala Daerah",
            Peran.AdminSistem => "Admin Sistem",
            _ => throw new ArgumentOutOfRangeException(nameof(peran)),
        };

    /// <summary>"perangkat daerahnya".</summary>
    public static string Sebutan(this JangkauanAkses jangkauan) =>
        jangkauan switch
        {
            JangkauanAkses.Tidak => "tidak",
            JangkauanAkses.UnitSendiri => "unitnya",
            JangkauanAkses.PerangkatDaerahSendiri => "perangkat daerahnya",
            JangkauanAkses.SeluruhPemda => "seluruh pemda",
            JangkauanAkses.SeluruhInstalasi => "seluruh instalasi",
            _ => throw new ArgumentOutOfRangeException(nameof(jangkauan)),
        };

    /// <summary>"Plt. Kepala Dinas"; a definitive term is not marked.</summary>
    public static string SebutanJabatan(this Penugasan penugasan) =>
        penugasan.Status == StatusJabatan.Definitif
            ? penugasan.Peran.Sebutan()
            : $"{penugasan.Status}. {penugasan.Peran.Sebutan()}";

    /// <summary>"A, B atau C".</summary>
    internal static string Pilihan(IEnumerable<string> butir)
    {
        List<string> daftar = [.. butir];
        return daftar.Count <= 1 ? string.Concat(daftar) : $"{string.Join(", ", daftar[..^1])} atau {daftar[^1]}";
    }
}
