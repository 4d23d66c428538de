using System.Text.RegularExpressions;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>
/// The mean capaian of a sasaran in running text is that of its indicators, capped at 100 or not as the report does it elsewhere.
/// </summary>
internal sealed partial class AturanRataSasaran : AturanTelaah
{
    private const decimal Kelonggaran = 0.011m;
    private const int DekatMaks = 70;

    public override string Id => "TELAAH-SASARAN-2";

    public override string Bunyi => "rata-rata capaian sasaran dalam kalimat = rata-rata capaian indikatornya";

    public override string Dasar => "PermenPANRB 53/2014: capaian sasaran dihitung dari capaian indikatornya";

    public override string Contoh =>
        "\"rata-rata capaian 117,50%\" untuk capaian 100,00 dan 135,00, sedangkan laporan membatasi capaian pada 100; seharusnya 100,00";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.82m;

    [GeneratedRegex(
        @"\brata-rata\s+(tingkat\s+|nilai\s+)?capaian(\s+kinerja(nya)?|nya)?\s*(adalah|sebesar|mencapai|yaitu|:)?\s*\**(?<nilai>\d{1,3}[.,]\d{1,2})\s*\**\s*(%|persen)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaRata();

    /// <summary>The figure right behind the name of a sasaran: "… pembangunan daerah: 95,88%".</summary>
    [GeneratedRegex(
        @"\u00a7\s*\**\s*(:|,|=|\(|–|-|sebesar|mencapai|adalah|dengan)?\s*(capaian\s+|nilai\s+|sebesar\s+){0,2}(?<nilai>\d{1,3}[.,]\d{1,2})\s*(%|persen)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex SesudahNama();

    [GeneratedRegex(
        @"\b(melebihi|lebih\s+dari|di\s*atas|melampaui)\s+100\s*(%|persen)?\s+(dihitung|dianggap|dibatasi|ditetapkan|diperhitungkan|disamakan|dinilai|menjadi)\b[^.;]{0,40}100",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Membatasi();

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        var sasaran = CapaianSasaran.Semua(konteks, hasil);
        if (sasaran.Count == 0)
        {
            return;
        }

        var nama = new NamaDisebut(konteks.Naskah, sasaran.Select(s => s.Nama));
        var menurutNama = sasaran.ToLookup(s => Rapat(s.Nama), StringComparer.OrdinalIgnoreCase);
        var sebutan = (
            from kalimat in konteks.Kalimat
            from x in Sebutan(kalimat, nama)
            from s in menurutNama[x.Nama].Take(1)
            select (Kalimat: kalimat, x.Angka, Sasaran: s)
        ).ToList();
        var dibatasi = konteks.Naskah.Paragraf.Any(p => Membatasi().IsMatch(p.Teks));
        var beda = sebutan.Where(x => x.Sasaran.Rata != x.Sasaran.RataDibatasi).ToList();
        var biasa = beda.Count(x => Dekat(x.Angka, x.Sasaran.Rata));
        var batas = beda.Count(x => Dekat(x.Angka, x.Sasaran.RataDibatasi));
        foreach (var (kalimat, angka, s) in sebutan)
        {
            var cara = dibatasi || batas > biasa ? s.RataDibatasi : s.Rata;
            var cocok = Dekat(angka, cara) || (!dibatasi && biasa == batas && Dekat(angka, s.RataDibatasi));
            if (
                !cocok
                && (Math.Abs(angka.Nilai - cara) * 4m > cara || !hasil.NilaiNarasi(kalimat.Paragraf, kalimat.Awal + angka.Posisi))
            )
            {
                continue;
            }

            hasil.NilaiNarasi(kalimat.Paragraf, kalimat.Awal + angka.Posisi);
            var benar = CetakAngka.Tetap(cara, 2);
            Putuskan(
                hasil,
                cocok,
                angka.Tercetak,
                Catatan(
                    JenisCatatan.RataRataSalah,
                    Keparahan,
                    Yakin,
                    "Narasi",
                    [kalimat.Tempat(angka.Posisi)],
                    s.Nama,
                    angka.Tercetak,
                    benar,
                    $"Capaian indikator sasaran ini dalam {s.Tabel.Nama} {string.Join("; ", s.Capaian.Select(c => CetakAngka.Tetap(c, 2)))}: rata-ratanya {benar}, bukan {angka.Tercetak}."
                )
            );
        }
    }

    private static IEnumerable<(string Nama, AngkaTercetak Angka)> Sebutan(KalimatNaskah kalimat, NamaDisebut nama)
    {
        var teks = nama.Tutupi(kalimat);
        foreach (var cocok in PolaRata().Matches(teks).Concat(SesudahNama().Matches(teks)))
        {
            var posisi = cocok.Groups["nilai"].Index;
            if (
                kalimat.Angka.FirstOrDefault(a => a.Posisi == posisi) is { } angka
                && nama.Sebelum(kalimat.Paragraf, kalimat.Awal + posisi) is { } n
                && (SebutSasaran(teks[Math.Max(0, posisi - DekatMaks * 3)..posisi]) || SebutSasaran(teks[posisi..]))
            )
            {
                yield return (n, angka);
            }
        }
    }

    private static bool SebutSasaran(string teks) =>
        teks.Contains('\u00a7', StringComparison.Ordinal) || teks.Contains("sasaran ini", StringComparison.OrdinalIgnoreCase);

    private static bool Dekat(AngkaTercetak angka, decimal nilai) => Math.Abs(angka.Nilai - nilai) <= Kelonggaran;

    private static string Rapat(string teks) => string.Join(' ', teks.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
