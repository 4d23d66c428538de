using System.Text.RegularExpressions;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>"47 orang yang terdiri dari 28 orang laki-laki dan 19 orang perempuan": the parts a sentence lists add up to its whole.</summary>
internal sealed partial class AturanRincianNarasi : AturanTelaah
{
    private const int UnsurMaks = 10;

    [GeneratedRegex(
        @"(?<jumlah>\d[\d.]*\d|\d)\s*(\([\p{L} ]+\)\s*)?(?<satuan>\p{L}+)[^.;:\d]{0,40}?\b(terdiri\s+(dari|atas)|dengan\s+rincian|meliputi|rinciannya)\b\s*:?(?<isi>[^.;]*(\.\d[^.;]*)*)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaRincian();

    [GeneratedRegex(
        @"^\W*(jumlah|angka|total|banyaknya)\s+(tersebut|ini|itu)\s+[^.;\d]{0,20}?\b(terdiri\s+(dari|atas)|meliputi)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaLanjut();

    /// <summary>"Dari jumlah tersebut 8 kasus selesai dan 4 kasus belum": the second part is what the first is not.</summary>
    [GeneratedRegex(
        @"^\W*dari\s+((jumlah|angka|total|keseluruhan)\s+)?(tersebut|itu|ini)\b[^\d]{0,30}\d[^;]{0,160}?\b(dan|sedangkan|sementara|sisanya)\b[^\d;]{0,20}\d[\d.]*\s*(\([\p{L} ]+\)\s*)?\p{L}+\s+(\p{L}+\s+)?(belum|tidak|masih|lainnya)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaSisa();

    public override string Id => "TELAAH-RINCIAN-1";

    public override string Bunyi => "jumlah rincian dalam kalimat = jumlah yang disebut";

    public override string Dasar => "Jumlah sama dengan jumlah rinciannya";

    public override string Contoh => "\"56 orang terdiri dari 30 laki-laki dan 24 perempuan\"; seharusnya 54";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.82m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        KalimatNaskah? sebelum = null;
        foreach (var kalimat in konteks.Kalimat)
        {
            if (sebelum is not null && ReferenceEquals(sebelum.Paragraf, kalimat.Paragraf) && Lanjut(kalimat))
            {
                PeriksaLanjutan(hasil, sebelum, kalimat);
            }

            sebelum = kalimat;
            foreach (Match cocok in PolaRincian().Matches(kalimat.Teks))
            {
                PeriksaRincian(hasil, kalimat, cocok);
            }
        }
    }

    private static bool Lanjut(KalimatNaskah kalimat) =>
        PolaLanjut().IsMatch(kalimat.Teks) || (PolaSisa().IsMatch(kalimat.Teks) && kalimat.Angka.Count(a => !a.Persen) == 2);

    private void PeriksaRincian(PengumpulTelaah hasil, KalimatNaskah kalimat, Match cocok)
    {
        var satuan = cocok.Groups["satuan"].Value;
        var isi = cocok.Groups["isi"];
        var angka = kalimat.Angka;
        var jumlah = angka.FirstOrDefault(a => a.Posisi == cocok.Groups["jumlah"].Index);
        var unsur = angka.Where(a => a.Posisi >= isi.Index && a.Posisi < isi.Index + isi.Length && !a.Persen).ToList();
        if (
            jumlah is null
            || jumlah.Persen
            || unsur.Count is < 2 or > UnsurMaks
            || unsur.Exists(a => a.Uang || a.Nilai > jumlah.Nilai)
        )
        {
            return;
        }

        if (angka.Any(a => a.Posisi < jumlah.Posisi && a is { Uang: false, Persen: false } && a.Nilai == unsur.Sum(u => u.Nilai)))
        {
            // "17 kasus yang melibatkan 67 orang, terdiri dari …": the parts are those of the first figure.
            return;
        }

        // Each part names the same unit, or none does and each stands before its own word.
        if (!Seragam(kalimat.Teks, unsur, satuan))
        {
            return;
        }

        Bandingkan(hasil, kalimat.Tempat(jumlah.Posisi), jumlah, unsur, satuan);
    }

    /// <summary>"… sebanyak 4.386 sampel. Jumlah tersebut terdiri dari …": the whole is a count of the same unit in the sentence before.</summary>
    private void PeriksaLanjutan(PengumpulTelaah hasil, KalimatNaskah sebelum, KalimatNaskah kalimat)
    {
        var unsur = kalimat.Angka.Where(a => !a.Persen && !a.Uang).ToList();
        if (unsur.Count is < 2 or > UnsurMaks)
        {
            return;
        }

        var satuan = Kata(kalimat.Teks, unsur[0]);
        var jumlah = AngkaKalimat
            .Semua(sebelum.Teks)
            .FirstOrDefault(a => string.Equals(Kata(sebelum.Teks, a), satuan, StringComparison.OrdinalIgnoreCase));
        if (
            jumlah is not null
            && satuan.Length > 2
            && Seragam(kalimat.Teks, unsur, satuan)
            && unsur.TrueForAll(a => a.Nilai <= jumlah.Nilai)
        )
        {
            Bandingkan(hasil, kalimat.Tempat(unsur[0].Posisi), jumlah, unsur, satuan);
        }
    }

    private static string Kata(string teks, AngkaTercetak a) =>
        teks[(a.Posisi + a.Tercetak.Length)..].TrimStart().Split([' ', ',', '(', ')', '.'], 2)[0];

    private void Bandingkan(
        PengumpulTelaah hasil,
        TempatNaskah tempat,
        AngkaTercetak jumlah,
        List<AngkaTercetak> unsur,
        string satuan
    )
    {
        var hitung = unsur.Sum(a => a.Nilai);
        if (jumlah.Sama(hitung) || (unsur.Count > 2 && jumlah.Sama(unsur[0].Nilai + unsur[1].Nilai)))
        {
            hasil.Sesuai(this, "Narasi", tempat, satuan, jumlah.Tercetak);
            return;
        }

        hasil.Catat(
            Catatan(
                JenisCatatan.JumlahTidakCocok,
                Keparahan,
                Yakin,
                "Narasi",
                [tempat],
                satuan,
                jumlah.Tercetak,
                CetakAngka.Seperlunya(hitung),
                $"Hasil {string.Join(" + ", unsur.Select(a => a.Tercetak))} adalah {CetakAngka.Seperlunya(hitung)}, sedangkan jumlah yang disebut {jumlah.Tercetak} {satuan}."
            )
        );
    }

    /// <summary>"koperasi sebanyak 268 unit, terdiri dari 171 koperasi aktif dan 97 koperasi tidak aktif": each part counts what the whole is told of.</summary>
    private static bool SatuHal(string teks, List<AngkaTercetak> unsur)
    {
        var hal = Kata(teks, unsur[0]);
        return hal.Length >= HalMin
            && unsur.TrueForAll(a => string.Equals(Kata(teks, a), hal, StringComparison.OrdinalIgnoreCase))
            && SebutHal(teks[..unsur[0].Posisi], hal);
    }

    private static bool SebutHal(string depan, string hal) =>
        depan.Split([' ', ',', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Contains(hal, StringComparer.OrdinalIgnoreCase);

    private const int HalMin = 4;

    private static bool Seragam(string teks, List<AngkaTercetak> unsur, string satuan)
    {
        var bersatuan = unsur.Count(a =>
            teks[(a.Posisi + a.Tercetak.Length)..].TrimStart().StartsWith(satuan, StringComparison.OrdinalIgnoreCase)
        );
        var kelamin =
            teks.Contains("laki", StringComparison.OrdinalIgnoreCase)
            && teks.Contains("perempuan", StringComparison.OrdinalIgnoreCase);
        return bersatuan == unsur.Count || (bersatuan == 0 && (kelamin && unsur.Count == 2 || SatuHal(teks, unsur)));
    }
}
