using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Organisasi;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan.Tabel;

/// <summary>What each unit was given and spent, beside the sasaran and indicators its kegiatan serve: one table per unit.</summary>
public static class TabelAlokasiBidang
{
    public static JenisTabel Jenis { get; } =
        new(
            "alokasi-bidang",
            "Alokasi dan realisasi anggaran setiap unit pelaksana, di samping sasaran dan indikator yang didukungnya",
            "Unit pelaksana program dan kegiatan belum dicatat.",
            Susun
        );

    private sealed record Baris(string Sasaran, UkuranIndikator? Ukuran, string Program, UkuranAnggaran? Kegiatan);

    private static IEnumerable<TabelLaporan> Susun(BahanTabel b)
    {
        if (b.Bahan.Anggaran is not { } anggaran)
        {
            return [];
        }

        var pelaksana = anggaran.Semua().Where(u => u.Daun && u.Simpul.UnitId is not null).ToLookup(u => u.Simpul.UnitId!.Value);
        return b
            .Berkas.Unit.Where(u => (b.Lingkup.Bidang is null || b.Lingkup.Bidang.Id == u.Id) && pelaksana[u.Id].Any())
            .OrderBy(u => u.Urutan)
            .Select(u => Tabel(b, anggaran, u, [.. pelaksana[u.Id]]));
    }

    private static TabelLaporan Tabel(BahanTabel b, AnggaranTahun anggaran, Unit unit, List<UkuranAnggaran> daun)
    {
        var program = anggaran
            .Semua()
            .Where(u => u.Simpul.Tingkat == TingkatAnggaran.Program)
            .SelectMany(p => p.DiriDanKeturunan().Select(u => (u.Simpul.Id, p.Simpul.Nama)))
            .ToDictionary(p => p.Id, p => p.Nama);
        var baris = Rinci(b, unit, daun, id => program.GetValueOrDefault(id, "")).ToList();
        var jumlah = PenjumlahAnggaran.Jumlahkan(unit.Nama, [.. daun.Select(u => u.Jumlah)], null, b.Berkas.Kebijakan);
        return new PenyusunTabel<Baris>([
            Kolom.Teks<Baris>("Sasaran strategis", r => r.Sasaran, 24) with
            {
                GabungMenurut = r => r.Sasaran,
            },
            Kolom.Teks<Baris>("Indikator kinerja", r => r.Ukuran?.Indikator.Sebutan(), 26) with
            {
                GabungMenurut = r => r.Ukuran?.Indikator.Id,
            },
            Kolom.Angka<Baris>("Target", Target, 10) with
            {
                GabungMenurut = r => r.Ukuran?.Indikator.Id,
            },
            Kolom.Teks<Baris>("Program", r => r.Program, 24) with
            {
                GabungMenurut = r => r.Program.Length > 0 ? r.Program : null,
            },
            Kolom.Teks<Baris>("Kegiatan", r => r.Kegiatan?.Simpul.Nama, 32) with
            {
                GabungMenurut = Simpul,
            },
            Kolom.Angka<Baris>("Anggaran (Rp)", r => Uang(r, u => u.Pagu), 13) with
            {
                GabungMenurut = Simpul,
            },
            Kolom.Angka<Baris>("Realisasi (Rp)", r => Uang(r, u => u.Realisasi), 13) with
            {
                GabungMenurut = Simpul,
            },
            Kolom.Angka<Baris>("Serapan (%)", r => r.Kegiatan is { } u ? Sel.Dari(u.Serapan, b.Persen) : Sel.Hampa, 8) with
            {
                GabungMenurut = Simpul,
            },
        ])
            .Isi(baris)
            .Jumlah("Jumlah", Sel.Uang(jumlah.Pagu), Sel.Uang(jumlah.Realisasi), Sel.Dari(jumlah.Serapan, b.Persen))
            .Jadi(
                b.AmbilOpsi("kunci", "alokasi-bidang") + ":" + unit.Kunci,
                $"{b.Judul("Alokasi dan Realisasi Anggaran")} {unit.Nama}, {b.Periode.Sebutan}"
            ) with
        {
            Sumber = anggaran.Dokumen.Sebutan(),
            Catatan = [.. TabelRealisasiAnggaran.CatatanSebagian(jumlah)],
        };
    }

    /// <summary>By the indicators of the measurement: their kegiatan of this unit, each once; then its kegiatan that serve none.</summary>
    private static IEnumerable<Baris> Rinci(BahanTabel b, Unit unit, List<UkuranAnggaran> daun, Func<Guid, string> program)
    {
        var dukungan = PendukungLingkup
            .Dukungan(b with { Lingkup = LingkupUlang.Luar })
            .OrderBy(d => d.Peran != PeranDukungan.Utama)
            .ToLookup(d => d.SimpulAnggaranIdentitas);
        var menurutIndikator = daun.ToLookup(u =>
            dukungan[u.Simpul.Identitas].Select(d => Dilayani(b, d)).FirstOrDefault(i => i is not null)
        );
        foreach (var ukuran in b.Bahan.Pengukuran.Indikator)
        {
            var (sasaran, milik) = (NamaTercetak.SebutanSasaran(ukuran.Sasaran), menurutIndikator[ukuran.Indikator.Id].ToList());
            if (milik.Count == 0 && ukuran.Indikator.PenanggungJawab == unit.Nama)
            {
                yield return new Baris(sasaran, ukuran, "", null);
            }

            foreach (var kegiatan in milik)
            {
                yield return new Baris(sasaran, ukuran, program(kegiatan.Simpul.Id), kegiatan);
            }
        }

        foreach (var sisa in menurutIndikator[null])
        {
            yield return new Baris("", null, program(sisa.Simpul.Id), sisa);
        }
    }

    /// <summary>The measured indicator a row of support is about: its own, else the first of its sasaran.</summary>
    private static Guid? Dilayani(BahanTabel b, Dukungan d) =>
        b
            .Bahan.Pengukuran.Indikator.FirstOrDefault(u =>
                d.IndikatorId is { } id ? u.Indikator.Id == id : d.SasaranIdentitas is { } s && s == u.SasaranIdentitas
            )
            ?.Indikator.Id;

    private static object? Simpul(Baris r) => r.Kegiatan?.Simpul.Id;

    private static Sel Target(Baris r)
    {
        if (r.Ukuran is not { } u)
        {
            return Sel.Hampa;
        }

        var satuan = u.Indikator.Satuan;
        return Sel.Dari(
            u.TargetTahunan,
            new FormatAngka(satuan.Desimal, satuan.Akhiran.Length > 0 ? satuan.Akhiran : $" {satuan.Nama}".TrimEnd())
        );
    }

    private static Sel Uang(Baris r, Func<UkuranAnggaran, Rupiah?> isi) => r.Kegiatan is { } u ? Sel.Uang(isi(u)) : Sel.Hampa;
}
