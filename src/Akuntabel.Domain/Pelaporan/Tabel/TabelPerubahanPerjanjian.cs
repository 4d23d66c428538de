using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Perjanjian;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan.Tabel;

/// <summary>The changed agreement beside the first one, changes marked: targets of the indicators, then amounts of the programs.</summary>
public static class TabelPerubahanPerjanjian
{
    public static JenisTabel Jenis { get; } =
        new(
            "perubahan-perjanjian",
            "Perjanjian Kinerja perubahan di samping yang murni, dengan tanda pada yang berubah",
            "Perjanjian Kinerja tahun ini tidak diubah.",
            Susun
        );

    private sealed record Sasaran(BarisPerjanjian Isi, Indikator? Indikator, Target? Awal, Target? Akhir);

    private sealed record Dana(string Nama, bool Dulu, bool Kini, Rupiah? Awal, Rupiah? Akhir, string Keterangan);

    private static IEnumerable<TabelLaporan> Susun(BahanTabel b)
    {
        var semua = b.Berkas.Perjanjian.Where(p => p.UnitId is null && p.Tahun == b.Periode.Tahun).ToList();
        var murni = semua.MinBy(p => p.NomorVersi);
        var kini = PerjanjianBerlaku.Pada(semua, b.Periode.TanggalAkhir);
        return murni is null || kini is null || murni.Id == kini.Id
            ? []
            : [.. JenisTabel.Satu(TabelSasaran(b, murni, kini)), .. JenisTabel.Satu(TabelDana(b, murni, kini))];
    }

    private static TabelLaporan TabelSasaran(BahanTabel b, PerjanjianKinerja murni, PerjanjianKinerja kini)
    {
        var dulu = Baris(b, murni).ToDictionary(p => p.IndikatorId);
        var baris = Baris(b, kini)
            .Concat(dulu.Values)
            .DistinctBy(p => p.IndikatorId)
            .Select(p => new Sasaran(
                p,
                b.Bahan.Indeks.Indikator(p.IndikatorId),
                Target(b, p.IndikatorId, murni),
                Target(b, p.IndikatorId, kini)
            ))
            .ToList();
        var nomor = baris.Select(p => p.Isi.Sasaran).Distinct().Select((s, i) => (s, i)).ToDictionary(s => s.s, s => s.i + 1);
        return new PenyusunTabel<Sasaran>([
            Kolom.Nomor<Sasaran>(p => nomor[p.Isi.Sasaran], p => p.Isi.Sasaran),
            Kolom.Teks<Sasaran>("Sasaran strategis", p => p.Isi.Sasaran, 30) with
            {
                GabungMenurut = p => p.Isi.Sasaran,
            },
            Kolom.Teks<Sasaran>("Indikator kinerja", p => p.Indikator?.Sebutan(), 32),
            Kolom.Ringkas<Sasaran>("Satuan", p => p.Indikator?.Satuan.Nama),
            Kolom.Angka<Sasaran>("Murni", p => Sel(p, p.Awal), 9) with
            {
                Kelompok = "Target",
            },
            Kolom.Angka<Sasaran>("Perubahan", p => Sel(p, p.Akhir), 9) with
            {
                Kelompok = "Target",
            },
            Kolom.Ringkas<Sasaran>("Keterangan", p => Beda(p.Awal?.Nilai, p.Akhir?.Nilai), 11),
        ])
            .Isi(baris)
            .Jadi(
                b.Kunci("perubahan-perjanjian"),
                b.Judul(FormattableString.Invariant($"Perubahan Perjanjian Kinerja Tahun {b.Periode.Tahun}"))
            ) with
        {
            Sumber = $"{murni.Sebutan()}; {kini.Sebutan()}",
            Catatan = kini.AlasanPerubahan.Length > 0 ? [$"Alasan perubahan: {kini.AlasanPerubahan}."] : [],
        };
    }

