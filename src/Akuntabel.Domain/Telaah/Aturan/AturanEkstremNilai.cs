using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>
/// "terbanyak berada di Kecamatan Batu Ampar yaitu 499 unit": the figure beside what a sentence under a table calls the highest or lowest
/// is that of the named row.
/// </summary>
internal sealed partial class AturanEkstremNilai : AturanTelaah
{
    private const int MundurMaks = 4;
    private const int MajuMaks = 3;
    private const int EkorMaks = 190;
    private const int BarisMin = 3;
    private const decimal DekatMaks = 0.15m;

    public override string Id => "TELAAH-EKSTREM-2";

    public override string Bunyi => "angka di samping yang disebut tertinggi atau terendah = angka barisnya dalam tabel";

    public override string Dasar => "Kalimat menyimpulkan isi tabel";

    public override string Contoh =>
        "\"terbanyak di Kecamatan Batu Ampar yaitu 499 unit\", sedangkan tabel mencetak 499 untuk Tanjung Serai";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.82m;

    [GeneratedRegex(
        @"\b(tertinggi|terendah|terbanyak|terbesar|terkecil|tersedikit|paling\s+(tinggi|rendah|banyak|besar|sedikit|kecil))\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaEkstrem();

    [GeneratedRegex(
        @"^\**\s*(,\s*)?(\(|(yaitu|yakni|sebesar|sebanyak|sejumlah|mencapai|adalah|dengan)\b)\s*((nilai|jumlah|persentase|capaian|serapan|penyerapan|sebesar|sebanyak|sejumlah|realisasi)\s+){0,3}(?<nilai>(Rp\.?\s*)?\d[\d.,]*\d|\d)\s*(%|persen)?",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaNilai();

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        var menurutAsal = konteks.MenurutAsal;

        var bagian = konteks.Naskah.Bagian;
        for (var i = 0; i < bagian.Count; i++)
        {
            if (bagian[i] is not ParagrafNaskah paragraf || !PolaEkstrem().IsMatch(paragraf.Teks))
            {
                continue;
            }

            // The table above is meant; where it has none of the names, the one below.
            var atas = bagian.Take(i).Skip(Math.Max(0, i - MundurMaks)).OfType<TabelNaskah>().LastOrDefault();
            var bawah = bagian.Skip(i + 1).Take(MajuMaks).OfType<TabelNaskah>().FirstOrDefault();
            foreach (var asal in new[] { atas, bawah }.OfType<TabelNaskah>())
            {
                if (menurutAsal.TryGetValue(asal, out var tabel) && PeriksaParagraf(hasil, paragraf, tabel))
                {
                    break;
                }
            }
        }
    }

    /// <summary>True when the paragraph names a row of the table.</summary>
    private bool PeriksaParagraf(PengumpulTelaah hasil, ParagrafNaskah paragraf, TabelTerbaca tabel)
    {
        var baris = tabel
            .Baris.Where(b => b.Jenis == JenisBarisTabel.Data && b.Label.Length > 1 && b.Label.Any(char.IsLetter))
            .ToList();
        if (baris.Count < BarisMin)
        {
            return false;
        }

        var ada = false;

        var cocok = PolaEkstrem().Matches(paragraf.Teks);
        for (var i = 0; i < cocok.Count; i++)
        {
            var mulai = cocok[i].Index + cocok[i].Length;
            var sampai = Math.Min(
                i + 1 < cocok.Count ? cocok[i + 1].Index : paragraf.Teks.Length,
                Math.Min(paragraf.Teks.Length, mulai + EkorMaks)
            );
            if (Disebut(baris, paragraf.Teks, mulai, sampai) is var (b, ujung))
            {
                ada = true;
                var nilai = PolaNilai().Match(paragraf.Teks[ujung..sampai]).Groups["nilai"];
                if (nilai.Success && PembacaAngka.Sel(nilai.Value.TrimEnd('.', ',')) is { Rusak: false } angka)
                {
                    Bandingkan(hasil, paragraf, ujung + nilai.Index, tabel, baris, b, angka);
                }
            }
        }

        return ada;
    }

    /// <summary>The name of a row without the number that loose text leaves in front of it.</summary>
    private static string Nama(BarisTerbaca baris) =>
        baris.Label.Trim('|', '-', ' ').TrimStart('|', ' ', '.', ')', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9');

    /// <summary>What a sentence may call a row: its name, or "sasaran 3" for the third row of a table of sasaran.</summary>
    private static IEnumerable<string> Sebutan(BarisTerbaca baris)
    {
        var nama = Nama(baris);
        if (nama.Length > 1)
        {
            yield return nama;
        }

        var nomor = string.Concat(
            baris.Nomor.Length > 0 ? baris.Nomor.TakeWhile(char.IsDigit) : baris.Label.TakeWhile(char.IsDigit)
        );
        if (nomor.Length is 1 or 2)
        {
            yield return $"sasaran {nomor}";
            yield return $"sasaran strategis {nomor}";
        }
    }

    /// <summary>The first row named between two places, the longest name where several begin together.</summary>
    private static (BarisTerbaca Baris, int Ujung)? Disebut(List<BarisTerbaca> baris, string teks, int mulai, int sampai) =>
        (
            from b in baris
            from sebutan in Sebutan(b)
            let i = teks.IndexOf(
                sebutan,
                mulai,
                sampai - mulai,
                sebutan.Length <= 4 ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase
            )
            where
                i >= 0
                && (i == 0 || !char.IsLetterOrDigit(teks[i - 1]))
                && (i + sebutan.Length == teks.Length || !char.IsLetterOrDigit(teks[i + sebutan.Length]))
            orderby i, sebutan.Length descending
            select ((BarisTerbaca, int)?)(b, i + sebutan.Length)
        ).FirstOrDefault();

    private void Bandingkan(
        PengumpulTelaah hasil,
        ParagrafNaskah paragraf,
        int posisi,
        TabelTerbaca tabel,
        List<BarisTerbaca> baris,
        BarisTerbaca disebut,
        AngkaTercetak angka
    )
    {
        var tempat = TempatDalamParagraf.Dari(paragraf, posisi);
        var senama = baris.Where(b => Nama(b).Equals(Nama(disebut), StringComparison.OrdinalIgnoreCase)).ToList();
        if (senama.Exists(b => Memuat(b, angka)))
        {
            hasil.Sesuai(this, "Narasi", tempat, Nama(disebut), angka.Tercetak);
            return;
        }

        var lain = baris.Where(b => Memuat(b, angka)).ToList();
        var dekat = senama
            .SelectMany(b => b.Angka.OfType<AngkaTercetak>())
            .Where(a => a.Nilai != 0 && Math.Abs(a.Nilai - angka.Nilai) <= DekatMaks * Math.Abs(a.Nilai))
            .OrderBy(a => Math.Abs(a.Nilai - angka.Nilai))
            .FirstOrDefault();
        var pemilik = lain is [var satu] ? satu : null;
        if (
            (pemilik is null && dekat is null)
            || hasil.Catatan.Any(c => c.Jenis == JenisCatatan.NarasiBertentangan && c.Tempat.Contains(tempat))
            || !hasil.NilaiNarasi(paragraf, posisi)
        )
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
                Nama(disebut),
                pemilik is null ? angka.Tercetak : Nama(disebut),
                pemilik is null ? dekat!.Tercetak : Nama(pemilik),
                pemilik is null
                    ? $"{tabel.Nama} mencetak {dekat!.Tercetak} untuk {Nama(disebut)}, sedangkan kalimat menyebut {angka.Tercetak}."
                    : $"{tabel.Nama} mencetak {angka.Tercetak} untuk {Nama(pemilik)}, bukan untuk {Nama(disebut)}."
            )
        );
    }

    private static bool Memuat(BarisTerbaca baris, AngkaTercetak angka) =>
        baris.Angka.OfType<AngkaTercetak>().Any(a => Perbandingan.Setara(a, angka));
}
