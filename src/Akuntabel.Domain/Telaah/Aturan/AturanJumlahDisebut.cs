using System.Globalization;
using System.Text.RegularExpressions;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>Under a table a sentence tells what one of its columns comes to, "kelahiran hidup … sebanyak 5.214": the total of that column.</summary>
internal sealed partial class AturanJumlahDisebut : AturanTelaah
{
    private const int MundurMaks = 3;
    private const int HurufMin = 5;
    private const decimal LipatMaks = 3m;
    private const int BarisMin = 3;

    public override string Id => "TELAAH-NARASI-KOLOM-30";

    public override string Bunyi => "jumlah yang disebut di bawah tabel = jumlah kolomnya";

    public override string Dasar => "Angka dalam kalimat berasal dari tabel";

    public override string Contoh => "\"gizi buruk pada tahun 2023 sebanyak 17 kasus\", sedangkan kolom Gizi Buruk berjumlah 15";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.8m;

    [GeneratedRegex(
        @"^\s*((di|pada|selama|dalam)\s+(?!(desa|kecamatan|kelurahan|wilayah|puskesmas|triwulan|bulan)\b)[^,.;:\d]{0,30})?(tahun\s+(?<tahun>20\d\d)\s*)?(tercatat\s+|adalah\s+|mencapai\s+|berjumlah\s+|ada\s+)?(sebanyak|sejumlah|sebesar|mencapai|adalah|tercatat|berjumlah)\s+(?<nilai>\d{1,3}(\.\d{3})+|\d+)(?![\d.,]*\d)(?!\s*(%|persen))",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaJumlah();

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        var bagian = konteks.Naskah.Bagian;
        for (var i = 0; i < bagian.Count; i++)
        {
            if (
                bagian[i] is ParagrafNaskah paragraf
                && paragraf.Teks.Any(char.IsDigit)
                && bagian.Take(i).Skip(Math.Max(0, i - MundurMaks)).OfType<TabelNaskah>().LastOrDefault() is { } asal
                && konteks.MenurutAsal.TryGetValue(asal, out var tabel)
                && asal.BerkolomPasti
                && tabel.Baris.LastOrDefault(b => b.Jenis == JenisBarisTabel.Jumlah) is { } jumlah
            )
            {
                foreach (var kolom in tabel.Kolom.Where(k => k.Kepala.Length >= HurufMin && k.Kepala.All(c => !char.IsDigit(c))))
                {
                    PeriksaKolom(konteks.Tahun, hasil, paragraf, tabel, jumlah, kolom);
                }
            }
        }
    }

    private void PeriksaKolom(
        int? tahun,
        PengumpulTelaah hasil,
        ParagrafNaskah paragraf,
        TabelTerbaca tabel,
        BarisTerbaca jumlah,
        KolomTerbaca kolom
    )
    {
        var data = tabel.Baris.Where(b => b.Jenis == JenisBarisTabel.Data).ToList();
        var angka = data.Select(b => b.Di(kolom)).OfType<AngkaTercetak>().ToList();
        if (jumlah.Di(kolom) is not { Rusak: false, Persen: false, Desimal: 0 } total || angka.Count < BarisMin)
        {
            return;
        }

        for (
            var i = paragraf.Teks.IndexOf(kolom.Kepala, StringComparison.OrdinalIgnoreCase);
            i >= 0;
            i = paragraf.Teks.IndexOf(kolom.Kepala, i + 1, StringComparison.OrdinalIgnoreCase)
        )
        {
            var ujung = i + kolom.Kepala.Length;
            var cocok = PolaJumlah().Match(paragraf.Teks[ujung..]);
            if (
                !cocok.Success
                || MasaLain.Any(m => cocok.Value.Contains(m, StringComparison.OrdinalIgnoreCase))
                || !SendiriDisebut(paragraf.Teks, i, kolom.Kepala)
                || cocok.Groups["tahun"] is { Success: true } th && th.Value != tahun?.ToString(CultureInfo.InvariantCulture)
                || PembacaAngka.Sel(cocok.Groups["nilai"].Value) is not { } nilai
                || MenyebutBaris(paragraf.Teks, i, data)
            )
            {
                continue;
            }

            var posisi = ujung + cocok.Groups["nilai"].Index;
            var tempat = TempatDalamParagraf.Dari(paragraf, posisi);
            if (nilai.Nilai == total.Nilai || nilai.Nilai == hasil.Terkoreksi(total))
            {
                hasil.Sesuai(this, "Narasi", tempat, kolom.Kepala, nilai.Tercetak);
            }
            else if (
                !angka.Exists(a => a.Nilai == nilai.Nilai)
                && nilai.Nilai <= total.Nilai * LipatMaks
                && total.Nilai <= nilai.Nilai * LipatMaks
                && hasil.NilaiNarasi(paragraf, posisi)
            )
            {
                hasil.Catat(
                    Catatan(
                        JenisCatatan.NarasiBertentangan,
                        Keparahan,
                        Yakin,
                        $"Narasi dan {tabel.Nama}",
                        [tempat, jumlah.Tempat],
                        kolom.Kepala,
                        nilai.Tercetak,
                        total.Tercetak,
                        $"Kalimat menyebut {kolom.Kepala} {nilai.Tercetak}, sedangkan jumlahnya dalam {tabel.Nama} {total.Tercetak}."
                    )
                );
            }
        }
    }

    /// <summary>The figure of another time, or of a part of the year.</summary>
    private static readonly string[] MasaLain = ["lalu", "sebelumnya", "triwulan", "semester", "bulan"];

    /// <summary>The header stands as words of their own; a single word only at the start of a sentence or behind "jumlah".</summary>
    private static bool SendiriDisebut(string teks, int i, string kepala)
    {
        var depan = teks[..i].TrimEnd();
        return (i == 0 || !char.IsLetterOrDigit(teks[i - 1]))
            && (
                kepala.Contains(' ', StringComparison.Ordinal)
                || depan.Length == 0
                || depan[^1] is '.' or ','
                || depan.EndsWith("jumlah", StringComparison.OrdinalIgnoreCase)
            );
    }

    /// <summary>The clause speaks of one row: "di Kecamatan Sukamaju kelahiran hidup sebanyak 412".</summary>
    private static bool MenyebutBaris(string teks, int i, List<BarisTerbaca> data)
    {
        var awal = teks.LastIndexOf(". ", Math.Max(0, i - 1), StringComparison.Ordinal) + 1;
        var depan = teks[awal..i];
        return data.Exists(b => b.Label.Length > 2 && depan.Contains(b.Label, StringComparison.OrdinalIgnoreCase));
    }
}
