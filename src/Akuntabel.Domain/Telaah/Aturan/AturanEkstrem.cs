using System.Text.RegularExpressions;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>What a sentence calls the highest or the lowest is so in a table of the document.</summary>
internal sealed partial class AturanEkstrem : AturanTelaah
{
    private const int BarisMin = 3;
    private const decimal MiripMin = 0.85m;

    [GeneratedRegex(
        @"\b(?<kata>tertinggi|terendah|terbanyak|terbesar|terkecil|tersedikit|paling\s+(tinggi|rendah|banyak|besar|sedikit|kecil))\b\s+(adalah|yaitu|ialah|yakni|(terdapat|ada|terjadi|berada)\s+(di|pada)|(dicapai|diraih|diperoleh)\s+(oleh\s+)?)\s*(?<nama>(\p{Lu}|triwulan\s|kecamatan\s|kelurahan\s|desa\s|bulan\s|bidang\s)[^.;,()]{1,70}?)(?=\s*[(,.;]|\s+(dan|sedangkan|sementara|sebesar|dengan|sebanyak|yaitu|yakni)\s|\s*$)",
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

    public override string Id => "TELAAH-EKSTREM-1";

    public override string Bunyi => "yang disebut tertinggi atau terendah memang demikian dalam tabelnya";

    public override string Dasar => "Kalimat menyimpulkan isi tabel";

    public override string Contoh => "\"nilai terendah adalah Waktu Layanan\", sedangkan tabel mencetak Sarana lebih rendah";

    public override Keparahan Keparahan => Keparahan.Minor;

    public override decimal Yakin => 0.82m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        foreach (var paragraf in konteks.Naskah.Paragraf)
        {
            foreach (Match cocok in PolaEkstrem().Matches(paragraf.Teks))
            {
                PeriksaSebutan(konteks, hasil, paragraf, cocok);
            }
        }
    }

    private void PeriksaSebutan(KonteksTelaah konteks, PengumpulTelaah hasil, ParagrafNaskah paragraf, Match cocok)
    {
        var nama = NamaBanding.Dari(cocok.Groups["nama"].Value);
        var terbesar = Terbesar(cocok.Groups["kata"].Value);
        var deret = konteks.Tabel.SelectMany(t => Deret(t, nama)).ToList();
        var tempat = TempatDalamParagraf.Dari(paragraf, cocok.Groups["nama"].Index);
        if (deret.Count == 0)
        {
            return;
        }

        if (
            deret.Exists(d =>
                d.Sendiri == Ujung(d.Semua.Select(x => hasil.Terkoreksi(x.Angka)), terbesar)
                || d.Sendiri == Ujung(d.Semua.Select(x => x.Angka.Nilai), terbesar)
            )
        )
        {
            if (!PeriksaAngka(hasil, paragraf, cocok, nama, deret))
            {
                hasil.Sesuai(this, "Narasi", tempat, cocok.Groups["kata"].Value, nama.Asli);
            }

            return;
        }

        // A figure beside the name tells which column the sentence speaks of; without it, the nearest table is meant.
        var sesudah = PolaNilai().Match(paragraf.Teks, cocok.Index + cocok.Length).Groups["nilai"].Value.TrimEnd('.', ',');
        if (PembacaAngka.Sel(sesudah) is { } disebut)
        {
            deret.RemoveAll(d => d.Sendiri != disebut.Nilai);
        }

        if (deret.Count == 0)
        {
            return;
        }

        var (tabel, sendiri, semua) = deret.MinBy(d => Jarak(d.Tabel, paragraf));
        var (baris, angka) = terbesar ? semua.MaxBy(x => x.Angka.Nilai) : semua.MinBy(x => x.Angka.Nilai);
        hasil.Catat(
            Catatan(
                JenisCatatan.NarasiBertentangan,
                Keparahan,
                Yakin,
                "Narasi",
                [tempat],
                cocok.Groups["kata"].Value,
                nama.Asli,
                baris.Label,
                $"{tabel.Nama} mencetak {CetakAngka.Seperlunya(sendiri)} untuk {nama.Asli} dan {angka.Tercetak} untuk {baris.Label}."
            )
        );
    }

    private const int JarakMaks = 15;

    /// <summary>The extreme is told right but its figure stands nowhere in its row of the table just above or below.</summary>
    private bool PeriksaAngka(
        PengumpulTelaah hasil,
        ParagrafNaskah paragraf,
        Match cocok,
        NamaBanding nama,
        List<(TabelTerbaca Tabel, decimal Sendiri, IReadOnlyList<(BarisTerbaca Baris, AngkaTercetak Angka)> Semua)> deret
    )
    {
        var sesudah = PolaNilai().Match(paragraf.Teks, cocok.Index + cocok.Length).Groups["nilai"];
        var dekat = deret.Where(d => Jarak(d.Tabel, paragraf) <= JarakMaks).ToList();
        if (
            !sesudah.Success
            || AngkaKalimat.Semua(sesudah.Value.TrimEnd('.', ',')) is not [{ Desimal: > 0 } disebut]
            || dekat.Count == 0
            || dekat.Exists(d => Math.Abs(d.Sendiri - disebut.Nilai) < 0.1m)
            || !dekat.Exists(d => d.Sendiri / 2m < disebut.Nilai && disebut.Nilai < d.Sendiri * 2m)
            || !hasil.NilaiNarasi(paragraf, sesudah.Index)
        )
        {
            return false;
        }

        var (tabel, sendiri, semua) = dekat.MinBy(d => Math.Abs(d.Sendiri - disebut.Nilai));
        var baris = semua.First(x => x.Angka.Nilai == sendiri).Baris;
        hasil.Catat(
            Catatan(
                JenisCatatan.NarasiBertentangan,
                Keparahan,
                Yakin,
                "Narasi",
                [TempatDalamParagraf.Dari(paragraf, sesudah.Index + sesudah.Length - 1), baris.Tempat],
                nama.Asli,
                disebut.Tercetak,
                CetakAngka.Seperlunya(sendiri),
                $"Kalimat menyebut {disebut.Tercetak} untuk {nama.Asli}, sedangkan {tabel.Nama} mencetak {CetakAngka.Seperlunya(sendiri)}."
            )
        );
        return true;
    }

    private static bool Terbesar(string kata) =>
        !(
            kata.Contains("rendah", StringComparison.OrdinalIgnoreCase)
            || kata.Contains("kecil", StringComparison.OrdinalIgnoreCase)
            || kata.Contains("sedikit", StringComparison.OrdinalIgnoreCase)
        );

    private static decimal Ujung(IEnumerable<decimal> nilai, bool terbesar) => terbesar ? nilai.Max() : nilai.Min();

    private static int Jarak(TabelTerbaca tabel, ParagrafNaskah paragraf) =>
        Math.Abs(tabel.Asal.Tempat.BarisAwal - paragraf.Tempat.BarisAwal);

    /// <summary>Whether the row's pagu is that of the rows right below it: then it is no equal of theirs.</summary>
    private static bool Merangkum(TabelTerbaca tabel, List<BarisTerbaca> baris, BarisTerbaca sendiri)
    {
        if (tabel.Angka(sendiri, PeranKolom.Pagu) is not { } pagu)
        {
            return false;
        }

        var jumlah = 0m;
        foreach (var bawah in baris.SkipWhile(b => !ReferenceEquals(b, sendiri)).Skip(1))
        {
            jumlah += tabel.Angka(bawah, PeranKolom.Pagu)?.Nilai ?? 0;
            if (jumlah >= pagu.Nilai)
            {
                return jumlah == pagu.Nilai;
            }
        }

        return false;
    }

    /// <summary>Each column of figures of a table that has the named row once.</summary>
    private static IEnumerable<(
        TabelTerbaca Tabel,
        decimal Sendiri,
        IReadOnlyList<(BarisTerbaca Baris, AngkaTercetak Angka)> Semua
    )> Deret(TabelTerbaca tabel, NamaBanding nama)
    {
        var baris = tabel.Baris.Where(b => b.Jenis == JenisBarisTabel.Data && b.Label.Any(char.IsLetter)).ToList();
        if (
            baris.Count < BarisMin
            || baris.Where(b => NamaBanding.Dari(b.Label).Mirip(nama, MiripMin)).ToList() is not [var sendiri]
            || Merangkum(tabel, baris, sendiri)
        )
        {
            yield break;
        }

        var lebar = baris.Max(b => b.Angka.Count);
        for (var i = 0; i < lebar; i++)
        {
            var kolom = i;
            var semua = baris
                .Where(b =>
                    kolom < b.Angka.Count
                    && b.Angka[kolom] is { Rusak: false }
                    && (tabel.Asal.BerkolomPasti || b.Angka.Count == lebar)
                )
                .Select(b => (b, b.Angka[kolom]!))
                .ToList();
            if (semua.Count >= BarisMin && semua.Exists(x => ReferenceEquals(x.b, sendiri)))
            {
                yield return (tabel, sendiri.Angka[kolom]!.Nilai, semua);
            }
        }
    }
}
