using System.Text.RegularExpressions;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>
/// "Dari pagu Rp A terealisasi Rp B. Sisa anggaran Rp C": the rest a paragraph tells is what its budget and what was spent of it leave, of
/// the last pair or of all pairs together.
/// </summary>
internal sealed partial class AturanSisaNarasi : AturanTelaah
{
    private const decimal UangMin = 100_000m;
    private const decimal DekatMaks = 0.5m;

    public override string Id => "TELAAH-SISA-2";

    public override string Bunyi => "sisa dalam kalimat = anggaran − realisasi yang disebut di depannya";

    public override string Dasar => "PP 12/2019: sisa anggaran adalah pagu dikurangi realisasi belanja";

    public override string Contoh =>
        "\"pagu Rp880.000.000, terealisasi Rp837.000.000. Sisa anggaran Rp34.000.000\"; seharusnya 43.000.000";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.82m;

    /// <summary>An amount with the word last before it that tells what it is.</summary>
    [GeneratedRegex(
        @"\b(?<kata>(?<pagu>pagu|anggaran(nya)?|alokasi|dianggarkan|belanja(\s+\p{L}+){0,3}\s+(sebesar|senilai))|(?<real>ter?realisasi|(di)?realisasi(kan|nya)?|terserap|penyerapan|diserap|dibelanjakan|dicairkan|digunakan)|(?<sisa>sisa|tersisa|saldo|silpa|(tidak|belum)\s+(ter)?serap))\b[^;\d]{0,60}?\bRp\s*\.?\s*(?<nilai>\d[\d.]*\d)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaJumlah();

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        foreach (var paragraf in konteks.Naskah.Paragraf)
        {
            var jumlah = PolaJumlah().Matches(paragraf.Teks).Select(Baca).OfType<Jumlah>().ToList();
            for (var i = 2; i < jumlah.Count; i++)
            {
                if (jumlah[i].Peran == "sisa" && jumlah[i - 1].Peran != "sisa")
                {
                    PeriksaSisa(hasil, paragraf, jumlah[..i], jumlah[i]);
                }
            }
        }
    }

    /// <summary>What the amount is: the word of a rest counts before the word "anggaran" behind it.</summary>
    private static Jumlah? Baca(Match cocok)
    {
        var teks = cocok.Value;
        var peran =
            cocok.Groups["sisa"].Success ? "sisa"
            : Terakhir(teks, "realisasi", "terserap") ? "real"
            : cocok.Groups["real"].Success ? "real"
            : Terakhir(teks, "sisa", "saldo") ? "sisa"
            : "pagu";
        return PembacaAngka.Sel(cocok.Groups["nilai"].Value) is { Rusak: false, Nilai: >= UangMin } angka
            ? new Jumlah(peran, angka, cocok.Groups["nilai"].Index)
            : null;
    }

    private static bool Terakhir(string teks, params string[] kata) =>
        kata.Any(k => teks.Contains(k, StringComparison.OrdinalIgnoreCase));

    private void PeriksaSisa(PengumpulTelaah hasil, ParagrafNaskah paragraf, List<Jumlah> depan, Jumlah sisa)
    {
        var beda = new List<decimal>();
        for (var i = 0; i + 1 < depan.Count; i++)
        {
            if (depan[i].Peran == "pagu" && depan[i + 1].Peran == "real" && depan[i].Angka.Nilai >= depan[i + 1].Angka.Nilai)
            {
                beda.Add(depan[i].Angka.Nilai - depan[i + 1].Angka.Nilai);
            }
        }

        if (beda.Count == 0 || depan[^1].Peran != "real")
        {
            return;
        }

        decimal[] calon = [beda[^1], beda.Sum()];
        var tempat = TempatDalamParagraf.Dari(paragraf, sisa.Posisi);
        if (calon.Any(sisa.Angka.Sama))
        {
            hasil.NilaiNarasi(paragraf, sisa.Posisi);
            hasil.Sesuai(this, "Narasi", tempat, "sisa", sisa.Angka.Tercetak);
            return;
        }

        var dekat = calon.MinBy(c => Math.Abs(c - sisa.Angka.Nilai));
        if (Math.Abs(dekat - sisa.Angka.Nilai) > dekat * DekatMaks || !hasil.NilaiNarasi(paragraf, sisa.Posisi))
        {
            return;
        }

        var benar = CetakAngka.Seperlunya(dekat);
        hasil.Catat(
            Catatan(
                JenisCatatan.SisaSalah,
                Keparahan,
                Yakin,
                "Narasi",
                [tempat],
                "sisa anggaran",
                sisa.Angka.Tercetak,
                benar,
                $"Anggaran dikurangi realisasi yang disebut adalah {benar}, bukan {sisa.Angka.Tercetak}."
            )
        );
    }

    private sealed record Jumlah(string Peran, AngkaTercetak Angka, int Posisi);
}
