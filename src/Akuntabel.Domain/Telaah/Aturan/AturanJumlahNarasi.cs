using System.Text.RegularExpressions;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>A count stated in a sentence equals the grand total of the table named like it.</summary>
internal sealed partial class AturanJumlahNarasi : AturanTelaah
{
    private const int KataMin = 2;

    /// <summary>A figure of another order of magnitude counts something else.</summary>
    private const decimal LipatMaks = 10m;

    [GeneratedRegex(
        @"(?<nama>(\b[\p{L}]+\s+){1,6})(sebanyak|berjumlah|sejumlah)\s+(?<nilai>\d[\d.]*)",
        RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaSebanyak();

    public override string Id => "TELAAH-NARASI-JUMLAH-1";

    public override string Bunyi => "hitungan dalam kalimat = jumlah tabelnya";

    public override string Dasar => "Angka dalam kalimat berasal dari tabel";

    public override string Contoh => "\"jumlah pegawai sebanyak 56\", sedangkan tabel pegawai berjumlah 65";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.85m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        var tabel = konteks
            .Tabel.Where(t => t.Asal.BerkolomPasti)
            .Select(t => (Tabel: t, Nama: NamaBanding.Dari(t.Asal.Judul), Jumlah: Total(t)))
            .Where(x => x.Jumlah is not null)
            .ToList();
        string[] kunci = ["sebanyak", "berjumlah", "sejumlah"];
        foreach (var paragraf in konteks.Naskah.Paragraf.Where(p => kunci.Any(k => p.Teks.Contains(k, StringComparison.Ordinal))))
        {
            foreach (Match cocok in PolaSebanyak().Matches(paragraf.Teks))
            {
                if (PembacaAngka.Sel(cocok.Groups["nilai"].Value.TrimEnd('.')) is not { } nilai || nilai.Nilai < 10)
                {
                    continue;
                }

                var kata = NamaBanding
                    .Dari(SetelahJumlah(cocok.Groups["nama"].Value))
                    .Kata.Where(k => k is not "jumlah" and not "total" and not "data" and not "sedangkan")
                    .TakeLast(3)
                    .ToList();
                var calon = tabel
                    .Where(x => kata.Count >= KataMin && kata.All(k => x.Nama.Kata.Contains(k, StringComparer.Ordinal)))
                    .ToList();
                if (calon.Count > 0)
                {
                    Bandingkan(hasil, paragraf, cocok, nilai, string.Join(' ', kata), calon);
                }
            }
        }
    }

    /// <summary>"pada akhir tahun jumlah pegawai tetap": what is counted stands behind the word.</summary>
    private static string SetelahJumlah(string nama)
    {
        var i = nama.LastIndexOf("jumlah ", StringComparison.OrdinalIgnoreCase);
        return i < 0 ? nama : nama[i..];
    }

    private void Bandingkan(
        PengumpulTelaah hasil,
        ParagrafNaskah paragraf,
        Match cocok,
        AngkaTercetak nilai,
        string nama,
        List<(TabelTerbaca Tabel, NamaBanding Nama, AngkaTercetak? Jumlah)> calon
    )
    {
        var tempat = TempatDalamParagraf.Dari(paragraf, cocok.Groups["nilai"].Index);
        if (calon.Any(x => x.Tabel.Baris.Any(b => b.Angka.OfType<AngkaTercetak>().Any(a => a.Nilai == nilai.Nilai))))
        {
            hasil.Sesuai(this, "Narasi", tempat, nama, nilai.Tercetak);
            return;
        }

        var (tabel, _, jumlah) = calon[0];
        if (nilai.Nilai * LipatMaks < jumlah!.Nilai || nilai.Nilai > jumlah.Nilai * LipatMaks)
        {
            return;
        }

        hasil.Catat(
            Catatan(
                JenisCatatan.NarasiBertentangan,
                Keparahan,
                Yakin,
                "Narasi",
                [tempat],
                nama,
                nilai.Tercetak,
                jumlah.Tercetak,
                $"Kalimat menyebut {nilai.Tercetak}, sedangkan {tabel.Nama} berjumlah {jumlah.Tercetak}."
            )
        );
    }

    /// <summary>Last figure of the last sum row.</summary>
    private static AngkaTercetak? Total(TabelTerbaca tabel) =>
        tabel
            .Baris.LastOrDefault(b => b.Jenis == JenisBarisTabel.Jumlah)
            ?.Angka.OfType<AngkaTercetak>()
            .LastOrDefault(a => a is { Desimal: 0, Nilai: < 10_000_000m });
}
