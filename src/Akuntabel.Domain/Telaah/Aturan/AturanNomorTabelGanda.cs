using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>Two tables with different captions bear one number. Told where this happens once: a report that counts otherwise does so often.</summary>
internal sealed partial class AturanNomorTabelGanda : AturanTelaah
{
    private const decimal MiripMaks = 0.4m;
    private const int BarisMin = 4;
    private const int JudulMaks = 160;

    public override string Id => "TELAAH-NOMOR-30";

    public override string Bunyi => "satu nomor, satu tabel";

    public override string Dasar => "Nomor membedakan tabel";

    public override string Contoh => "\"Tabel 3.1 Skala Penilaian\" dan \"Tabel 3.1 Pencapaian Kinerja\"";

    public override Keparahan Keparahan => Keparahan.Minor;

    public override decimal Yakin => 0.8m;

    [GeneratedRegex(
        @"^[*\s]*Tabel\s+(?<nomor>\d{1,2}(\.\d{1,3})+)\.?[*\s:]*(?<judul>\p{Lu}[^.]*)?$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaJudul();

    /// <summary>A caption with what the reader of loose text took for its continuation.</summary>
    [GeneratedRegex(
        @"^[*\s]*Tabel\s+(?<nomor>\d{1,2}(\.\d{1,3})+)\.?[*\s:]*(?<judul>\p{Lu}[^.]*)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaAwal();

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        var ganda = Judul(konteks).GroupBy(j => j.Nomor, StringComparer.Ordinal).Where(g => g.Count() > 1).ToList();
        if (
            ganda is [var satu]
            && satu.ToList() is [var a, var b]
            && b.Tempat.BarisAwal - a.Tempat.BarisAwal >= BarisMin
            && a.Nama.Kata.Count > 1
            && b.Nama.Kata.Count > 1
            && a.Nama.Termuat(b.Nama) <= MiripMaks
            && !b.Nama.Kata.Contains("lanjutan")
            && !hasil.Catatan.Any(c =>
                c.Jenis == JenisCatatan.PenomoranSalah && (c.Tempat.Contains(a.Tempat) || c.Tempat.Contains(b.Tempat))
            )
        )
        {
            hasil.Catat(
                Catatan(
                    JenisCatatan.PenomoranSalah,
                    Keparahan,
                    Yakin,
                    $"Tabel {b.Nomor}",
                    [a.Tempat, b.Tempat],
                    "nomor tabel",
                    $"Tabel {b.Nomor}",
                    "nomor berikutnya",
                    $"Dua tabel bernomor {b.Nomor}: \"{a.Nama.Asli}\" dan \"{b.Nama.Asli}\"."
                )
            );
        }
    }

    /// <summary>The captions as they stand, not those of a list of tables at the beginning.</summary>
    private static List<(string Nomor, NamaBanding Nama, TempatNaskah Tempat)> Judul(KonteksTelaah konteks)
    {
        var hasil = new List<(string, NamaBanding, TempatNaskah)>();
        var paragraf = konteks.Naskah.Bagian;
        for (var i = 0; i < paragraf.Count; i++)
        {
            if (
                paragraf[i] is TabelNaskah { BerkolomPasti: false } longgar
                && PolaAwal().Match(longgar.Judul) is { Success: true } dalam
                && !hasil.Exists(h =>
                    h.Item1 == dalam.Groups["nomor"].Value && longgar.Tempat.BarisAwal - h.Item3.BarisAwal < BarisMin
                )
            )
            {
                // A caption that was read as the first line of its table.
                hasil.Add(
                    (
                        dalam.Groups["nomor"].Value,
                        NamaBanding.Dari(dalam.Groups["judul"].Value),
                        longgar.Tempat with
                        {
                            BarisAkhir = longgar.Tempat.BarisAwal,
                        }
                    )
                );
                continue;
            }

            if (
                paragraf[i] is not ParagrafNaskah { Teks.Length: <= JudulMaks } p
                || PolaJudul().Match(p.Teks) is not { Success: true } cocok
                || BerhalamanAkhir(p.Teks)
            )
            {
                continue;
            }

            var judul = cocok.Groups["judul"].Value.Trim();
            if (
                judul.Length == 0
                && i + 1 < paragraf.Count
                && paragraf[i + 1] is ParagrafNaskah { Teks.Length: <= JudulMaks } lanjut
            )
            {
                judul = lanjut.Teks;
            }
            else if (judul.Length == 0 && i + 1 < paragraf.Count && paragraf[i + 1] is TabelNaskah isi)
            {
                judul = konteks.MenurutAsal.TryGetValue(isi, out var tabel)
                    ? string.Join(' ', tabel.Kolom.Select(k => k.Kepala))
                    : "";
            }

            hasil.Add((cocok.Groups["nomor"].Value, NamaBanding.Dari(judul), TempatDalamParagraf.Dari(p, 0)));
        }

        return hasil;
    }

    /// <summary>"Tabel 3.1 Capaian Kinerja … 24": a line of the list of tables.</summary>
    private static bool BerhalamanAkhir(string teks) =>
        teks.Contains('…', StringComparison.Ordinal)
        || (teks.TrimEnd() is [.., >= '0' and <= '9'] t && !TahunAkhir().IsMatch(t) && !NomorSaja().IsMatch(t));

    [GeneratedRegex(@"\b(19|20)\d\d\W*$", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex TahunAkhir();

    [GeneratedRegex(@"^[*\s]*Tabel\s+[\d.]+$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex NomorSaja();
}
