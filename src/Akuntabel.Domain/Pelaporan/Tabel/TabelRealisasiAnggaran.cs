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
        var baris = Pilih(b, anggaran).Where(u => u.Simpul.Tingkat <= terdalam).ToList();
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
        var total = anggaran.TotalProgram;
        if (b.Lingkup == LingkupUlang.Luar && baris.Count > 0)
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
                    .. b.Lingkup == LingkupUlang.Luar ? CatatanSebagian(total) : [],
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
            { Indikator: { } i } => Pendukung(b, anggaran, d => d.IndikatorId == i.Indikator.Id),
            { Sasaran: { } s } => Pendukung(
                b,
                anggaran,
                d => d.SasaranIdentitas == s.Identitas || s.Indikator.Any(i => i.Indikator.Id == d.IndikatorId)
            ),
            _ => anggaran.Semua(),
        };

    private static IEnumerable<UkuranAnggaran> Pendukung(BahanTabel b, AnggaranTahun anggaran, Func<Dukungan, bool> milik) =>
        b
            .Berkas.Dukungan.Where(d => d.Tahun == b.Periode.Tahun && d.Peran != PeranDukungan.TidakMenunjang && milik(d))
            .OrderBy(d => d.Urutan)
            .Select(d => anggaran.Cari(d.SimpulAnggaranIdentitas))
            .OfType<UkuranAnggaran>()
            .SelectMany(u => u.DiriDanKeturunan())
            .DistinctBy(u => u.Simpul.Identitas);
}
