using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Perjanjian;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan.Tabel;

/// <summary>Pagu, realisasi, saldo and progress by program, kegiatan and sub kegiatan.</summary>
public static class TabelRealisasiAnggaran
{
    public static JenisTabel Jenis { get; } =
        new(
            "realisasi-anggaran",
            "Pagu, realisasi, saldo, persentase keuangan dan fisik menurut program, kegiatan dan sub kegiatan",
            "Anggaran untuk tahun ini belum dicatat.",
            Susun
        )
        {
            Opsi = new Dictionary<string, IReadOnlyList<string>> { ["tingkat"] = ["program", "kegiatan", "subkegiatan"] },
        };

    private static IEnumerable<TabelLaporan> Susun(BahanTabel b)
    {
        if (b.Bahan.Anggaran is not { } anggaran)
        {
            return [];
        }

        var terdalam = b.AmbilOpsi("tingkat", "subkegiatan") switch
        {
            "program" => TingkatAnggaran.Program,
            "kegiatan" => TingkatAnggaran.Kegiatan,
            _ => TingkatAnggaran.SubKegiatan,
        };
        var baris = Pilih(b, anggaran)
            .Where(u => u.Simpul.Tingkat <= terdalam && (terdalam > TingkatAnggaran.Program || u.Simpul.Tingkat == terdalam))
            .ToList();
        var dasar = baris.Count == 0 ? 0 : baris.Min(u => u.Kedalaman);
        var fisik = baris.Any(u => u.Fisik.Nilai.Ada);
        var kode = baris.Any(u => u.Simpul.Kode.Length > 0);
        var kolom = new List<Kolom<UkuranAnggaran>>();
        if (kode)
        {
            kolom.Add(Kolom.Teks<UkuranAnggaran>("Kode", u => u.Simpul.Kode, 12));
        }

        kolom.AddRange(
            Kolom.Teks<UkuranAnggaran>("Program/kegiatan", u => u.Simpul.Nama, 38),
            Kolom.Uang<UkuranAnggaran>("Pagu (Rp)", u => u.Pagu, 14),
            Kolom.Uang<UkuranAnggaran>("Realisasi (Rp)", u => u.Realisasi, 14),
            Kolom.Uang<UkuranAnggaran>("Saldo (Rp)", u => u.Sisa, 13),
            Kolom.Angka<UkuranAnggaran>("Keuangan (%)", u => Sel.Dari(u.Serapan, b.Persen), 9)
        );
        if (fisik)
        {
            kolom.Add(Kolom.Angka<UkuranAnggaran>("Fisik (%)", u => Sel.Dari(u.Fisik, b.Persen), 8));
        }

        var tabel = new PenyusunTabel<UkuranAnggaran>(kolom).Isi(
            baris,
            u => u.Kedalaman - dasar,
            u => u.Simpul.Tingkat < terdalam && !u.Daun ? JenisBaris.Kelompok : JenisBaris.Isi
        );
        var total = Total(b, anggaran, baris);
        if (baris.Count > 0)
        {
            tabel.Jumlah(
                "Jumlah",
                [
                    Sel.Uang(total.Pagu),
                    Sel.Uang(total.Realisasi),
                    Sel.Uang(total.Sisa),
                    Sel.Dari(total.Serapan, b.Persen),
                    .. fisik ? [Sel.Dari(total.Fisik, b.Persen)] : Array.Empty<Sel>(),
                ]
            );
        }

        return JenisTabel.Satu(
            tabel.Jadi(
                b.Kunci("realisasi-anggaran"),
                b.Judul($"Realisasi Anggaran menurut Program dan Kegiatan sampai dengan {b.Periode.Sebutan}")
            ) with
            {
                KolomInden = kode ? 1 : 0,
                Sumber = anggaran.Dokumen.Sebutan(),
                Catatan =
                [
                    .. CatatanSebagian(total),
                    .. TidakAdaLagi(b, anggaran),
                    .. fisik && total.DaunTanpaFisik > 0
                        ?
                        [
                            $"Persentase fisik {CetakAngka.Seperlunya(total.DaunTanpaFisik)} kegiatan tidak dilaporkan; jumlah fisik ialah rata-rata tertimbang pagu dari yang terisi.",
                        ]
                        : Array.Empty<string>(),
                ],
            }
        );
    }

    /// <summary>Of the whole tree, or of the highest nodes shown, each once.</summary>
    private static JumlahAnggaran Total(BahanTabel b, AnggaranTahun anggaran, List<UkuranAnggaran> baris)
    {
        if (b.Lingkup == LingkupUlang.Luar)
        {
            return anggaran.TotalProgram;
        }

        var dalam = baris.SelectMany(u => u.DiriDanKeturunan().Skip(1)).Select(u => u.Simpul.Id).ToHashSet();
        return PenjumlahAnggaran.Jumlahkan(
            b.Lingkup.Nama,
            [.. baris.Where(u => !dalam.Contains(u.Simpul.Id)).Select(u => u.Jumlah)],
            null,
            b.Berkas.Kebijakan
        );
    }

    /// <summary>Supporting kegiatan of an earlier version that the budget in force no longer has.</summary>
    private static IEnumerable<string> TidakAdaLagi(BahanTabel b, AnggaranTahun anggaran)
    {
        if (b.Lingkup is { Sasaran: null, Indikator: null })
        {
            return [];
        }

        var hilang = PendukungLingkup
            .Dukungan(b)
            .Where(d => anggaran.Cari(d.SimpulAnggaranIdentitas) is null)
            .Select(d => b.Bahan.Indeks.Simpul(d.SimpulAnggaranIdentitas)?.Nama)
            .OfType<string>()
            .Distinct()
            .ToList();
        return hilang.Count > 0
            ? [$"Kegiatan pendukung yang tidak lagi ada pada {anggaran.Dokumen.Sebutan()}: {string.Join("; ", hilang)}."]
            : [];
    }

    /// <summary>Why there is no saldo and no percentage where realisasi is known in part.</summary>
    internal static IEnumerable<string> CatatanSebagian(JumlahAnggaran jumlah) =>
        jumlah.RealisasiSebagian
            ? [$"{jumlah.CatatanRealisasi}; saldo dan persentase keuangan baru dihitung setelah semuanya tercatat."]
            : [];

    private static IEnumerable<UkuranAnggaran> Pilih(BahanTabel b, AnggaranTahun anggaran) =>
        b.Lingkup switch
        {
            { Program: { } p } => p.DiriDanKeturunan(),
            { Bidang: { } unit } => anggaran.Semua().Where(u => u.Simpul.UnitId == unit.Id),
            { Indikator: null, Sasaran: null } => anggaran.Semua(),
            _ => PendukungLingkup
                .Dukungan(b)
                .Select(d => anggaran.Cari(d.SimpulAnggaranIdentitas))
                .OfType<UkuranAnggaran>()
                .SelectMany(u => u.DiriDanKeturunan())
                .DistinctBy(u => u.Simpul.Identitas),
        };
}
