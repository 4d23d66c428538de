using System.Text.RegularExpressions;
using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Telaah;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan.Periksa;

/// <summary>What a sentence claims of money: pagu, realisasi, sisa, serapan. An amount is wrong when nothing recorded has it.</summary>
internal static partial class KlaimAnggaran
{
    private const RegexOptions Opsi = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    [GeneratedRegex(
        @"\b(?<hal>pagu|anggaran(nya)?|terealisasi|realisasi anggaran|sisa|tersisa)\b[^0-9;]{0,60}?\bRp[.\s]*(?<angka>[0-9][0-9.,]*[0-9])(?!\s*(miliar|milyar|juta|ribu))",
        Opsi,
        10_000
    )]
    private static partial Regex Uang();

    [GeneratedRegex(
        @"\b(serapan|penyerapan|terserap|menyerap|realisasi\s+(anggaran|keuangan|belanja))\b[^0-9;]{0,60}?(Rp[.\s]*[0-9][0-9.,]*[0-9][^0-9;]{0,40}?)?(?<angka>[0-9][0-9.,]*[0-9]|[0-9])\s?(%|persen\b)",
        Opsi,
        10_000
    )]
    private static partial Regex Serapan();

    /// <summary>A rounded amount: "Rp4,4 miliar".</summary>
    [GeneratedRegex(
        @"\b(?<hal>pagu|anggaran(nya)?|terealisasi|realisasi anggaran|sisa|tersisa)\b[^0-9;]{0,60}?\bRp[.\s]*(?<angka>[0-9][0-9.,]*[0-9]|[0-9])\s*(?<skala>triliun|miliar|milyar|juta|ribu)\b",
        Opsi,
        10_000
    )]
    private static partial Regex UangBulat();

    /// <summary>The sentence speaks of the whole, not of one program.</summary>
    [GeneratedRegex(@"\b(total|keseluruhan|secara umum)\b", Opsi, 10_000)]
    private static partial Regex Seluruhnya();

    [GeneratedRegex(@"\btahun (sebelumnya|lalu)\b|\bselisih\b|\bpoin\b", Opsi, 10_000)]
    private static partial Regex Lain();

    public static IEnumerable<(string Tercetak, string Seharusnya)> Periksa(BahanLaporan bahan, string kalimat)
    {
        if (bahan.Anggaran is not { } anggaran || Lain().IsMatch(kalimat))
        {
            yield break;
        }

        var (uang, bulat, serapan) = (Uang().Matches(kalimat), UangBulat().Matches(kalimat), Serapan().Matches(kalimat));
        if (uang.Count + bulat.Count + serapan.Count == 0)
        {
            yield break;
        }

        var disebut = anggaran
            .Semua()
            .Where(u => u.Simpul.Nama.Length > 8 && kalimat.Contains(u.Simpul.Nama, StringComparison.OrdinalIgnoreCase))
            .Select(u => u.Jumlah)
            .ToList();
        var jumlah = Semua(anggaran).ToList();
        foreach (Match cocok in uang)
        {
            var angka = PembacaAngka.Sel(cocok.Groups["angka"].Value);
            if (angka is { Rusak: false } && !Dikenal(bahan, jumlah, u => angka.Sama(u.Besar)))
            {
                yield return (
                    cocok.Value.Trim(),
                    Seharusnya(cocok.Groups["hal"].Value, disebut is [var satu] ? satu : anggaran.TotalProgram)
                );
            }
        }

        foreach (Match cocok in bulat)
        {
            var skala = Skala(cocok.Groups["skala"].Value);
            var angka = PembacaAngka.Sel(cocok.Groups["angka"].Value);
            if (angka is { Rusak: false } && !Dikenal(bahan, jumlah, u => angka.Sama(u.Besar / skala)))
            {
                yield return (
                    cocok.Value.Trim(),
                    Seharusnya(cocok.Groups["hal"].Value, disebut is [var satu] ? satu : anggaran.TotalProgram)
                );
            }
        }

        foreach (Match cocok in serapan)
        {
            List<JumlahAnggaran> calon =
                disebut.Count > 0 ? disebut
                : Seluruhnya().IsMatch(kalimat) ? [anggaran.TotalProgram, anggaran.TotalLuarProgram, anggaran.TotalSeluruh]
                : jumlah;
            var benar = calon.Select(j => j.Serapan.Angka).OfType<decimal>().ToList();
            var angka = PembacaAngka.Sel(cocok.Groups["angka"].Value);
            if (angka is { Rusak: false } && benar.Count > 0 && !benar.Exists(angka.Sama))
            {
                yield return (cocok.Value.Trim(), Seharusnya("serapan", disebut is [var satu] ? satu : anggaran.TotalProgram));
            }
        }
    }

    private static IEnumerable<JumlahAnggaran> Semua(AnggaranTahun anggaran) =>
        anggaran
            .Semua()
            .Select(u => u.Jumlah)
            .Concat(anggaran.Belanja.SelectMany(b => b.DiriDanKeturunan()).Select(b => b.Jumlah))
            .Concat([anggaran.TotalProgram, anggaran.TotalLuarProgram, anggaran.TotalSeluruh]);

    /// <summary>Whether any recorded amount is this one: in the budget in force, in an earlier version, or in an agreement.</summary>
    private static bool Dikenal(BahanLaporan bahan, List<JumlahAnggaran> jumlah, Func<Rupiah, bool> cocok)
    {
        bool Sama(Rupiah? uang) => uang is { } u && cocok(u);
        return jumlah.Exists(j => Sama(j.Pagu) || Sama(j.Realisasi) || Sama(j.Sisa))
            || bahan.Berkas.BarisAnggaranPerjanjian.Any(b => Sama(b.Jumlah))
            || bahan
                .Berkas.BarisAnggaranPerjanjian.GroupBy(b => b.PerjanjianKinerjaId)
                .Any(g => Sama(g.Select(b => b.Jumlah).OfType<Rupiah>().Jumlah()))
            || bahan
                .Berkas.DokumenAnggaran.Select(d => AnggaranTahun.Susun(bahan.Berkas, d))
                .SelectMany(Semua)
                .Any(j => Sama(j.Pagu))
            || bahan
                .Efisiensi.Sasaran.Append(bahan.Efisiensi.Total)
                .Any(e => Sama(e.Jumlah.Pagu) || Sama(e.Jumlah.Realisasi) || Sama(e.Jumlah.Sisa));
    }

    private static decimal Skala(string kata) =>
        kata.ToLowerInvariant() switch
        {
            "triliun" => 1_000_000_000_000m,
            "juta" => 1_000_000m,
            "ribu" => 1_000m,
            _ => 1_000_000_000m,
        };

    private static string Seharusnya(string hal, JumlahAnggaran jumlah) =>
        hal.ToLowerInvariant() switch
        {
            "serapan" when jumlah.Serapan.Angka is null => "tidak ada serapan sebesar itu",
            "serapan" => $"serapan {CetakBesaran.Persen(jumlah.Serapan, 2)}",
            "sisa" or "tersisa" => $"sisa {CetakBesaran.Uang(jumlah.Sisa)}",
            "pagu" or "anggaran" or "anggarannya" => $"pagu {CetakBesaran.Uang(jumlah.Pagu)}",
            _ => $"realisasi {CetakBesaran.Uang(jumlah.Realisasi)}",
        };
}
