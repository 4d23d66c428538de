using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>The mean capaian and the absorption of the whole budget stated in a sentence stand in a table too.</summary>
internal sealed partial class AturanNarasiTabel : AturanTelaah
{
    [GeneratedRegex(
        @"\brata-rata\s+capaian\b(?<sela>[^.;\d]{0,60}?)\b(adalah|sebesar|mencapai|ialah)\s+(?<nilai>\d[\d.,]*\d|\d)\s*(%|persen)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaRataRata();

    [GeneratedRegex(
        @"\b(serapan|penyerapan)\s+anggaran(?<sela>(\s+(tahun\s+(anggaran\s+)?20\d\d|dinas|badan|kecamatan))*)\s+(adalah|sebesar|mencapai|ialah)\s+(?<nilai>\d[\d.,]*\d|\d)\s*(%|persen)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaSerapan();

    public override string Id => "TELAAH-NARASI-TABEL-1";

    public override string Bunyi => "angka dalam kalimat = angka dalam tabelnya";

    public override string Dasar => "Angka dalam kalimat berasal dari tabel";

    public override string Contoh => "\"rata-rata capaian adalah 96,75 persen\", sedangkan baris rata-rata mencetak 95,76";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.76m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        var rata = Sel(konteks, JenisBarisTabel.RataRata, PeranKolom.Capaian);
        var serapan = Sel(konteks, JenisBarisTabel.Jumlah, PeranKolom.PersenKeuangan);
        foreach (var paragraf in konteks.Naskah.Paragraf)
        {
            Periksa(hasil, paragraf, PolaRataRata(), rata, "rata-rata capaian");
            Periksa(hasil, paragraf, PolaSerapan(), serapan, "serapan anggaran");
        }
    }

    private static List<(TabelTerbaca Tabel, AngkaTercetak Angka)> Sel(
        KonteksTelaah konteks,
        JenisBarisTabel jenis,
        PeranKolom peran
    ) =>
        [
            .. from tabel in konteks.Tabel
            from baris in tabel.Baris
            where baris.Jenis == jenis
            let angka = tabel.Angka(baris, peran)
            where angka is not null
            select (tabel, angka),
        ];

    /// <summary>Only where one table states the figure can the sentence be held against it.</summary>
    private void Periksa(
        PengumpulTelaah hasil,
        ParagrafNaskah paragraf,
        Regex pola,
        List<(TabelTerbaca Tabel, AngkaTercetak Angka)> tabel,
        string butir
    )
    {
        if (tabel is not [var (asal, cetak)])
        {
            return;
        }

        foreach (Match cocok in pola.Matches(paragraf.Teks))
        {
            if (
                cocok.Groups["sela"].Value.Contains("sasaran", StringComparison.OrdinalIgnoreCase)
                || PembacaAngka.Sel(cocok.Groups["nilai"].Value.TrimEnd('.', ',')) is not { } nilai
            )
            {
                continue;
            }

            var tempat = TempatDalamParagraf.Dari(paragraf, cocok.Groups["nilai"].Index);
            if (Perbandingan.Setara(nilai, cetak))
            {
                hasil.Sesuai(this, "Narasi", tempat, butir, nilai.Tercetak);
                continue;
            }

            hasil.Catat(
                Catatan(
                    JenisCatatan.NarasiBertentangan,
                    Keparahan,
                    Yakin,
                    "Narasi",
                    [tempat],
                    butir,
                    nilai.Tercetak,
                    cetak.Tercetak,
                    $"Kalimat menyebut {butir} {nilai.Tercetak}, sedangkan {asal.Nama} mencantumkan {cetak.Tercetak}."
                )
            );
        }
    }
}
