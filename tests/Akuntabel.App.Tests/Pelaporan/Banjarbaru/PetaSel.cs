using Akuntabel.App.Tests.Pelaporan.Tercetak;

namespace Akuntabel.App.Tests.Pelaporan.Banjarbaru;

/// <summary>Where our report shows a printed figure: table, row, column; null for what is a sentence or a list in the printed report.</summary>
internal static class PetaSel
{
    private const string Tpt = "Tingkat Pengangguran Terbuka";

    public static (string Kunci, string Baris, string Kolom)? Cari(ButirTercetak b) =>
        b switch
        {
            { Value: "sesuai" } => null,
            { Table: "Ringkasan Eksekutif" } => Capaian("ringkasan-capaian", b),
            { Table: "Bab III.A.2 Capaian Kinerja Sasaran Strategis" } => Capaian("capaian", b),
            { Table: "Lampiran Pencapaian Sasaran Tahun 2019" } => Capaian("lampiran-capaian", b),
            { Table: "Tabel I Capaian 2019" } => Capaian("capaian-hitung*", b),
            { Table: "Perjanjian Kinerja vs Bab III" } => ("perjanjian-kinerja", b.Row, "Target"),
            { Table: "Perjanjian Kinerja anggaran vs Bab III.B" } => ("anggaran-sasaran", b.Row, "Anggaran"),
            { Table: "Lampiran Perbandingan Capaian" } => ("perbandingan-capaian", b.Row == "TPT" ? Tpt : b.Row, Perbandingan(b)),
            { Table: "Keragaan Koperasi" } => ("rincian-berdampingan:koperasi-berkualitas:1", Jumlah(b.Row), Keragaan(b)),
            { Table: "UMKM Baru per bidang" } => Silang("umkm_baru", b),
            { Table: "UMKM Binaan per bidang" } => Silang("umkm_binaan", b),
            { Table: "penganggurMenurutPendidikan" } => Kerja(1, "Jumlah", "Penganggur"),
            { Table: "penganggurMenurutJenisKelamin" } => Kerja(2, "Jumlah", "Penganggur"),
            { Table: "angkatanKerjaMenurutPendidikan" } => Kerja(1, "Jumlah", "Angkatan kerja"),
            { Table: "angkatanKerjaMenurutJenisKelamin" } => Kerja(2, "Jumlah", "Angkatan kerja"),
            { Table: "Narasi ketenagakerjaan", Check: "jumlah" } => Kerja(
                2,
                b.Row switch
                {
                    "Bekerja laki-laki" => "Laki-laki",
                    "Bekerja perempuan" => "Perempuan",
                    _ => "Jumlah",
                },
                "Penduduk yang bekerja"
            ),
            { Table: "Narasi ketenagakerjaan", Row: "TPT" } => ("capaian", Tpt, "Realisasi"),
            { Table: "Bab III.B Program/Kegiatan" } => ("realisasi-anggaran", Jumlah(b.Row), Uang(b)),
            { Table: "Realisasi belanja" or "Realisasi belanja vs Bab III.B" } => (
                "belanja",
                b.Row.Replace(" (realisasi)", "", StringComparison.Ordinal),
                b.Row.Contains("realisasi", StringComparison.Ordinal) ? "Realisasi" : Belanja(b)
            ),
            _ when b.Table.StartsWith("Realisasi Anggaran sasaran ", StringComparison.Ordinal) => (
                "realisasi-anggaran:sasaran-" + b.Table["Realisasi Anggaran sasaran ".Length],
                b.Row,
                Uang(b)
            ),
            _ => null,
        };

    /// <summary>The name under which our tables carry a row whose printed name is misspelt or a total.</summary>
    private static string Jumlah(string baris) =>
        baris switch
        {
            "KOPPONTREN" => "Kopontren",
            "KOPERASI JASA ANGKUT DARATA" => "Koperasi Jasa Angkutan Darat",
            _ => baris.StartsWith("total", StringComparison.OrdinalIgnoreCase) ? "Jumlah" : baris,
        };

    private static (string, string, string)? Capaian(string kunci, ButirTercetak b) =>
        b.Check switch
        {
            "capaian" or "capaian-antar-tabel" => (kunci, b.Row, "Capaian"),
            "realisasi-antar-tabel" or "pecahan" => (kunci, b.Row, "Realisasi"),
            "target-antar-tabel" => (kunci, b.Row, "Target"),
            "kategori" or "kode-kategori" => (kunci, b.Row, "Kategori"),
            _ => null,
        };

    private static string Perbandingan(ButirTercetak b) =>
        b.Rule switch
        {
            _ when b.Rule.StartsWith("realisasi2017", StringComparison.Ordinal) => "2017",
            _ when b.Rule.StartsWith("realisasi2018", StringComparison.Ordinal) => "2018",
            _ when b.Rule.StartsWith("target2019", StringComparison.Ordinal) => "Target",
            _ when b.Rule.StartsWith("capaian2019", StringComparison.Ordinal) => "Capaian",
            _ when b.Rule.StartsWith("target", StringComparison.OrdinalIgnoreCase) => "Target RPJMD",
            _ => "Realisasi",
        };

    private static string Keragaan(ButirTercetak b) =>
        b.Rule switch
        {
            "jumlah kolom aktif" => "Koperasi aktif",
            "jumlah kolom tidakAktif" => "Koperasi tidak aktif",
            _ => "Jumlah",
        };

    private static (string, string, string)? Silang(string unsur, ButirTercetak b)
    {
        var kolom = b.Check == "kolom" ? b.Row.Replace("Total ", "", StringComparison.Ordinal) : "Jumlah";
        return ($"rincian-unsur:wirausaha-baru:{unsur}", Jumlah(b.Row), kolom);
    }

    private static (string, string, string)? Kerja(int urut, string baris, string kolom) =>
        (FormattableString.Invariant($"rincian-berdampingan:tingkat-pengangguran-terbuka:{urut}"), baris, kolom);

    private static string Uang(ButirTercetak b) =>
        b switch
        {
            { Check: "persen" } => "Keuangan",
            { Check: "sisa" } => "Saldo",
            _ when b.Rule.Contains("realisasi", StringComparison.Ordinal) => "Realisasi",
            _ when b.Rule.Contains("saldo", StringComparison.Ordinal) => "Saldo",
            _ => "Pagu",
        };

    private static string Belanja(ButirTercetak b) =>
        b.Check == "persen" ? "%"
        : b.Rule.Contains("realisasi", StringComparison.Ordinal) ? "Realisasi"
        : "Anggaran";
}
