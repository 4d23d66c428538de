using System.Text.RegularExpressions;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>A count announced before a table or list, "5 (lima) kategori sebagai berikut", equals its rows.</summary>
internal sealed partial class AturanHitunganTerbilang : AturanTelaah
{
    [GeneratedRegex(
        @"\b(?<angka>\d{1,2})\s*\(\s*(?<kata>[a-z ]{3,20})\s*\)\s+(?<hal>kategori|kriteria|predikat|skala|sasaran|indikator|program|kegiatan|aspek|tujuan|misi|bidang|kecamatan|tingkatan)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaHitungan();

    /// <summary>A count in words alone before what follows: "terdapat lima program utama yaitu :".</summary>
    [GeneratedRegex(
        @"\b(terdapat|memiliki|mempunyai|menetapkan|terdiri\s+(dari|atas)|meliputi|ada|melalui)\s+(?<angka>dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)\s+(?<hal>sasaran|indikator|program|kegiatan|aspek|tujuan|misi|bidang|kecamatan)\b(?=(\s+(utama|strategis|pokok|prioritas|kinerja))*\s*(yaitu|yakni|adalah|berikut|sebagai\s+berikut)?\s*:\s*$)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaKata();

    /// <summary>"direvisi sebanyak dua kali dengan penjelasan sebagai berikut :": what happened so many times is listed.</summary>
    [GeneratedRegex(
        @"\b(sebanyak\s+)?(\d{1,2}\s*\(\s*)?(?<angka>dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)(\s*\))?\s+(?<hal>kali|tahap|tahapan|langkah|cara|hal|faktor|unsur|komponen|jenis|macam|poin)\b[^.;:\d]{0,60}\bsebagai\s+berikut\s*:$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaKali();

    public override string Id => "TELAAH-HITUNGAN-1";

    public override string Bunyi => "jumlah yang disebut = jumlah butir yang menyusul";

    public override string Dasar => "Hitungan dalam kalimat sama dengan isi tabel atau daftarnya";

    public override string Contoh => "\"5 (lima) indikator berikut:\" dengan enam butir";

    public override Keparahan Keparahan => Keparahan.Minor;

    public override decimal Yakin => 0.95m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        var bagian = konteks.Naskah.Bagian;
        for (var i = 0; i < bagian.Count; i++)
        {
            if (bagian[i] is not ParagrafNaskah paragraf)
            {
                continue;
            }

            foreach (Match cocok in PolaHitungan().Matches(paragraf.Teks))
            {
                PeriksaSkala(konteks, hasil, paragraf, cocok);
            }

            if (
                paragraf.Teks.TrimEnd().EndsWith(':')
                && PolaHitungan().Matches(paragraf.Teks) is [.., { } akhir]
                && Mengantar(paragraf.Teks, akhir)
            )
            {
                PeriksaIsi(konteks, hasil, paragraf, akhir, i);
            }
            else if (PolaKata().Match(paragraf.Teks.TrimEnd()) is { Success: true } kata)
            {
                PeriksaIsi(konteks, hasil, paragraf, kata, i);
            }
            else if (PolaKali().Match(paragraf.Teks.TrimEnd()) is { Success: true } kali)
            {
                PeriksaIsi(konteks, hasil, paragraf, kali, i);
            }
        }
    }

    /// <summary>The count leads to what follows the colon: "5 (lima) indikator sebagai berikut:".</summary>
    private static bool Mengantar(string teks, Match hitungan)
    {
        var ekor = teks[(hitungan.Index + hitungan.Length)..];
        return ekor.Length <= AntarMaks
            && !KalimatLain().IsMatch(ekor)
            && !KataLain.Any(k => ekor.Contains(k, StringComparison.OrdinalIgnoreCase))
            && (ekor.Length < 25 || KataAntar.Any(k => ekor.Contains(k, StringComparison.OrdinalIgnoreCase)));
    }

    [GeneratedRegex(@"\.\s+\p{Lu}", RegexOptions.None, 30_000)]
    private static partial Regex KalimatLain();

    private const int AntarMaks = 160;

    private static readonly string[] KataAntar =
    [
        "berikut",
        "yaitu",
        "adalah",
        "meliputi",
        "terdiri",
        "antara lain",
        "ialah",
        "yakni",
        "tabel",
    ];

    private static readonly string[] KataLain = ["walau", "namun", "kendala", "hambatan", "tetapi"];

    /// <summary>"menggunakan 4 (empat) kategori sebagaimana tabel": the bands of the document's own scale, wherever it stands.</summary>
    private void PeriksaSkala(KonteksTelaah konteks, PengumpulTelaah hasil, ParagrafNaskah paragraf, Match cocok)
    {
        if (
            konteks.Skala is not { } skala
            || cocok.Groups["hal"].Value.ToLowerInvariant()
                is not ("kategori" or "kriteria" or "predikat" or "skala" or "tingkatan")
            || paragraf.Teks.TrimEnd().EndsWith(':')
            || !(
                paragraf.Teks.Contains("capaian", StringComparison.OrdinalIgnoreCase)
                || paragraf.Teks.Contains("penilaian", StringComparison.OrdinalIgnoreCase)
            )
        )
        {
            return;
        }

        var tempat = TempatDalamParagraf.Dari(paragraf, cocok.Index);
        var hitung = CetakAngka.Seperlunya(skala.Pita.Count);
        if (cocok.Groups["angka"].Value == hitung)
        {
            hasil.Sesuai(this, "Narasi", tempat, cocok.Groups["hal"].Value, hitung);
            return;
        }

        hasil.Catat(
            Catatan(
                JenisCatatan.JumlahTidakCocok,
                Keparahan,
                0.85m,
                "Narasi",
                [tempat],
                $"jumlah {cocok.Groups["hal"].Value}",
                cocok.Value,
                hitung,
                $"Kalimat menyebut {cocok.Value}, sedangkan {skala.Tabel.Nama} memuat {hitung}."
            )
        );
    }

    private void PeriksaIsi(KonteksTelaah konteks, PengumpulTelaah hasil, ParagrafNaskah paragraf, Match cocok, int indeks)
    {
        var (isi, lain) = ButirMenyusul.Banyak(
            konteks,
            indeks + 1,
            HitunganLain().IsMatch(paragraf.Teks[(cocok.Index + cocok.Length)..]) ? cocok.Groups["hal"].Value : ""
        );
        // "Sekretariat, 3 (tiga) bidang, UPTD, dan Kelompok Jabatan Fungsional, yaitu:": the list holds all of them.
        if (
            isi is not null
            && BagianLain().IsMatch(paragraf.Teks[(cocok.Index + cocok.Length)..])
            && ButirMenyusul.Banyak(konteks, indeks + 1, cocok.Groups["hal"].Value).Isi is var sebut
        )
        {
            isi = sebut == isi ? null : sebut;
        }

        isi ??= ButirMenyusul.Pita(konteks, cocok.Groups["hal"].Value, indeks + 1);
        if (isi is not > 1)
        {
            return;
        }

        var angka = cocok.Groups["angka"].Value;
        var disebut = PembacaAngka.Sel(angka)?.Nilai ?? KataBilangan.Baca(angka) ?? -1m;
        var tempat = TempatDalamParagraf.Dari(paragraf, cocok.Index);
        // "6 (enam) sasaran dengan 9 (sembilan) indikator sebagai berikut:": either may be what follows.
        if (disebut == isi || lain.Contains((int)disebut) || (lain.Count == 0 && SebutanLain(paragraf.Teks, cocok, isi.Value)))
        {
            hasil.Sesuai(this, "Narasi", tempat, cocok.Groups["hal"].Value, cocok.Groups["angka"].Value);
            return;
        }

        hasil.Catat(
            Catatan(
                JenisCatatan.JumlahTidakCocok,
                Keparahan,
                0.88m,
                "Narasi",
                [tempat],
                $"jumlah {cocok.Groups["hal"].Value}",
                cocok.Value,
                CetakAngka.Seperlunya(isi.Value),
                $"Kalimat menyebut {cocok.Value}, sedangkan yang menyusul ada {CetakAngka.Seperlunya(isi.Value)}."
            )
        );
    }

    /// <summary>"4 (empat) bidang dan 1 (satu) unit pelaksana": the list holds both.</summary>
    [GeneratedRegex(@"\b\d{1,2}\s*\(\s*[a-z ]{3,20}\)\s+\p{L}", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex HitunganLain();

    /// <summary>What was counted is one part of an enumeration that goes on to its last part.</summary>
    [GeneratedRegex(
        @"^\s*(,[^:;.]*)?,?\s+(dan|serta)\s+\p{L}[^:;.]*:\s*$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex BagianLain();

    private static bool SebutanLain(string teks, Match akhir, int isi) =>
        PolaHitungan()
            .Matches(teks)
            .Any(m =>
                m.Index < akhir.Index
                && !KalimatLain().IsMatch(teks[m.Index..akhir.Index])
                && m.Groups["angka"].Value == CetakAngka.Seperlunya(isi)
            );
}
