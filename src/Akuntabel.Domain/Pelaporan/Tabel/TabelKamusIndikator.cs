using System.Text.RegularExpressions;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan.Tabel;

/// <summary>The manual of the indicators: a definition sheet for each one of the agreement and of the IKU.</summary>
public static partial class TabelKamusIndikator
{
    public static JenisTabel Jenis { get; } =
        new(
            "kamus-indikator",
            "Kamus indikator: satu lembar definisi untuk setiap indikator Perjanjian Kinerja dan IKU",
            "Indikator kinerja belum dicatat.",
            Susun
        );

    private sealed record Baris(string Hal, string Isi);

    private static IEnumerable<TabelLaporan> Susun(BahanTabel b)
    {
        if (b.Indikator.Count == 0)
        {
            return [];
        }

        var iku = b.Berkas.BarisIku.Where(r => r.PenetapanIkuId == b.Berkas.PenetapanIku?.Id).OrderBy(r => r.Urutan).ToList();
        var semua = b
            .Indikator.Select(u => u.Indikator)
            .Concat(
                b.Lingkup == LingkupUlang.Luar ? iku.Select(r => b.Bahan.Indeks.Indikator(r.IndikatorId)).OfType<Indikator>() : []
            )
            .DistinctBy(i => i.Id)
            .ToList();
        var tabel = new PenyusunTabel<Baris>([
            Kolom.Teks<Baris>("Hal", r => r.Hal, 18),
            Kolom.Teks<Baris>("Keterangan", r => r.Isi, 76),
        ]);
        for (var i = 0; i < semua.Count; i++)
        {
            tabel
                .Kelompok($"{CetakAngka.Seperlunya(i + 1)}. {semua[i].Sebutan()}")
                .Isi(Lembar(b, semua[i], iku.Find(r => r.IndikatorId == semua[i].Id)));
        }

        return [tabel.Jadi(b.Kunci("kamus-indikator"), b.Judul("Kamus Indikator Kinerja"))];
    }

    private static List<Baris> Lembar(BahanTabel b, Indikator i, BarisIku? iku)
    {
        var sasaran = b.Bahan.Pengukuran.Indikator.FirstOrDefault(u => u.Indikator.Id == i.Id)?.Sasaran ?? iku?.Sasaran ?? "";
        List<Baris> baris =
        [
            new("Sasaran", sasaran),
            new("Dokumen", Dokumen(b, i, iku is not null)),
            new("Ukuran", $"Satuan {i.Satuan.Nama}; indikator {SebutanJenis(i.Jenis)}; {Arah(i.Polaritas)}"),
            new("Alasan pemilihan", Pilih(i.Alasan, iku?.Alasan)),
            new("Formulasi", Pilih(i.Formulasi, iku?.Formulasi)),
            new("Rumus", i.Rumus is { } rumus && Rumus.Baca(rumus) is { Berhasil: true } baca ? Uraian(b, baca.Isi) : ""),
            new("Cara menghimpun", i.CaraHimpun is { } cara ? Sebutan(cara) : ""),
            new("Sumber data", Pilih(i.SumberData, iku?.SumberData)),
            new("Penanggung jawab", Pilih(i.PenanggungJawab, iku?.PenanggungJawab)),
        ];
        return baris.FindAll(r => r.Isi.Length > 0);
    }

    private static string Pilih(string sendiri, string? iku) => sendiri.Length > 0 ? sendiri : iku ?? "";

    private static string Dokumen(BahanTabel b, Indikator i, bool iku)
    {
        var target = b
            .Bahan.Indeks.Target(i.Id)
            .Where(t => t.Periode == b.Periode.SetahunPenuh && t.Nilai.Ada)
            .GroupBy(t => t.Sumber)
            .OrderBy(g => g.Key)
            .Select(g => g.MaxBy(t => t.NomorVersi)!)
            .Select(t => $"{TargetBerlaku.Sebutan(t.Sumber)} (target {CetakBesaran.DalamKalimat(t.Nilai, i.Satuan)})")
            .ToList();
        if (iku && !target.Exists(t => t.StartsWith("Penetapan IKU", StringComparison.Ordinal)))
        {
            target.Add("Penetapan IKU (tanpa target tahun ini)");
        }

        return string.Join("; ", target);
    }

    /// <summary>The formula with the names of its components.</summary>
    private static string Uraian(BahanTabel b, Rumus rumus) =>
        Kode().Replace(rumus.ToString()!, k => b.Bahan.Indeks.Unsur(k.Value)?.Nama ?? k.Value);

    [GeneratedRegex("[A-Za-z][A-Za-z0-9_]*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Kode();

    private static string SebutanJenis(JenisIndikator jenis) =>
        jenis switch
        {
            JenisIndikator.Masukan => "masukan",
            JenisIndikator.Keluaran => "keluaran",
            JenisIndikator.Dampak => "dampak",
            _ => "hasil",
        };

    private static string Arah(Polaritas polaritas) =>
        polaritas.Arah switch
        {
            ArahPolaritas.Maksimalkan => "makin besar makin baik",
            ArahPolaritas.Minimalkan => "makin kecil makin baik",
            _ =>
                $"paling baik antara {CetakAngka.Seperlunya(polaritas.BatasBawah ?? 0)} dan {CetakAngka.Seperlunya(polaritas.BatasAtas ?? 0)}",
        };

    private static string Sebutan(CaraHimpun cara) =>
        cara switch
        {
            CaraHimpun.Jumlah => "Dijumlahkan dari periode ke periode",
            CaraHimpun.PosisiAkhir => "Posisi terakhir",
            CaraHimpun.RataRata => "Rata-rata periode yang terisi",
            _ => "Diukur sekali setahun",
        };
}
