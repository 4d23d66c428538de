using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>One quantity has one unit: an area that a table prints in km2 is not the same number of hectares in a sentence.</summary>
internal sealed partial class AturanSatuan : AturanTelaah
{
    [GeneratedRegex(
        @"(?<nilai>\d[\d.,]*\d)\s*(?<satuan>ha|hektar|hektare|km2|km²|km\s+persegi|kilometer\s+persegi|m2|m²|meter\s+persegi|km|kilometer|meter|ton|kuintal|kwintal|kg|kilogram)(?![\p{L}\d²])",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaBersatuan();

    [GeneratedRegex(
        @"[(/\s](?<satuan>ha|hektar|hektare|km2|km²|m2|m²|km|meter|m|ton|kuintal|kwintal|kg)\s*\)?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex SatuanKepala();

    public override string Id => "TELAAH-SATUAN-2";

    public override string Bunyi => "satuan dalam kalimat = satuan tabelnya";

    public override string Dasar => "Satu besaran, satu satuan";

    public override string Contoh => "tabel berjudul \"Luas (km2)\" berjumlah 142,50, kalimat menyebut 142,50 Ha";

    public override Keparahan Keparahan => Keparahan.Minor;

    public override decimal Yakin => 0.88m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        var sel = Sel(konteks).ToLookup(s => s.Nilai);
        if (sel.Count == 0)
        {
            return;
        }

        foreach (var paragraf in konteks.Naskah.Paragraf)
        {
            foreach (Match cocok in PolaBersatuan().Matches(paragraf.Teks))
            {
                Bandingkan(hasil, paragraf, cocok, sel);
            }
        }
    }

    private void Bandingkan(
        PengumpulTelaah hasil,
        ParagrafNaskah paragraf,
        Match cocok,
        ILookup<decimal, (decimal Nilai, string Satuan, TabelTerbaca Tabel, BarisTerbaca Baris)> sel
    )
    {
        var satuan = Baku(cocok.Groups["satuan"].Value);
        if (PembacaAngka.Sel(cocok.Groups["nilai"].Value) is not { } nilai || nilai.Tercetak.Count(char.IsDigit) < 3)
        {
            return;
        }

        var sama = sel[nilai.Nilai].Where(s => Besaran(s.Satuan) == Besaran(satuan)).ToList();
        var tempat = TempatDalamParagraf.Dari(paragraf, cocok.Index);
        if (sama.Count == 0)
        {
            return;
        }

        if (sama.Exists(s => s.Satuan == satuan))
        {
            hasil.Sesuai(this, "Narasi", tempat, "satuan", cocok.Value);
            return;
        }

        var (_, lain, tabel, baris) = sama[0];
        hasil.Catat(
            Catatan(
                JenisCatatan.SatuanTidakCocok,
                Keparahan,
                Yakin,
                "Narasi",
                [tempat, baris.Tempat],
                "satuan",
                cocok.Value,
                $"{nilai.Tercetak} {lain}",
                $"{tabel.Nama} mencetak {nilai.Tercetak} dalam {lain}, kalimat menyebutnya dalam {cocok.Groups["satuan"].Value}."
            )
        );
    }

    /// <summary>Figures under headers that end in a unit.</summary>
    private static IEnumerable<(decimal Nilai, string Satuan, TabelTerbaca Tabel, BarisTerbaca Baris)> Sel(
        KonteksTelaah konteks
    ) =>
        from tabel in konteks.Tabel
        from kolom in tabel.Kolom
        let cocok = SatuanKepala().Match(kolom.Kepala)
        where cocok.Success
        from baris in tabel.Baris
        let angka = baris.Di(kolom)
        where angka is { Rusak: false, Nilai: not 0 }
        select (angka.Nilai, Baku(cocok.Groups["satuan"].Value), tabel, baris);

    private static string Baku(string satuan) =>
        satuan.ToLowerInvariant() switch
        {
            "ha" or "hektar" or "hektare" => "ha",
            "m2" or "m²" => "m2",
            "km2" or "km²" => "km2",
            "m" or "meter" => "m",
            "km" or "kilometer" => "km",
            "kuintal" or "kwintal" => "kuintal",
            "kg" or "kilogram" => "kg",
            "ton" => "ton",
            var lain => lain.StartsWith('k') ? "km2" : "m2",
        };

    private static int Besaran(string satuan) =>
        satuan switch
        {
            "ha" or "m2" or "km2" => 1,
            "m" or "km" => 2,
            _ => 3,
        };
}
