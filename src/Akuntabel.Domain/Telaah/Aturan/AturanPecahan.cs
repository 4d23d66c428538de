using System.Text.RegularExpressions;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>A percentage printed with its fraction equals that fraction.</summary>
internal sealed partial class AturanPecahan : AturanTelaah
{
    [GeneratedRegex(
        @"(?<nilai>\d[\d.,]*)\s*%?\s*\(\s*(?<a>\d[\d.,]*)\s*((?<kurang>[-–−])\s*(?<b>\d[\d.,]*)\s*)?[/:]\s*(?<c>\d[\d.,]*)(\s*[xX×*]\s*(?<kali>\d[\d.]*(,\d+)?))?",
        RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaPecahan();

    public override string Id => "TELAAH-PECAHAN-1";

    public override string Bunyi => "pembilang / penyebut × 100 (atau pengali yang dicetak) = realisasi";

    public override string Dasar => "Realisasi persentase harus sama dengan pecahan yang dicetak di sampingnya";

    public override string Contoh => "\"(45/60 x 100%)\" di samping realisasi 85,00; seharusnya 75,00";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.95m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        foreach (var tabel in konteks.Tabel)
        {
            foreach (var baris in tabel.Baris)
            {
                foreach (var sel in baris.Asal.Sel.Where(s => s.Contains('(', StringComparison.Ordinal)))
                {
                    PeriksaSel(hasil, tabel, baris, sel);
                }
            }
        }
    }

    private void PeriksaSel(PengumpulTelaah hasil, TabelTerbaca tabel, BarisTerbaca baris, string sel)
    {
        var cocok = PolaPecahan().Match(sel);
        if (
            !cocok.Success
            || Angka(cocok, "nilai") is not { } nilai
            || Angka(cocok, "a") is not { } a
            || Angka(cocok, "c") is not { Nilai: not 0 } c
        )
        {
            return;
        }

        var b = cocok.Groups["kurang"].Success ? Angka(cocok, "b") : null;
        var rasio = (b is null ? a.Nilai : a.Nilai - b.Nilai) / c.Nilai;
        var kali = Kali(cocok, sel, nilai.Nilai, rasio);
        var persen = rasio * kali;
        if (nilai.Sama(persen) && (nilai.Desimal > 0 || persen == nilai.Nilai))
        {
            hasil.Sesuai(this, tabel.Nama, baris.Tempat, baris.Label, nilai.Tercetak);
            return;
        }

        var benar = CetakAngka.Tetap(persen, 2);
        var hitungan = b is null
            ? $"Hasil {a.Tercetak} / {c.Tercetak} × {CetakAngka.Seperlunya(kali)} adalah {benar}"
            : $"Hasil ({a.Tercetak} − {b.Tercetak}) / {c.Tercetak} × {CetakAngka.Seperlunya(kali)} adalah {benar}";
        hasil.Catat(
            Catatan(
                JenisCatatan.PecahanTidakCocok,
                Keparahan,
                nilai.Sama(persen) ? 0.8m : Yakin,
                tabel.Nama,
                [baris.Tempat],
                baris.Label,
                nilai.Tercetak,
                benar,
                $"{hitungan}, sedangkan yang dicetak {nilai.Tercetak}."
            )
        );
    }

    /// <summary>
    /// The factor as printed ("(30,96 / 9 x 25)"); where none is, 100, but 1 for a plain quotient ("5,02 (6.395 / 1.274)"): the figure is no
    /// percent and lies nearer to it.
    /// </summary>
    private static decimal Kali(Match cocok, string sel, decimal nilai, decimal rasio)
    {
        if (cocok.Groups["kali"].Success)
        {
            return Angka(cocok, "kali")?.Nilai ?? Seratus;
        }

        return !sel.Contains('%', StringComparison.Ordinal) && Math.Abs(rasio - nilai) < Math.Abs((rasio * Seratus) - nilai)
            ? 1m
            : Seratus;
    }

    private const decimal Seratus = 100m;

    private static AngkaTercetak? Angka(Match cocok, string nama) => PembacaAngka.Sel(cocok.Groups[nama].Value.TrimEnd('.', ','));
}
