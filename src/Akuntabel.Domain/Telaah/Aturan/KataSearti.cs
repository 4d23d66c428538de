namespace Akuntabel.Domain.Telaah;

/// <summary>Words reports use for one another.</summary>
internal static class KataSearti
{
    private static readonly string[][] Kelompok =
    [
        ["siswa", "peserta", "didik", "murid", "pelajar", "anak", "santri"],
        ["pegawai", "asn", "pns", "aparatur", "karyawan"],
        ["penduduk", "jiwa", "warga", "masyarakat"],
        ["rumah", "keluarga", "kk", "kepala", "hunian", "rumahtangga"],
        ["pasien", "kunjungan", "penderita", "kasus"],
        ["usaha", "umkm", "pelaku", "perusahaan"],
        ["aduan", "pengaduan", "laporan", "keluhan"],
        ["dokumen", "berkas", "permohonan", "pemohon", "izin"],
        ["balita", "bayi", "anak"],
        ["sekolah", "satuan", "lembaga", "sd", "smp"],
        ["perangkat", "opd", "skpd", "instansi"],
    ];

    /// <summary>True when both words are of one group.</summary>
    public static bool Sama(string kiri, string kanan) => Kelompok.Any(s => s.Contains(kiri) && s.Contains(kanan));

    /// <summary>True when a word of one list and a word of the other are of one group.</summary>
    public static bool Ada(IReadOnlyList<string> kiri, IReadOnlyList<string> kanan) => kiri.Any(k => kanan.Any(l => Sama(k, l)));
}
