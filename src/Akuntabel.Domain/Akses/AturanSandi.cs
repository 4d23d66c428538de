using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Akses;

/// <summary>What a password must be like: long rather than complicated.</summary>
public static class AturanSandi
{
    public const int PalingPendek = 12;

    public const int PalingPanjang = 128;

    private const int RagamHuruf = 6;

    /// <summary>The password, or what is wrong with it.</summary>
    public static Hasil<string> Periksa(string sandi, string namaAkun) =>
        sandi.Length < PalingPendek ? new SandiTerlaluPendek()
        : sandi.Length > PalingPanjang ? new SandiTerlaluPanjang()
        : sandi.Distinct().Count() < RagamHuruf ? new SandiMudahDitebak("terlalu sedikit huruf yang berbeda")
        : sandi.Contains(namaAkun, StringComparison.OrdinalIgnoreCase) ? new SandiMudahDitebak("memuat nama akun")
        : sandi;
}
