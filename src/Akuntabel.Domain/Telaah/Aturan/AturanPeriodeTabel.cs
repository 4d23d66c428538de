using System.Globalization;
using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>The year of a caption is the year its columns name; a date that introduces a table is of the year of that table.</summary>
internal sealed partial class AturanPeriodeTabel : AturanTelaah
{
    public override string Id => "TELAAH-PERIODE-2";

    public override string Bunyi => "tahun dalam judul atau pengantar tabel = tahun isi tabel";

    public override string Dasar => "Laporan menyebut periodenya sendiri";

    public override string Contoh => "tabel berjudul \"Pengukuran Kinerja Tahun 2022\", kolomnya Target 2023 dan Realisasi 2023";

    public override Keparahan Keparahan => Keparahan.Minor;

    public override decimal Yakin => 0.85m;

    [GeneratedRegex(
        @"\b[Pp]er(\s+tanggal)?\s+31\s+Desember\s+(?<tahun>20\d\d)\b[^;]{0,200}?\bTabel\s+(?<nomor>\d+(\.\d+)*)",
        RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaTanggal();

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        if (konteks.Tahun is not { } tahun)
        {
            return;
        }

        var tempat = new TempatJudul(konteks.Naskah);
        foreach (var tabel in konteks.Tabel.Where(t => t.Asal.BerkolomPasti && JudulTahun.Satu(t) is { } y && y != tahun))
        {
            var kolom = tabel
                .Kolom.Where(k =>
                    k.Peran is PeranKolom.Target or PeranKolom.Realisasi or PeranKolom.Capaian && k.Tahun is not null
                )
                .Select(k => k.Tahun!.Value)
                .ToList();
            if (kolom.Count >= 2 && kolom.TrueForAll(t => t == tahun))
            {
                hasil.Catat(
                    Temuan(
                        tabel.Nama,
                        tempat.Dari(tabel),
                        JudulTahun.Satu(tabel)!.Value,
                        tahun,
                        $"Kolom {tabel.Nama} berisi tahun {Teks(tahun)}"
                    )
                );
            }
        }

        PeriksaIsi(konteks, hasil, tahun, tempat);
        foreach (var paragraf in konteks.Naskah.Paragraf)
        {
            foreach (Match cocok in PolaTanggal().Matches(paragraf.Teks))
            {
                var disebut = int.Parse(cocok.Groups["tahun"].Value, CultureInfo.InvariantCulture);
                var tabel = konteks.Tabel.FirstOrDefault(t => t.Nama == $"Tabel {cocok.Groups["nomor"].Value}");
                if (tabel is not null && JudulTahun.Satu(tabel) == tahun && disebut != tahun)
                {
                    hasil.Catat(
                        Temuan(
                            "Narasi",
                            TempatDalamParagraf.Dari(paragraf, cocok.Groups["tahun"].Index),
                            disebut,
                            tahun,
                            $"{tabel.Nama} berisi keadaan tahun {Teks(tahun)}"
                        )
                    );
                }
            }
        }
    }

    /// <summary>
    /// A table of details whose caption names the year before while its total or mean is the realisasi of an indicator in the reporting year,
    /// and of none in the year it names.
    /// </summary>
    private void PeriksaIsi(KonteksTelaah konteks, PengumpulTelaah hasil, int tahun, TempatJudul tempat)
    {
        var nilai = konteks
            .Nilai.Fakta.Where(f => f.Makna is { Besaran: BesaranNilai.Realisasi, Triwulan: null } && f.Angka.Desimal > 0)
            .GroupBy(f => f.Angka.Nilai)
            .ToDictionary(g => g.Key, g => g.Select(f => f.Makna.Tahun).ToHashSet());
        var uang = UangTahun(konteks, tahun);
        foreach (
            var tabel in konteks.Tabel.Where(t =>
                t.Asal.BerkolomPasti && JudulTahun.Satu(t) == tahun - 1 && t.Kolom.All(k => k.Tahun is null)
            )
        )
        {
            if (
                Ringkasan(tabel)
                    .FirstOrDefault(a =>
                        uang.Contains(a.Nilai)
                        || a.Desimal > 0
                            && nilai.TryGetValue(a.Nilai, out var masa)
                            && masa.Contains(tahun)
                            && !masa.Contains(tahun - 1)
                    ) is
                { } cetak
            )
            {
                hasil.Catat(
                    Temuan(
                        tabel.Nama,
                        tempat.Dari(tabel),
                        tahun - 1,
                        tahun,
                        $"Angka {cetak.Tercetak} dalam {tabel.Nama} adalah realisasi tahun {Teks(tahun)}"
                    )
                );
            }
        }
    }

    /// <summary>What a table of details comes to: rows of totals and means, and the columns that hold them.</summary>
    private static IEnumerable<AngkaTercetak> Ringkasan(TabelTerbaca tabel) =>
        tabel
            .Baris.Where(b => b.Jenis is JenisBarisTabel.Jumlah or JenisBarisTabel.RataRata)
            .SelectMany(b => b.Angka)
            .Concat(
                tabel
                    .Kolom.Where(k => KataRingkasan.Any(r => k.Kepala.Contains(r, StringComparison.OrdinalIgnoreCase)))
                    .SelectMany(k => tabel.Baris.Select(b => b.Di(k)))
            )
            .OfType<AngkaTercetak>();

    private static readonly string[] KataRingkasan = ["rata-rata", "rerata", "jumlah", "total"];

    private const decimal UangMin = 1_000_000m;

    /// <summary>Amounts that sentences tell of the reporting year, and none of the year before it.</summary>
    private static HashSet<decimal> UangTahun(KonteksTelaah konteks, int tahun)
    {
        IEnumerable<decimal> Uang(int y, int bukan) =>
            konteks
                .Kalimat.Where(k =>
                    k.Teks.Contains(Teks(y), StringComparison.Ordinal) && !k.Teks.Contains(Teks(bukan), StringComparison.Ordinal)
                )
                .SelectMany(k => k.Angka.Where(a => a.Uang && a.Nilai >= UangMin).Select(a => a.Nilai));
        return [.. Uang(tahun, tahun - 1).Except(Uang(tahun - 1, tahun))];
    }

    private CatatanTelaah Temuan(string tabel, TempatNaskah tempat, int disebut, int tahun, string sebab) =>
        Catatan(
            JenisCatatan.PeriodeSalah,
            Keparahan,
            Yakin,
            tabel,
            [tempat],
            "tahun",
            $"Tahun {Teks(disebut)}",
            $"Tahun {Teks(tahun)}",
            $"{sebab}, sedangkan yang disebut tahun {Teks(disebut)}."
        );

    private static string Teks(int tahun) => tahun.ToString(CultureInfo.InvariantCulture);
}
