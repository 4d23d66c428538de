using System.Text.RegularExpressions;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>
/// Under a table of indicators as many typeset fractions as it has rows, in their order: each comes to the realisasi of its row. Told where
/// all others do.
/// </summary>
internal sealed partial class AturanPecahanBerurut : AturanTelaah
{
    private const int MajuMaks = 8;

    public override string Id => "TELAAH-PECAHAN-30";

    public override string Bunyi => "pecahan di bawah tabel = realisasi baris yang urutannya sama";

    public override string Dasar => "Realisasi persentase harus sama dengan pecahan yang dicetak bersamanya";

    public override string Contoh =>
        "realisasi 38,51 dan 91,50; di bawahnya 75/148 × 100 dan 183/200 × 100: 75/148 seharusnya 57/148";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.84m;

    [GeneratedRegex(
        @"\\frac\{\s*(\\text\{\s*)?(?<a>\d[\d.,]*)\s*\}?\s*\}\{\s*(\\text\{\s*)?(?<b>\d[\d.,]*)\s*\}?\s*\}\s*(\\times|[x×*])\s*(?<kali>1[\d.]*)",
        RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Pecahan();

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        var bagian = konteks.Naskah.Bagian;
        for (var i = 0; i < bagian.Count; i++)
        {
            if (
                bagian[i] is TabelNaskah { BerkolomPasti: true } asal
                && konteks.MenurutAsal.TryGetValue(asal, out var tabel)
                && tabel.KolomPertama(PeranKolom.Realisasi) is { } kolom
            )
            {
                PeriksaTabel(hasil, tabel, kolom, Terbaca(bagian, i + 1));
            }
        }
    }

    private static List<(ParagrafNaskah Paragraf, int Posisi, AngkaTercetak Atas, AngkaTercetak Bawah, decimal Kali)> Terbaca(
        IReadOnlyList<BagianNaskah> bagian,
        int mulai
    ) =>
        [
            .. from p in bagian.Skip(mulai).Take(MajuMaks).TakeWhile(b => b is ParagrafNaskah).Cast<ParagrafNaskah>()
            where p.Teks.Contains("\\frac", StringComparison.Ordinal)
            from m in Pecahan().Matches(p.Teks)
            let a = PembacaAngka.Sel(m.Groups["a"].Value.TrimEnd('.', ','))
            let b = PembacaAngka.Sel(m.Groups["b"].Value.TrimEnd('.', ','))
            let k = PembacaAngka.Sel(m.Groups["kali"].Value.TrimEnd('.'))
            where a is not null && b is { Nilai: > 0 } && k is not null
            select (p, m.Groups["a"].Index, a, b, k.Nilai),
        ];

    private void PeriksaTabel(
        PengumpulTelaah hasil,
        TabelTerbaca tabel,
        KolomTerbaca kolom,
        List<(ParagrafNaskah Paragraf, int Posisi, AngkaTercetak Atas, AngkaTercetak Bawah, decimal Kali)> pecahan
    )
    {
        var baris = tabel.Baris.Where(b => b.Jenis == JenisBarisTabel.Data && b.Di(kolom) is not null).ToList();
        if (pecahan.Count != baris.Count || baris.Count < 2)
        {
            return;
        }

        var salah = baris
            .Zip(pecahan)
            .Where(x => !x.First.Di(kolom)!.Sama(x.Second.Atas.Nilai / x.Second.Bawah.Nilai * x.Second.Kali))
            .ToList();
        if (salah is not [var (b, p)])
        {
            return;
        }

        var cetak = b.Di(kolom)!;
        var hitung = CetakAngka.Tetap(p.Atas.Nilai / p.Bawah.Nilai * p.Kali, 2);
        hasil.Catat(
            Catatan(
                JenisCatatan.PecahanTidakCocok,
                Keparahan,
                Yakin,
                tabel.Nama,
                [b.Tempat, TempatDalamParagraf.Dari(p.Paragraf, p.Posisi)],
                b.Label,
                $"{p.Atas.Tercetak}/{p.Bawah.Tercetak}; {cetak.Tercetak}",
                hitung,
                $"Hasil {p.Atas.Tercetak} / {p.Bawah.Tercetak} × {CetakAngka.Seperlunya(p.Kali)} adalah {hitung}, sedangkan realisasinya {cetak.Tercetak}."
            )
        );
    }
}
