using System.Globalization;
using System.Text;
using Akuntabel.App.Tests.Pelaporan.Tercetak;

namespace Akuntabel.App.Tests.Pelaporan.Banjarbaru;

/// <summary>What our report shows where the printed one is wrong: cells of our tables, or how the wrong thing cannot arise.</summary>
internal sealed class PerbedaanBanjarbaru(LaporanBanjarbaru laporan)
{
    private const string Omzet = "Persentase peningkatan omzet Usaha Mikro";
    private const string Koperasi = "Persentase Koperasi yang berkualitas";

    /// <summary>Our figures for an item, as printed; empty where the mistake is one of wording.</summary>
    public IReadOnlyList<string> Angka(ButirTercetak b) =>
        b switch
        {
            { Kind: "kategori-tidak-sesuai-skala", Table: "Ringkasan Eksekutif" } => Sel("ringkasan-capaian", b.Row, "Kategori"),
            { Kind: "kategori-tidak-sesuai-skala", Table: "Lampiran Pencapaian Sasaran Tahun 2019" } => Sel(
                "lampiran-capaian",
                b.Row,
                "Kategori"
            ),
            { Kind: "kategori-tidak-sesuai-skala", Table: not "Bab IV Penutup" } => Sel("capaian", b.Row, "Kategori"),
            { Id: "BJB-010" or "BJB-032" } => Sel("capaian-hitung:omzet-usaha-mikro", Omzet, "Realisasi"),
            { Id: "BJB-011" } =>
            [
                .. Sel("capaian", Omzet, "Realisasi"),
                .. Sel("capaian", Omzet, "Capaian"),
                .. Sel("capaian", Omzet, "Kategori"),
            ],
            { Id: "BJB-012" or "BJB-013" } =>
            [
                .. Sel("perbandingan-capaian", Omzet, "Realisasi"),
                .. Sel("perbandingan-capaian", Omzet, "Capaian"),
            ],
            { Id: "BJB-015" } => Sel("antar-tahun:koperasi-berkualitas", Koperasi, "Naik/turun"),
            { Id: "BJB-016" } => Sel("rincian-unsur:wirausaha-baru:umkm_baru", "Jumlah", "Jumlah"),
            { Id: "BJB-017" } =>
            [
                laporan.Tabel.Single(t => t.Kunci == "skala").Baris.Count.ToString(CultureInfo.InvariantCulture),
            ],
            { Id: "BJB-018" } => Pagu(1, "Pembinaan dan Pembenahan Kelompok Usaha Rakyat"),
            { Id: "BJB-019" } => Pagu(2, "Penyelenggaraan Pelatihan Kewirausahaan (DAK)"),
            { Id: "BJB-020" } => Pagu(2, "Program Pengembangan Sistem Pendukung Usaha Bagi Usaha Mikro Kecil Menengah"),
            { Id: "BJB-021" } => Pagu(4, "Survey Kebutuhan Hidup Layak (KHL)"),
            { Id: "BJB-024" } =>
            [
                .. Sel("ringkasan-kategori", "Baik Sekali (BS)", "Jumlah").Select(j => j + " sasaran Baik Sekali"),
                .. Sel("ringkasan-kategori", "Baik (B)", "Jumlah").Select(j => j + " Baik"),
            ],
            { Id: "BJB-025" } => [.. Sel("capaian", Koperasi, "Capaian").Select(c => c + "%")],
            _ => [],
        };

    /// <summary>Every known mistake: printed, ours, why.</summary>
    public string KeMarkdown(IReadOnlyList<ButirTercetak> kesalahan)
    {
        var hasil = new StringBuilder(
            """
            # Perbedaan dengan LKj Banjarbaru 2019 yang tercetak

            Laporan contoh disusun dari data yang sama dengan laporan tercetak. Angka yang benar pada laporan tercetak sama dengan
            angka kami (diuji sel demi sel). Di bawah ini setiap kekeliruan yang diketahui: yang tercetak, yang kami cetak, dan sebabnya.
            Berkas ini ditulis oleh pengujian (`AKUNTABEL_TULIS=1 ./test`).

            | No. | Tempat | Perihal | Tercetak | Kami | Sebab |
            |---|---|---|---|---|---|

            """
        );
        foreach (var b in kesalahan)
        {
            var kami = Angka(b) is { Count: > 0 } angka ? string.Join("; ", angka) : Cara(b);
            hasil.Append(CultureInfo.InvariantCulture, $"| {b.Id} | {Aman(b.Table)} | {Aman(b.Row)} | {Aman(b.Printed)} | ");
            hasil.Append(CultureInfo.InvariantCulture, $"{Aman(kami)} | {Aman(b.Rule)} |\n");
        }

        return hasil.ToString();
    }

    /// <summary>How the report avoids a mistake of wording.</summary>
    public string Cara(ButirTercetak b) =>
        b.Kind switch
        {
            "dasar-hukum-salah" or "ocr-suspect" => "Peraturan dikutip dari daftar peraturan, sekali dicatat",
            "nama-program-beda" => "Nama diambil dari satu catatan, sehingga sama di semua tabel",
            "format-campur" => "Semua angka dicetak dengan format yang sama",
            "rumus-salah" when b.Row.StartsWith("TPT", StringComparison.Ordinal) => Hitung(
                "capaian-hitung:tingkat-pengangguran-terbuka",
                "Tingkat Pengangguran Terbuka"
            ),
            "rumus-salah" when b.Id == "BJB-014" => Hitung("capaian-hitung:omzet-usaha-mikro", Omzet),
            "rumus-salah" => Hitung("capaian-hitung:perusahaan-berkasus", "Persentase Perusahaan Yang Berkasus Ketenagakerjaan"),
            "definisi-tidak-cocok" => "Rumus tercatat pada indikator dan dicetak pada asal-usul angka",
            "pagu-beda-antar-tabel" =>
                $"Perjanjian {Pertama("anggaran-sasaran", Kini(b.Row), "Anggaran")}; anggaran sesudah perubahan {Pertama("realisasi-anggaran", Kini(b.Row), "Pagu")}; tabel menyebut dokumen sumbernya",
            _ => "",
        };

    private static string Kini(string program) =>
        program.Replace("Kompetitif Usaha Kecil", "Kompetitif Usaha Mikro Kecil", StringComparison.Ordinal);

    private IReadOnlyList<string> Pagu(int sasaran, string baris) =>
        Sel(FormattableString.Invariant($"realisasi-anggaran:sasaran-{sasaran}"), baris, "Pagu");

    private string Hitung(string kunci, string indikator) => Pertama(kunci, indikator, "Perhitungan");

    private string Pertama(string kunci, string baris, string kolom) =>
        laporan.Cetak(kunci, baris, kolom) ?? throw new InvalidOperationException($"No cell {kunci}, {baris}, {kolom}.");

    private IReadOnlyList<string> Sel(string kunci, string baris, string kolom) =>
        laporan.Cetak(kunci, baris, kolom) is { } isi ? [isi] : [];

    private static string Aman(string teks) => teks.Replace("|", "\\|", StringComparison.Ordinal);
}
