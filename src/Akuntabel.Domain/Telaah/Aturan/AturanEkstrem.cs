using System.Text.RegularExpressions;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>What a sentence calls the highest or the lowest is so in a table of the document.</summary>
internal sealed partial class AturanEkstrem : AturanTelaah
{
    private const int TabelMaks = 16;
    private const decimal MiripMin = 0.85m;

    [GeneratedRegex(
        @"\b(?<kata>tertinggi|terendah|terbanyak|terbesar|terkecil|tersedikit|terluas|tersempit|terpadat|paling\s+(tinggi|rendah|banyak|besar|sedikit|kecil|luas|padat))\b\s+(adalah|yaitu|ialah|yakni|(terdapat|ada|terjadi|berada)\s+(di|pada)|(dicapai|diraih|diperoleh)\s+(oleh\s+)?)\s*(?<nama>(\p{Lu}|triwulan\s|kecamatan\s|kelurahan\s|desa\s|bulan\s|bidang\s)[^.;,()]{1,70}?)(?=\s*[(,.;]|\s+(dan|sedangkan|sementara|sebesar|dengan|sebanyak|yaitu|yakni)\s|\s*$)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaEkstrem();

    [GeneratedRegex(
        @"\G\s*(\(|sebesar\s|sebanyak\s|yaitu\s|yakni\s|mencapai\s|dengan\s(nilai\s)?)\s*(?<nilai>(Rp\.?\s*)?\d[\d.,]*%?)",
        RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaNilai();

    /// <summary>The name taken on over its "dan", as in "Sarana dan prasarana (3,30)".</summary>
    [GeneratedRegex(
        @"\G(?<nama>[^.;,()]{1,70}?)(?=\s*[(,.;]|\s+(sedangkan|sementara|sebesar|dengan|sebanyak|yaitu|yakni)\s|\s*$)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaNamaPanjang();

    public override string Id => "TELAAH-EKSTREM-1";

    public override string Bunyi => "yang disebut tertinggi atau terendah memang demikian dalam tabelnya";

    public override string Dasar => "Kalimat menyimpulkan isi tabel";

    public override string Contoh => "\"nilai terendah adalah Waktu Layanan\", sedangkan tabel mencetak Sarana lebih rendah";

    public override Keparahan Keparahan => Keparahan.Minor;

    public override decimal Yakin => 0.82m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        IndeksNama<(TabelTerbaca Tabel, List<BarisTerbaca> Isi, BarisTerbaca Baris)>? indeks = null;
        foreach (var paragraf in konteks.Naskah.Paragraf)
        {
            foreach (Match cocok in PolaEkstrem().Matches(paragraf.Teks))
            {
                indeks ??= Indeks(konteks);
                PeriksaSebutan(konteks.Tahun, indeks, hasil, paragraf, cocok);
            }
        }
    }

    /// <summary>The rows of all tables by their names.</summary>
    private static IndeksNama<(TabelTerbaca Tabel, List<BarisTerbaca> Isi, BarisTerbaca Baris)> Indeks(KonteksTelaah konteks) =>
        new(
            from tabel in konteks.Tabel
            let isi = DeretEkstrem.Isi(tabel)
            where isi is not null
            from baris in isi
            select (tabel, isi, baris),
            x => NamaBanding.Dari(x.Baris.Label),
            MiripMin
        );

    private void PeriksaSebutan(
        int? tahun,
        IndeksNama<(TabelTerbaca Tabel, List<BarisTerbaca> Isi, BarisTerbaca Baris)> indeks,
        PengumpulTelaah hasil,
        ParagrafNaskah paragraf,
        Match cocok
    )
    {
        var sebutan = SebutanEkstrem.Dari(paragraf.Teks, cocok);
        var ujung = cocok.Index + cocok.Length;
        if (
            PolaNamaPanjang().Match(paragraf.Teks, cocok.Groups["nama"].Index) is { Success: true } panjang
            && panjang.Index + panjang.Length > ujung
            && NamaBanding.Dari(panjang.Groups["nama"].Value) is var lengkap
            && indeks.Serupa(lengkap).Any()
        )
        {
            sebutan = sebutan with { Nama = lengkap };
            ujung = panjang.Index + panjang.Length;
        }

        var terbesar = Terbesar(cocok.Groups["kata"].Value);
        var tempat = TempatDalamParagraf.Dari(paragraf, cocok.Groups["nama"].Index);

        // The nearest tables that have the named row once.
        var deret = new List<DeretEkstrem>();
        foreach (
            var (asal, isi, bernama) in indeks
                .Serupa(sebutan.Nama)
                .Select(x => x.Isi)
                .GroupBy(x => x.Tabel, ReferenceEqualityComparer.Instance)
                .Where(g => g.Count() == 1)
                .Select(g => g.First())
                .OrderBy(x => Jarak(x.Tabel, paragraf))
                .Take(TabelMaks)
        )
        {
            foreach (var d in DeretEkstrem.Dari(asal, isi, bernama).Where(d => Sifat(cocok.Groups["kata"].Value, d.Kepala)))
            {
                if (
                    d.Sendiri == Ujung(d.Semua.Select(x => hasil.Terkoreksi(x.Angka)), terbesar)
                    || d.Sendiri == Ujung(d.Semua.Select(x => x.Angka.Nilai), terbesar)
                )
                {
                    hasil.Sesuai(this, "Narasi", tempat, cocok.Groups["kata"].Value, sebutan.Nama.Asli);
                    return;
                }

                deret.Add(d);
            }
        }

        deret.RemoveAll(d => !sebutan.Tentang(d.Tabel, tahun));

        // A figure beside the name tells which column the sentence speaks of; without it, the nearest table is meant.
        var sesudah = PolaNilai().Match(paragraf.Teks, ujung).Groups["nilai"].Value.TrimEnd('.', ',');
        if (PembacaAngka.Sel(sesudah) is { } disebut)
        {
            deret.RemoveAll(d => d.Sendiri != disebut.Nilai);
        }

        if (deret.Count == 0 || !sebutan.Menyeluruh)
        {
            return;
        }

        var (tabel, _, sendiri, semua) = deret.MinBy(d => Jarak(d.Tabel, paragraf))!;
        var (baris, angka) = terbesar ? semua.MaxBy(x => x.Angka.Nilai) : semua.MinBy(x => x.Angka.Nilai);
        hasil.Catat(
            Catatan(
                JenisCatatan.NarasiBertentangan,
                Keparahan,
                Yakin,
                "Narasi",
                [tempat],
                cocok.Groups["kata"].Value,
                sebutan.Nama.Asli,
                baris.Label,
                $"{tabel.Nama} mencetak {CetakAngka.Seperlunya(sendiri)} untuk {sebutan.Nama.Asli} dan {angka.Tercetak} untuk {baris.Label}."
            )
        );
    }

    private static bool Terbesar(string kata) =>
        !(
            kata.Contains("rendah", StringComparison.OrdinalIgnoreCase)
            || kata.Contains("kecil", StringComparison.OrdinalIgnoreCase)
            || kata.Contains("sedikit", StringComparison.OrdinalIgnoreCase)
            || kata.Contains("sempit", StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>"terluas" speaks of a column of areas, "terpadat" of densities; other words of any column.</summary>
    private static bool Sifat(string kata, string kepala) =>
        kata.Contains("luas", StringComparison.OrdinalIgnoreCase) || kata.Contains("sempit", StringComparison.OrdinalIgnoreCase)
            ? kepala.Contains("luas", StringComparison.OrdinalIgnoreCase)
            : !kata.Contains("padat", StringComparison.OrdinalIgnoreCase)
                || kepala.Contains("kepadatan", StringComparison.OrdinalIgnoreCase);

    private static decimal Ujung(IEnumerable<decimal> nilai, bool terbesar) => terbesar ? nilai.Max() : nilai.Min();

    private static int Jarak(TabelTerbaca tabel, ParagrafNaskah paragraf) =>
        Math.Abs(tabel.Asal.Tempat.BarisAwal - paragraf.Tempat.BarisAwal);
}
