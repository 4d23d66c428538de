using System.Globalization;
using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>Reads targets of the reporting year out of tables of plan, agreement and measurement.</summary>
internal static partial class PenghimpunTarget
{
    [GeneratedRegex(@"\b20\d\d\b", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex PolaTahun();

    private static readonly string[] KataBerjangka =
    [
        "jangka menengah",
        "kumulatif",
        "kemajuan",
        "akhir renstra",
        "akhir rpjmd",
        "akhir periode",
        "akhir rencana",
    ];

    /// <summary>The targets of a table; <paramref name="judulSalah"/> when the year of its caption is known to be wrong.</summary>
    public static IEnumerable<FaktaTarget> Himpun(TabelTerbaca tabel, int tahun, bool judulSalah = false)
    {
        if (Berjangka(tabel) || Bergeser(tabel))
        {
            return [];
        }

        var dokumen = Dokumen(tabel);
        return tabel.Asal.BerkolomPasti ? Pasti(tabel, dokumen, tahun, judulSalah) : Longgar(tabel, dokumen, tahun);
    }

    /// <summary>A table of progress to the end of a plan: its realisasi and targets may be those of several years together.</summary>
    private static bool Berjangka(TabelTerbaca tabel)
    {
        var teks = $"{tabel.Asal.Judul} {tabel.Asal.TeksKepala} {string.Join(' ', tabel.Kolom.Select(k => k.Kepala))}";
        return teks.Contains("realisasi", StringComparison.OrdinalIgnoreCase)
            && KataBerjangka.Any(k => teks.Contains(k, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>
    /// "Target" stands over the quarters behind it: its figure is that of the first quarter unless it is their last, their sum or their mean.
    /// </summary>
    private static bool Bergeser(TabelTerbaca tabel)
    {
        var triwulan = tabel.Kolom.Where(k => k.Peran == PeranKolom.Lain && SebutanTriwulan.Satu(k.Kepala) is not null).ToList();
        if (triwulan.Count < TriwulanMin || tabel.KolomPertama(PeranKolom.Target) is not { Tahun: null } target)
        {
            return false;
        }

        var baris = tabel
            .Baris.Select(b => (Target: b.Di(target), Bagian: triwulan.Select(k => b.Di(k)?.Nilai).OfType<decimal>().ToList()))
            .Where(x => x.Target is not null && x.Bagian.Count >= TriwulanMin)
            .ToList();
        return baris.Count > 0
            && baris.Count(x =>
                x.Target!.Nilai != x.Bagian[^1] && !x.Target.Sama(x.Bagian.Sum()) && !x.Target.Sama(x.Bagian.Average())
            ) * 2
                > baris.Count;
    }

    private const int TriwulanMin = 3;

    private static DokumenTarget Dokumen(TabelTerbaca tabel)
    {
        var judul = $"{tabel.Konteks} {tabel.Asal.Judul}".ToLowerInvariant();
        var kepala = $"{tabel.Asal.TeksKepala} {string.Join(' ', tabel.Kolom.Select(k => k.Kepala))}".ToLowerInvariant();
        bool Ada(string teks, params string[] kata) => kata.Any(k => teks.Contains(k, StringComparison.Ordinal));
        return true switch
        {
            _ when Ada(
                    kepala,
                    "target akhir",
                    "akhir rencana",
                    "akhir renstra",
                    "sampai tahun",
                    "sampai dengan tahun",
                    "standar"
                ) => DokumenTarget.Lain,
            // The 100 of a formula is no target.
            _ when !tabel.Asal.BerkolomPasti && Ada(kepala, "formula", "rumus") && !Ada(kepala, "target") => DokumenTarget.Lain,
            _ when Ada(kepala, "realisasi") && !tabel.Asal.BerkolomPasti && RealisasiDahulu(kepala) => DokumenTarget.Lain,
            _ when Ada(kepala, "realisasi") => Ada(kepala, "target") ? DokumenTarget.Pengukuran : DokumenTarget.Lain,
            _ when Ada(tabel.Asal.Judul.ToLowerInvariant(), "jangka menengah", "renstra", "rencana strategis") =>
                DokumenTarget.Renstra,
            _ when Ada(tabel.Asal.Judul.ToLowerInvariant(), "indikator kinerja utama") => DokumenTarget.Iku,
            _ when Ada(judul, "perjanjian kinerja") && Ada(kepala, "target") => DokumenTarget.PerjanjianKinerja,
            _ => DokumenTarget.Lain,
        };
    }

    /// <summary>In loose rows the order of the figures follows the header; only "target, realisasi" is read.</summary>
    private static bool RealisasiDahulu(string kepala) =>
        kepala.IndexOf("realisasi", StringComparison.Ordinal) < kepala.IndexOf("target", StringComparison.Ordinal);

    private static IEnumerable<FaktaTarget> Pasti(TabelTerbaca tabel, DokumenTarget dokumen, int tahun, bool judulSalah)
    {
        var indikator = tabel.KolomPertama(PeranKolom.Indikator);
        var target =
            Satu(tabel, PeranKolom.Target, tahun) ?? Bertahun(tabel, PeranKolom.Target, tahun) ?? SesudahPerubahan(tabel);
        var realisasi = Satu(tabel, PeranKolom.Realisasi, tahun) ?? Bertahun(tabel, PeranKolom.Realisasi, tahun);
        var capaian = Satu(tabel, PeranKolom.Capaian, tahun) ?? Bertahun(tabel, PeranKolom.Capaian, tahun);
        var sendiri = target is null && realisasi?.Tahun != tahun && Menyebut(tabel.Asal.Judul, tahun);
        return
            indikator is null
            || (target is null && realisasi?.Tahun != tahun && !sendiri)
            || (!judulSalah && LainTahun($"{tabel.Asal.Judul} {tabel.Konteks}", tahun))
            ? []
            : from baris in tabel.Baris
            where baris.Jenis == JenisBarisTabel.Data || Bermutu(baris, target)
            let nama = NamaBanding.Dari(baris.Sel(indikator.Indeks))
            where nama.Kata.Count > 1
            select new FaktaTarget(
                dokumen,
                tabel,
                baris,
                nama,
                Angka(baris, target),
                Angka(baris, realisasi),
                Angka(baris, capaian)
            );
    }

    /// <summary>A target told by its letter, "A" or "BB", and no figure beside it.</summary>
    private static bool Bermutu(BarisTerbaca baris, KolomTerbaca? target) =>
        baris.Jenis == JenisBarisTabel.Judul && target is not null && HurufMutu.Ada(baris.Sel(target.Indeks).Trim());

    /// <summary>The only column with a role that speaks of the reporting year; null when there are several.</summary>
    private static KolomTerbaca? Satu(TabelTerbaca tabel, PeranKolom peran, int tahun) =>
        tabel.Kolom.Where(k => k.Peran == peran).ToList() is [var satu]
        && (satu.Tahun is null || satu.Tahun == tahun)
        && !Bertriwulan(satu)
            ? satu
            : null;

    /// <summary>The only column with a role whose header names the reporting year.</summary>
    private static KolomTerbaca? Bertahun(TabelTerbaca tabel, PeranKolom peran, int tahun) =>
        tabel.Kolom.Where(k => k.Peran == peran && k.Tahun == tahun && !Bertriwulan(k)).ToList() is [var satu] ? satu : null;

    /// <summary>Of the targets before and after a change of the agreement those after it; null where these are not the two.</summary>
    public static KolomTerbaca? SesudahPerubahan(TabelTerbaca tabel) =>
        tabel.Kolom.Where(k => k.Peran == PeranKolom.Target).ToList() is [var satu, var dua]
        && satu.Tahun is null
        && dua.Tahun is null
        && !Diubah(satu)
        && Diubah(dua)
            ? dua
            : null;

    private static bool Diubah(KolomTerbaca kolom) =>
        KataDiubah.Any(k => kolom.Kepala.Contains(k, StringComparison.OrdinalIgnoreCase));

    private static readonly string[] KataDiubah = ["perubahan", "sesudah", "setelah", "revisi"];

    /// <summary>A target of one quarter is no target of the year.</summary>
    private static bool Bertriwulan(KolomTerbaca kolom) =>
        kolom.Peran == PeranKolom.Target && SebutanTriwulan.Satu(kolom.Kepala) is not null;

    private static AngkaTercetak? Angka(BarisTerbaca baris, KolomTerbaca? kolom) =>
        kolom is not null && kolom.Indeks < baris.Angka.Count ? baris.Angka[kolom.Indeks] : null;

    private static bool Menyebut(string judul, int tahun) =>
        judul.Contains(tahun.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private static bool LainTahun(string judul, int tahun)
    {
        var semua = PolaTahun().Matches(judul).Select(m => int.Parse(m.Value, CultureInfo.InvariantCulture)).ToList();
        return semua.Count > 0 && !semua.Contains(tahun) && !(semua.Min() < tahun && tahun < semua.Max());
    }

    private static IEnumerable<FaktaTarget> Longgar(TabelTerbaca tabel, DokumenTarget dokumen, int tahun)
    {
        if (dokumen == DokumenTarget.Lain)
        {
            return [];
        }

        var akhir = TahunAkhir(tabel, tahun);
        return from baris in tabel.Baris
            where baris.Jenis == JenisBarisTabel.Data && baris.Angka.Count > 0
            let angka = baris.Angka.OfType<AngkaTercetak>().ToList()
            let isi = Isi(dokumen, angka, tahun, akhir)
            select new FaktaTarget(dokumen, tabel, baris, NamaBanding.Dari(baris.Label), isi.Target, isi.Realisasi);
    }

    private static (AngkaTercetak? Target, AngkaTercetak? Realisasi) Isi(
        DokumenTarget dokumen,
        List<AngkaTercetak> angka,
        int tahun,
        int akhir
    ) =>
        dokumen switch
        {
            DokumenTarget.Renstra when akhir - tahun < angka.Count => (angka[angka.Count - 1 - (akhir - tahun)], null),
            DokumenTarget.PerjanjianKinerja or DokumenTarget.Iku when angka.Count == 1 => (angka[0], null),
            DokumenTarget.Pengukuran when angka.Count == 3 => (angka[0], angka[1]),
            _ => (null, null),
        };

    /// <summary>Last year of a header such as "2021 2022 2023 2024 2025".</summary>
    private static int TahunAkhir(TabelTerbaca tabel, int tahun)
    {
        var teks = $"{tabel.Asal.TeksKepala} {string.Join(' ', tabel.Baris.Take(3).Select(b => b.Asal.Sel[0]))}";
        var semua = PolaTahun()
            .Matches(teks)
            .Select(m => int.Parse(m.Value, CultureInfo.InvariantCulture))
            .Where(t => t < tahun + 10)
            .ToList();
        return semua.Count >= 3 ? Math.Max(tahun, semua.Max()) : tahun;
    }
}
