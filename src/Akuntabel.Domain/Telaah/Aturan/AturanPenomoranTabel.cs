using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>Tables carry the number of the chapter they stand in: one of another chapter between two of the same is misnumbered.</summary>
internal sealed partial class AturanPenomoranTabel : AturanTelaah
{
    [GeneratedRegex(
        @"^\s*Tabel\s+(?<bab>\d{1,2})\.(?<sisa>\d{1,2}(\.\d{1,2})*)\b",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        30_000
    )]
    private static partial Regex PolaNomor();

    public override string Id => "TELAAH-NOMOR-1";

    public override string Bunyi => "nomor tabel mengikuti bab";

    public override string Dasar => "Penomoran tabel per bab yang dipakai laporan";

    public override string Contoh => "Tabel 2.4 di antara Tabel 3.3 dan Tabel 3.5";

    public override Keparahan Keparahan => Keparahan.Minor;

    public override decimal Yakin => 0.88m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        var tempat = new TempatJudul(konteks.Naskah);
        var nomor = konteks
            .Tabel.Select(t => (Tabel: t, Cocok: PolaNomor().Match(t.Asal.Judul)))
            .Where(x => x.Cocok.Success)
            .Select(x => (x.Tabel, Bab: x.Cocok.Groups["bab"].Value, Teks: x.Cocok.Value.Trim()))
            .ToList();
        for (var i = 1; i + 1 < nomor.Count; i++)
        {
            var (tabel, bab, teks) = nomor[i];
            if (bab == nomor[i - 1].Bab || nomor[i - 1].Bab != nomor[i + 1].Bab)
            {
                continue;
            }

            hasil.Catat(
                Catatan(
                    JenisCatatan.PenomoranSalah,
                    Keparahan,
                    Yakin,
                    teks,
                    [tempat.Dari(tabel)],
                    "nomor tabel",
                    teks,
                    $"Tabel {nomor[i - 1].Bab}.…",
                    $"{teks} berdiri di antara {nomor[i - 1].Teks} dan {nomor[i + 1].Teks}."
                )
            );
            nomor.RemoveAt(i--);
        }
    }
}
