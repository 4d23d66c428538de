using System.Text.RegularExpressions;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>The mean capaian and the absorption of the whole budget stated in a sentence stand in a table too.</summary>
internal sealed partial class AturanNarasiTabel : AturanTelaah
{
    [GeneratedRegex(
        @"\brata-rata\s+(tingkat\s+|persentase\s+|nilai\s+)?capaian\b(?<sela>([^.;\d]|\b(19|20)\d\d\b|\b\d{1,2}\s*\(\p{L}+\)){0,90}?)(\b(adalah|sebesar|mencapai|ialah|yaitu)\s+|(?<=\))\s*)?(?<nilai>\d[\d.,]*\d|\d)\s*(%|persen)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaRataRata();

    [GeneratedRegex(
        @"\b(serapan|penyerapan)\s+anggaran(?<sela>(\s+(tahun\s+(anggaran\s+)?20\d\d|dinas|badan|kecamatan))*)\s+((adalah|sebesar|mencapai|ialah|tercatat|sejumlah)\s+){1,2}(?<nilai>\d[\d.,]*\d|\d)\s*(%|persen)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaSerapan();

    private const int IndikatorMin = 3;

    public override string Id => "TELAAH-NARASI-TABEL-1";

    public override string Bunyi => "angka dalam kalimat = angka dalam tabelnya";

    public override string Dasar => "Angka dalam kalimat berasal dari tabel";

    public override string Contoh => "\"rata-rata capaian adalah 96,75 persen\", sedangkan baris rata-rata mencetak 95,76";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.76m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        var rata = Sel(konteks, JenisBarisTabel.RataRata, PeranKolom.Capaian);
        if (rata.Count == 0)
        {
            rata = Hitung(konteks, hasil);
        }

        var serapan = Sel(konteks, JenisBarisTabel.Jumlah, PeranKolom.PersenKeuangan);
        Periksa(konteks, hasil, PolaRataRata(), rata, "rata-rata capaian", JenisCatatan.RataRataSalah);
        Periksa(konteks, hasil, PolaSerapan(), serapan, "serapan anggaran", JenisCatatan.PersenSerapanSalah);
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
            let angka = tabel.Asal.BerkolomPasti ? tabel.Angka(baris, peran) : Longgar(tabel, baris)
            where angka is not null
            select (tabel, angka),
        ];

    /// <summary>In loose text the only figure of a mean under rows of capaian.</summary>
    private static AngkaTercetak? Longgar(TabelTerbaca tabel, BarisTerbaca baris) =>
        baris is { Jenis: JenisBarisTabel.RataRata, Angka: [{ } satu] }
        && HurufKata
            .Betulkan($"{tabel.Asal.Judul} {tabel.Asal.TeksKepala}")
            .Contains("capaian", StringComparison.OrdinalIgnoreCase)
            ? satu
            : null;

    /// <summary>Where no table prints the mean: that of the only table that measures every indicator of the year, put right where rules found errors.</summary>
    private static List<(TabelTerbaca Tabel, AngkaTercetak Angka)> Hitung(KonteksTelaah konteks, PengumpulTelaah hasil) =>
        konteks
            .Target.Where(f => f is { Dokumen: DokumenTarget.Pengukuran, Capaian: not null })
            .GroupBy(f => f.Tabel)
            .Select(g => (Tabel: g.Key, Nilai: g.Select(f => f.Capaian!).ToList()))
            .Where(x => x.Nilai.Count >= IndikatorMin && x.Nilai.Count == Berangka(x.Tabel) && !BarisTerlewat.Berjarak(x.Tabel))
            .ToList()
            is [var (tabel, nilai)]
            ?
            [
                (
                    tabel,
                    nilai[0] with
                    {
                        Nilai = Math.Round(nilai.Average(hasil.Terkoreksi), 2, MidpointRounding.AwayFromZero),
                        Tercetak = CetakAngka.Tetap(nilai.Average(hasil.Terkoreksi), 2),
                        Desimal = 2,
                    }
                ),
            ]
            : [];

    /// <summary>Rows with a capaian: one that was not understood is missing from the mean.</summary>
    private static int Berangka(TabelTerbaca tabel) =>
        tabel.Baris.Count(b => b.Jenis == JenisBarisTabel.Data && tabel.Angka(b, PeranKolom.Capaian) is not null);

    /// <summary>The clause before the mean names one sasaran: "Sasaran 3 … dengan rata-rata capaian".</summary>
    private static bool MenurutSasaran(string teks, int posisi)
    {
        var depan = teks[..posisi];
        var awal = depan.LastIndexOfAny([';', '•']);
        var titik = depan.LastIndexOf(". ", StringComparison.Ordinal);
        var ekor = teks[posisi..];
        var akhir = ekor.IndexOf(". ", StringComparison.Ordinal);
        return SatuSasaran().IsMatch(depan[(Math.Max(awal, titik) + 1)..])
            || SasaranIni().IsMatch(akhir < 0 ? ekor : ekor[..akhir]);
    }

    [GeneratedRegex(
        @"\bsasaran\s+(ini|tersebut|strategis\s+(ini|tersebut)|\d)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex SasaranIni();

    [GeneratedRegex(
        @"\bsasaran\b(?!\s+strategis\s+(dan|dengan))",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex SatuSasaran();

    /// <summary>Only where one table states the figure can sentences be held against it.</summary>
    private void Periksa(
        KonteksTelaah konteks,
        PengumpulTelaah hasil,
        Regex pola,
        List<(TabelTerbaca Tabel, AngkaTercetak Angka)> tabel,
        string butir,
        JenisCatatan jenis
    )
    {
        if (tabel.Count == 0 || tabel.Exists(t => t.Angka.Nilai != tabel[0].Angka.Nilai))
        {
            return;
        }

        var (asal, cetak) = tabel[0];
        var sebutan = konteks.Naskah.Paragraf.SelectMany(p => Sebutan(p, pola)).ToList();
        bool Sama(AngkaTercetak nilai) => Perbandingan.Setara(nilai, cetak) || nilai.Sama(hasil.Terkoreksi(cetak));
        foreach (var s in sebutan.Where(s => Sama(s.Nilai)))
        {
            hasil.Sesuai(this, "Narasi", s.Tempat, butir, s.Nilai.Tercetak);
        }

        // A figure that was found wrong itself is no measure.
        var lain = sebutan.Where(s => !Sama(s.Nilai)).ToList();
        if (lain.Count == 0 || hasil.Terkoreksi(cetak) != cetak.Nilai)
        {
            return;
        }

        // Every sentence says the same, and only the table says otherwise.
        if (
            lain.Count >= SepakatMin
            && lain.Count == sebutan.Count
            && lain.TrueForAll(s => s.Nilai.Nilai == lain[0].Nilai.Nilai)
            && asal.Baris.FirstOrDefault(b => b.Angka.Contains(cetak)) is { } baris
        )
        {
            hasil.Nilai(cetak, lain[0].Nilai.Nilai);
            hasil.Catat(
                Catatan(
                    jenis,
                    Keparahan,
                    Yakin,
                    asal.Nama,
                    [baris.Tempat],
                    butir,
                    cetak.Tercetak,
                    lain[0].Nilai.Tercetak,
                    $"Menurut {asal.Nama} {butir} {cetak.Tercetak}, sedangkan setiap kalimat menyebut {lain[0].Nilai.Tercetak}."
                )
            );
            return;
        }

        foreach (var s in lain.Where(s => hasil.NilaiNarasi(s.Paragraf, s.Posisi)))
        {
            hasil.Catat(
                Catatan(
                    jenis,
                    Keparahan,
                    Yakin,
                    "Narasi",
                    [s.Tempat],
                    butir,
                    s.Nilai.Tercetak,
                    cetak.Tercetak,
                    $"Kalimat menyebut {butir} {s.Nilai.Tercetak}, sedangkan menurut {asal.Nama} {cetak.Tercetak}."
                )
            );
        }
    }

    private const int SepakatMin = 2;

    private sealed record Disebut(ParagrafNaskah Paragraf, int Posisi, AngkaTercetak Nilai)
    {
        public TempatNaskah Tempat => TempatDalamParagraf.Dari(Paragraf, Posisi);
    }

    /// <summary>What a paragraph states of the whole agency, not of one sasaran.</summary>
    private static IEnumerable<Disebut> Sebutan(ParagrafNaskah paragraf, Regex pola)
    {
        foreach (Match cocok in pola.Matches(HurufKata.Betulkan(paragraf.Teks)))
        {
            if (
                !cocok.Groups["sela"].Value.Contains("sasaran", StringComparison.OrdinalIgnoreCase)
                && !MenurutSasaran(paragraf.Teks, cocok.Index)
                && PembacaAngka.Sel(cocok.Groups["nilai"].Value.TrimEnd('.', ',')) is { } nilai
            )
            {
                yield return new Disebut(paragraf, cocok.Groups["nilai"].Index, nilai);
            }
        }
    }
}