    private static TabelLaporan TabelDana(BahanTabel b, PerjanjianKinerja murni, PerjanjianKinerja kini)
    {
        var (dulu, nanti) = (Anggaran(b, murni), Anggaran(b, kini));
        var lama = dulu.ToDictionary(Kunci);
        var baru = nanti.ToDictionary(Kunci);
        var baris = nanti
            .Concat(dulu)
            .DistinctBy(Kunci)
            .Select(p => (Isi: p, Awal: lama.GetValueOrDefault(Kunci(p)), Akhir: baru.GetValueOrDefault(Kunci(p))))
            .Select(p => new Dana(
                p.Isi.Uraian,
                p.Awal is not null,
                p.Akhir is not null,
                p.Awal?.Jumlah,
                p.Akhir?.Jumlah,
                p.Isi.Keterangan
            ))
            .ToList();
        var tabel = new PenyusunTabel<Dana>([
            Kolom.Teks<Dana>("Program/kegiatan", p => p.Nama, 40),
            Kolom.Uang<Dana>("Murni", p => p.Awal) with
            {
                Kelompok = "Anggaran (Rp)",
            },
            Kolom.Uang<Dana>("Perubahan", p => p.Akhir) with
            {
                Kelompok = "Anggaran (Rp)",
            },
            Kolom.Angka<Dana>("Selisih (Rp)", p => Selisih(p.Awal, p.Akhir), 14),
            Kolom.Ringkas<Dana>("Keterangan", Beda, 11),
        ]).Isi(baris);
        var (awal, akhir) = (Jumlah(dulu), Jumlah(nanti));
        if (baris.Count > 0)
        {
            tabel.Jumlah("Jumlah", Tabel.Sel.Uang(awal), Tabel.Sel.Uang(akhir), Selisih(awal, akhir), Tabel.Sel.Hampa);
        }

        return tabel.Jadi(
            b.Kunci("perubahan-perjanjian") + ":anggaran",
            FormattableString.Invariant($"Perubahan Anggaran dalam Perjanjian Kinerja Tahun {b.Periode.Tahun}")
        );
    }

    private static List<BarisPerjanjian> Baris(BahanTabel b, PerjanjianKinerja perjanjian) =>
        [
            .. b
                .Berkas.BarisPerjanjian.Where(p => p.PerjanjianKinerjaId == perjanjian.Id)
                .OrderBy(p => p.Urutan)
                .DistinctBy(p => p.IndikatorId),
        ];

    private static List<BarisAnggaranPerjanjian> Anggaran(BahanTabel b, PerjanjianKinerja perjanjian) =>
        [
            .. b
                .Berkas.BarisAnggaranPerjanjian.Where(p => p.PerjanjianKinerjaId == perjanjian.Id)
                .OrderBy(p => p.Urutan)
                .DistinctBy(Kunci),
        ];

    /// <summary>The node; a row without one by its text.</summary>
    private static (Guid?, string) Kunci(BarisAnggaranPerjanjian p) =>
        p.SimpulAnggaranIdentitas is { } id ? (id, "") : (null, p.Uraian);

    private static Target? Target(BahanTabel b, Guid indikator, PerjanjianKinerja perjanjian) =>
        b
            .Bahan.Indeks.Target(indikator)
            .FirstOrDefault(t =>
                t.Sumber == SumberTarget.PerjanjianKinerja
                && t.NomorVersi == perjanjian.NomorVersi
                && t.Periode == b.Periode.SetahunPenuh
            );

    private static Sel Sel(Sasaran p, Target? target) =>
        Tabel.Sel.Dari(
            target?.Nilai ?? Nilai.Tanpa(AlasanKosong.TidakDitargetkan),
            new FormatAngka(p.Indikator?.Satuan.Desimal, "")
        );

    private static string Beda(Nilai? awal, Nilai? akhir) =>
        (awal, akhir) switch
        {
            (null, _) => "Baru",
            (_, null) => "Dihapus",
            _ => awal == akhir ? "Tetap" : "Berubah",
        };

    private static string Beda(Dana p) =>
        (p.Dulu, p.Kini) switch
        {
            (false, _) => "Baru",
            (_, false) => "Dihapus",
            _ => p.Awal == p.Akhir ? "Tetap" : "Berubah",
        };

    private static Rupiah? Jumlah(List<BarisAnggaranPerjanjian> baris) =>
        baris.Exists(p => p.Jumlah is not null) ? baris.Select(p => p.Jumlah).OfType<Rupiah>().Jumlah() : null;

    private static Sel Selisih(Rupiah? awal, Rupiah? akhir) =>
        Tabel.Sel.Dari(
            Serapan.Selisih(
                LangkahUang.Dari("Murni", awal ?? Rupiah.Nol, ""),
                LangkahUang.Dari("Perubahan", akhir ?? Rupiah.Nol, "")
            ),
            FormatAngka.Uang
        );
}
