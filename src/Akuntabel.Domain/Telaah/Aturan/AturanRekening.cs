using System.Text.RegularExpressions;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>A rekening is the sum of the rekening one level below it.</summary>
internal sealed partial class AturanRekening : AturanTelaah
{
    [GeneratedRegex(@"(?<![\d.])(?<kode>[45](\.\d{1,2}){0,5})[}\s]+(?=\p{L})", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex PolaKode();

    public override string Id => "TELAAH-REKENING-1";

    public override string Bunyi => "jumlah rekening di bawahnya = rekening";

    public override string Dasar => "Permendagri 77/2020: struktur kode rekening bertingkat";

    public override string Contoh => "rekening 5.1 tercetak 300.000, rekening 5.1.1 dan 5.1.2 berjumlah 290.000";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.9m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        foreach (var tabel in konteks.Tabel)
        {
            var baris = tabel
                .Baris.Select(b =>
                    (Baris: b, Kode: Kode(b), Angka: b.Angka.OfType<AngkaTercetak>().LastOrDefault(a => a.Nilai >= 1_000m))
                )
                .Where(x => x.Kode is not null && x.Angka is not null)
                .ToList();
            foreach (var (induk, kode, cetak) in baris)
            {
                var anak = baris
                    .Where(x =>
                        x.Kode!.StartsWith(kode + ".", StringComparison.Ordinal)
                        && x.Kode.Count(c => c == '.') == kode!.Count(c => c == '.') + 1
                    )
                    .ToList();
                if (anak.Count > 0)
                {
                    PeriksaInduk(hasil, tabel, induk, cetak!, anak.Select(x => x.Angka!));
                }
            }
        }
    }

    private void PeriksaInduk(
        PengumpulTelaah hasil,
        TabelTerbaca tabel,
        BarisTerbaca induk,
        AngkaTercetak cetak,
        IEnumerable<AngkaTercetak> anak
    )
    {
        var hitung = anak.Sum(a => a.Nilai);
        if (cetak.Sama(hitung))
        {
            hasil.Sesuai(this, tabel.Nama, induk.Tempat, induk.Label, cetak.Tercetak);
            return;
        }

        var selisih = cetak.Nilai - hitung;
        hasil.Catat(
            Catatan(
                JenisCatatan.JumlahSalah,
                Math.Abs(selisih) <= 1m ? Keparahan.Minor : Keparahan,
                Yakin,
                tabel.Nama,
                [induk.Tempat],
                induk.Label,
                cetak.Tercetak,
                CetakAngka.Seperlunya(hitung),
                $"Rekening di bawahnya berjumlah {CetakAngka.Seperlunya(hitung)}; {SebutanSelisih.Dari(selisih)}."
            )
        );
    }

    private static string? Kode(BarisTerbaca baris)
    {
        var cocok =
            PolaKode().Matches(baris.Asal.Sel[0]).LastOrDefault()
            ?? baris
                .Asal.Sel.Skip(1)
                .Take(1)
                .Select(s => PolaKode().Match(s))
                .FirstOrDefault(m => m is { Success: true, Index: 0 })
            ?? PolaKode().Matches(string.Join(' ', baris.Asal.Sel.Take(2))).LastOrDefault(m => m.Index == 0);
        return cocok?.Groups["kode"].Value;
    }
}
