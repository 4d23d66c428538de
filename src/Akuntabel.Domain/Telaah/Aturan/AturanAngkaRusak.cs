using System.Text.RegularExpressions;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>Numbers whose separators stand where no number has them, and money without separators among money that has them.</summary>
internal sealed partial class AturanAngkaRusak : AturanTelaah
{
    private const decimal UangMin = 1_000_000m;

    /// <summary>Digits in groups, in a column of money, that no number is made of: "300.00.000".</summary>
    [GeneratedRegex(@"^(Rp\.?\s*)?(?<angka>\d{1,3}([.,]\d+){2,})(,-|,--)?$", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex PolaKelompok();

    public override string Id => "TELAAH-ANGKA-1";

    public override string Bunyi => "pemisah ribuan setiap tiga angka";

    public override string Dasar => "Bentuk angka menurut Pedoman Umum Ejaan Bahasa Indonesia";

    public override string Contoh => "\"Rp604.118.00\" dan \"1.23.456\": kelompok ribuan tidak genap tiga angka";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.85m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        var utuh = konteks
            .Tabel.SelectMany(t => t.Baris.SelectMany(b => b.Angka.OfType<AngkaTercetak>()))
            .Where(a => !a.Rusak)
            .Select(a => a.Nilai)
            .ToHashSet();
        foreach (var tabel in konteks.Tabel)
        {
            var angka = tabel.Baris.SelectMany(b => b.Angka.OfType<AngkaTercetak>().Select(a => (Baris: b, Angka: a))).ToList();
            var berpemisah = angka.Count(x => x.Angka.Nilai >= UangMin && x.Angka.Gaya != GayaAngka.Polos);
            PeriksaKelompok(hasil, tabel);
            PeriksaPutus(hasil, tabel);
            foreach (
                var (baris, a) in angka.Where(x =>
                    (x.Angka.Rusak && !DuaSel(x.Angka, utuh) && !Kode(tabel, x.Baris, x.Angka))
                    || (x.Angka is { Gaya: GayaAngka.Polos } && x.Angka.Nilai >= UangMin && berpemisah >= 2)
                )
            )
            {
                hasil.Catat(Temuan(tabel.Nama, baris.Tempat, baris.Label, a, JenisCatatan.OcrSuspect, Keparahan.Ocr));
            }
        }

        foreach (var paragraf in konteks.Naskah.Paragraf)
        {
            PeriksaUang(hasil, paragraf);
            foreach (var a in PembacaAngka.Semua(paragraf.Teks).Where(a => a is { Rusak: true, Uang: true }))
            {
                hasil.Catat(
                    Temuan(
                        "Narasi",
                        TempatDalamParagraf.Dari(paragraf, a.Posisi),
                        "jumlah uang",
                        a,
                        JenisCatatan.AngkaRusak,
                        Keparahan
                    )
                );
            }
        }
    }

    /// <summary>
    /// "236.628.000 140" may be an amount and the target beside it: it is one torn figure only where the report prints it whole elsewhere.
    /// </summary>
    private static bool DuaSel(AngkaTercetak angka, HashSet<decimal> utuh) =>
        PolaDuaSel().IsMatch(angka.Tercetak) && !utuh.Contains(angka.Nilai);

    /// <summary>"I10" below "E11" and "K30" is a code, no figure with a letter in it.</summary>
    private static bool Kode(TabelTerbaca tabel, BarisTerbaca baris, AngkaTercetak angka) =>
        PolaKode().IsMatch(angka.Tercetak)
        && baris.Asal.Sel.ToList().FindIndex(s => s.Trim() == angka.Tercetak) is >= 0 and var kolom
        && tabel.Baris.Count(b => PolaKode().IsMatch(b.Sel(kolom).Trim())) >= KodeMin;

    private const int KodeMin = 3;

    [GeneratedRegex(@"^\p{Lu}\d{1,3}(\.\d)?$", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex PolaKode();

    [GeneratedRegex(@"^\d{1,3}(\.\d{3})+ \d{3}$", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex PolaDuaSel();

    /// <summary>Money whose groups of digits no reading makes a number of: "Rp13.5532.16.700".</summary>
    [GeneratedRegex(@"\bRp\s?\.?\s?(?<angka>\d{1,3}([.,]\d+){2,})", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex PolaUang();

    private void PeriksaUang(PengumpulTelaah hasil, ParagrafNaskah paragraf)
    {
        foreach (Match cocok in PolaUang().Matches(paragraf.Teks))
        {
            var cetak = cocok.Groups["angka"].Value;
            if (PembacaAngka.Sel(cetak) is null)
            {
                hasil.Catat(
                    Catatan(
                        JenisCatatan.AngkaRusak,
                        Keparahan,
                        Yakin,
                        "Narasi",
                        [TempatDalamParagraf.Dari(paragraf, cocok.Groups["angka"].Index)],
                        "jumlah uang",
                        cetak,
                        "kelompok tiga angka",
                        $"{cetak} bukan angka yang sah: di belakang pemisah ribuan harus selalu ada tiga angka."
                    )
                );
            }
        }
    }

    /// <summary>A figure whose decimals are cut off behind the comma: "90,".</summary>
    [GeneratedRegex(@"^\d{1,3},$", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex PolaPutus();

    /// <summary>More than one such figure in a column is a habit, no damage.</summary>
    private void PeriksaPutus(PengumpulTelaah hasil, TabelTerbaca tabel)
    {
        foreach (var kolom in tabel.Kolom.Where(k => k.Peran != PeranKolom.Lain))
        {
            var putus = tabel.Baris.Where(b => PolaPutus().IsMatch(b.Sel(kolom.Indeks).Trim())).ToList();
            if (putus is not [var baris])
            {
                continue;
            }

            var cetak = baris.Sel(kolom.Indeks).Trim();
            hasil.Catat(
                Catatan(
                    JenisCatatan.AngkaRusak,
                    Keparahan,
                    Yakin,
                    tabel.Nama,
                    [baris.Tempat],
                    baris.Label,
                    cetak,
                    "angka dengan desimal yang lengkap",
                    $"Di belakang koma pada {cetak} tidak ada angka; desimalnya hilang."
                )
            );
        }
    }

    private void PeriksaKelompok(PengumpulTelaah hasil, TabelTerbaca tabel)
    {
        foreach (
            var kolom in tabel.Kolom.Where(k => k.Peran is PeranKolom.Pagu or PeranKolom.RealisasiAnggaran or PeranKolom.Sisa)
        )
        {
            foreach (var baris in tabel.Baris.Where(b => b.Di(kolom) is null))
            {
                var cocok = PolaKelompok().Match(baris.Sel(kolom.Indeks));
                if (cocok.Success)
                {
                    var cetak = cocok.Groups["angka"].Value;
                    hasil.Catat(
                        Catatan(
                            JenisCatatan.AngkaRusak,
                            Keparahan,
                            Yakin,
                            tabel.Nama,
                            [baris.Tempat],
                            baris.Label,
                            cetak,
                            "kelompok tiga angka",
                            $"Bentuk {cetak} bukan angka yang sah: di belakang pemisah ribuan harus selalu ada tiga angka."
                        )
                    );
                }
            }
        }
    }

    private CatatanTelaah Temuan(
        string tabel,
        TempatNaskah tempat,
        string butir,
        AngkaTercetak a,
        JenisCatatan jenis,
        Keparahan keparahan
    ) =>
        Catatan(
            jenis,
            keparahan,
            Yakin,
            tabel,
            [tempat],
            butir,
            a.Tercetak,
            DigitLebih(a.Tercetak) ? "angka yang sah" : CetakAngka.Seperlunya(a.Nilai),
            DigitLebih(a.Tercetak)
                ? $"Bentuk {a.Tercetak} bukan angka yang sah: ada kelompok dengan lebih dari tiga digit di antara pemisah ribuan."
                : $"Bentuk {a.Tercetak} bukan angka yang sah; kemungkinan {CetakAngka.Seperlunya(a.Nilai)}."
        );

    /// <summary>A group in the middle has a digit too many: which one, nobody can tell.</summary>
    private static bool DigitLebih(string cetak) =>
        cetak.Split('.', ',', ' ') is { Length: > 2 } kelompok && kelompok.Skip(1).SkipLast(1).Any(k => k.Length is 4 or 5);
}
