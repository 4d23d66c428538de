using System.Text.RegularExpressions;
using Akuntabel.Domain.Telaah;

namespace Akuntabel.Documents.Telaah;

/// <summary>The words of a flattened header: which lines belong to it, which words name a column together, and how sure that is.</summary>
internal static partial class KataKepalaPipih
{
    private const int PanjangMaks = 170;

    [GeneratedRegex(
        @"^(n[o0]|nomor|kode|rekening|urut|sasaran|strategis|tujuan|indikator|kinerja|utama|iku|program|kegiatan|sub|uraian|satuan|target|realisasi|capaian|tingkat|persen|persentase|prosentase|kategori|kriteria|predikat|keterangan|kesimpulan|ket|status|tk|rk|ck|kondisi|sd|thd|ha|awal|hasil|pagu|anggaran|sisa|serapan|penyerapan|efisiensi|kemajuan|akhir|renstra|rpjmd|rpjmn|provinsi|prov|nasional|kabupaten|kota|kab|jumlah|total|selisih|kenaikan|penurunan|naik|turun|perubahan|bertambah|berkurang|sebelum|sesudah|setelah|murni|tahun|triwulan|tw|semester|bulan|rata-rata|nilai|fisik|keuangan|belanja|formula|formulasi|pengukuran|perhitungan|rumus|sumber|data|perangkat|daerah|opd|skpd|penanggung|jawab|rentang|interval|penilaian|awal|standar|rencana|kumulatif|deviasi|interpretasi|peringkat|pertumbuhan|tren|trend|dan|s\.?d\.?|terhadap|kode|jangka|menengah|pk|lalu|ini|n-1|n|rp|i|ii|iii|iv)$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Kata();

    /// <summary>A heading of a column of values that stands by itself.</summary>
    [GeneratedRegex(
        @"^((Target|Realisasi|Capaian|Rencana)(\s+(Kinerja|Anggaran|Keuangan|Fisik|Belanja|Akhir|Tahunan|Tahun|Renstra|RPJMD|RPJMN|PK|Jangka|Menengah|Kumulatif|Provinsi|Nasional|Kabupaten|Kota|s/d|s\.d\.?|TW|Triwulan|Semester|[IVX]{1,4}|Ini|Lalu))*(\s+(19|20)\d\d)?|(Pagu|Alokasi|Sisa|Serapan|Penyerapan|Total|Jumlah|Selisih|Perubahan|Persentase|Presentase|Prosentase|Persen|Tingkat|%|Rata-rata|Nilai|Efisiensi|Jumlah)(\s+(Capaian|Realisasi|Target|Penyerapan|Serapan|Kemajuan|Efisiensi|Kinerja|Anggaran|Keuangan|Belanja|Dana|Fisik|Pencapaian|Indikator|Pagu|Program|Kegiatan|Awal|Akhir|Revisi|Semula|Menjadi|Murni|Perubahan|Definitif))*|Anggaran(\s+(Realisasi|Belanja|Awal|Akhir|Semula|Menjadi|Murni|Perubahan))?|Semula|Menjadi|Kemajuan|Provinsi|Prov\.?|Nasional|Kabupaten|Kota|Laki-laki|Perempuan|Jumlah|Total|%|(Tahun\s+)?(19|20)\d\d|(Sebelum|Sesudah|Setelah)(\s+Perubahan)?|Murni|Perubahan|Bertambah\s*/\s*\(?Berkurang\)?|Naik\s*/\s*Turun|Kenaikan(\s*/\s*Penurunan)?|Kondisi\s+(Awal|Akhir)|Standar(\s+Nasional)?|(TW|Triwulan|Semester)\s+([IVX]{1,3}|\d)|[IVX]{1,3})(\s*\([^()]{1,24}\))*(\s+(19|20)\d\d)?$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Kolom();

    /// <summary>The columns of words a header begins with.</summary>
    [GeneratedRegex(
        @"^(?<nama>(No|N0|Nomor|Kode)\.?(\s+(Urut|Rekening))?(?=\s|$)|(Sasaran|Tujuan)(\s+(Strategis|Program|Kegiatan))?\s*/\s*(Program|Indikator)(\s+(Kinerja|Sasaran|Program|Kegiatan|Utama))*|(Sasaran|Tujuan)(\s+(Strategis|Program|Kegiatan|Daerah|OPD|RPJMD|Renstra))*|Indikator(\s+(Kinerja|Sasaran|Program|Tujuan|Utama|Kegiatan|Daerah|Strategis|Individu|SPM))*(\s*\(IK[UK]\))?|(Program|Kegiatan|Urusan)(\s*(/|dan|,)\s*(Sub\s*)?(Program|Kegiatan))*|Sub\s*Kegiatan|(Jenis|Nama)\s+\p{L}+|(Unsur|Komponen)(\s+(Pelayanan|Penilaian|Evaluasi|SAKIP|Kegiatan))?|Uraian(\s+(Belanja|Program|Kegiatan|Rekening))?|Satuan|Formula(si)?(\s+(Pengukuran|Perhitungan|Penghitungan))?|Rumus(\s+\p{L}+)?|Perangkat\s+Daerah|OPD|SKPD|Penanggung\s+Jawab|Sumber\s+Data)\s*",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Teks();

    [GeneratedRegex(
        @"^(predikat|kategori|kriteria|keterangan|kesimpulan|status|ket\.?|interpretasi|penilaian|peringkat)(\s+(kinerja|capaian|penilaian))?$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaKategori();

    /// <summary>True when the line is one of a header: hardly a word that headers do not use, and no figure.</summary>
    public static bool Kepala(string teks)
    {
        var isi = Rapikan(teks);
        if (
            isi.Length is 0 or > PanjangMaks
            || isi[^1] is '.' or ':' or ';' or ',' && !KepalaRapat.Nomor(isi)
            || teks.Contains('\t', StringComparison.Ordinal)
        )
        {
            return false;
        }

        if (Kurung().IsMatch(isi))
        {
            return true;
        }

        var kata = isi.Split([' ', '/', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        var angka = kata.Count(k => char.IsDigit(k[0]) && !Tahun(k));
        var dikenal = kata.Count(k => k is "%" or "=" or "x" || Tahun(k) || Kata().IsMatch(k.Trim('.', ',', '*')));
        return angka == 0
            && char.IsUpper(DalamKurung().Replace($" {isi}", "").FirstOrDefault(char.IsLetter, 'A'))
            && dikenal * 10 >= kata.Length * 6;
    }

    /// <summary>Units in brackets alone: "(ha) (ha) (ton)".</summary>
    [GeneratedRegex(@"^(\([^()\d]{1,12}\)\s*)+$", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Kurung();

    /// <summary>True when the line begins with the number of the rows and goes on in words with capitals: a header whatever its words are.</summary>
    public static bool Bernomor(string teks)
    {
        var kata = Rapikan(teks).Split(' ');
        return kata.Length is >= 3 and <= 24
            && kata[0].Trim('.').ToUpperInvariant() is "NO" or "N0" or "KODE" or "NOMOR"
            && kata.Count(k => char.IsUpper(k[0]) || !k.Any(char.IsLetter) || k[0] is '(') * 4 >= kata.Length * 3
            && !Array.Exists(kata, k => char.IsDigit(k[0]) && !Tahun(k));
    }

    /// <summary>True for two words of headers or more.</summary>
    public static bool Kuat(string teks) =>
        Rapikan(teks)
            .Split([' ', '/', '(', ')'], StringSplitOptions.RemoveEmptyEntries)
            .Count(k => Kata().IsMatch(k.Trim('.', ',', '*')) || Tahun(k)) >= 2;

    /// <summary>True for a line of two words or more that all are words of headers.</summary>
    public static bool Seluruhnya(string teks) =>
        Rapikan(teks).Split([' ', '/', '(', ')'], StringSplitOptions.RemoveEmptyEntries) is { Length: > 1 } kata
        && Array.TrueForAll(kata, k => k is "%" || Tahun(k) || Kata().IsMatch(k.Trim('.', ',', '*')));

    /// <summary>The columns of words at the left of a header line, and what stands behind them.</summary>
    public static (List<string> Teks, string Sisa) PisahTeks(string baris)
    {
        var hasil = new List<string>();
        var sisa = Rapikan(baris);
        while (Teks().Match(sisa) is { Success: true } cocok && cocok.Length > 0)
        {
            hasil.Add(cocok.Groups["nama"].Value.Trim());
            sisa = sisa[cocok.Length..];
        }

        return (hasil, sisa.Trim());
    }

    /// <summary>A line without the words that headings of columns of words go on with: "STRATEGIS KINERJA SATUAN 2019" is "2019".</summary>
    public static string TanpaLanjutan(string teks, out bool satuan)
    {
        var cocok = Lanjutan().Match(Rapikan(teks));
        satuan = cocok.Value.Contains("satuan", StringComparison.OrdinalIgnoreCase);
        return Rapikan(teks)[cocok.Length..].Trim();
    }

    [GeneratedRegex(
        @"^((Strategis|Kinerja|Utama|Sasaran|Indikator|Satuan)\s+)*",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Lanjutan();

    /// <summary>True for a line that holds only the rest of headings of columns of words.</summary>
    public static bool TeksSaja(string teks) => SisaTeks().IsMatch(Rapikan(teks));

    [GeneratedRegex(
        @"^((Perangkat|Daerah|OPD|SKPD|Penanggung|Jawab|Strategis|Sasaran|Indikator|Utama|Urut|Bidang|Pelaksana|Unit|Kerja)\s*)+$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex SisaTeks();

    public static bool Kategori(string teks) => PolaKategori().IsMatch(teks.Trim());

    /// <summary>The words, brackets put to the word before them.</summary>
    /// <param name="teks">A line of a header.</param>
    /// <param name="kurungSendiri">Whether brackets are words of their own.</param>
    /// <param name="tahunBersatuan">Whether brackets belong to a year before them too: "2023 (%)".</param>
    public static List<string> Potong(string teks, bool kurungSendiri = false, bool tahunBersatuan = false)
    {
        var hasil = new List<string>();
        var terbuka = false;
        var huruf = teks.Split(' ', '|') is var semua && semua.Contains("T") && semua.Contains("R");
        foreach (var k in Rapikan(teks).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var kata = k switch
            {
                "TK" => "Target",
                "RK" => "Realisasi",
                "CK" => "Capaian",
                "T" when huruf => "Target",
                "R" when huruf => "Realisasi",
                _ => k,
            };
            if (
                hasil.Count > 0
                && (
                    terbuka
                    || !kurungSendiri
                        && k[0] is '('
                        && hasil[^1][^1] is not ')' and not '%'
                        && (tahunBersatuan || !Tahun(hasil[^1]))
                )
            )
            {
                hasil[^1] = $"{hasil[^1]} {k}";
            }
            else
            {
                hasil.Add(kata);
            }

            terbuka = hasil[^1].Count(c => c == '(') > hasil[^1].Count(c => c == ')');
        }

        return hasil;
    }

    [GeneratedRegex(@"\s\([^()]*\)", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex DalamKurung();

    /// <summary>True for a line that begins with a unit in brackets and holds no figure: it goes on with the headings above it.</summary>
    public static bool BerawalSatuan(string teks) => AwalSatuan().IsMatch(Rapikan(teks));

    [GeneratedRegex(@"^\([^()\d]{1,10}\)[^\d]{0,80}$", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex AwalSatuan();

    /// <summary>How unlikely it is that these words are the heading of one column.</summary>
    public static decimal Biaya(string nama)
    {
        if (Kolom().IsMatch(nama))
        {
            return 0m;
        }

        // What stands in brackets makes a heading no less likely: "Nilai Ekspor (USD)".
        var kata = DalamKurung().Replace(nama, "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (nama.Split(' ').Count(Tahun) > 1 || nama.Count(c => c == '(') > 1)
        {
            return 4m;
        }

        if (nama[0] is '(')
        {
            return nama.Contains(' ', StringComparison.Ordinal) ? 4m : 0.8m;
        }

        return kata.Count(k => k.ToLowerInvariant() is "target" or "realisasi" or "capaian") > 1
            ? 2m + kata.Length
            : kata.Length switch
            {
                1 => 0.6m,
                2 => 1m,
                3 => 2m,
                _ => 2m + kata.Length,
            };
    }

    private static bool Tahun(string kata) => kata.Length == 4 && kata.All(char.IsDigit) && kata[0] is '1' or '2';

    private static string Rapikan(string teks) =>
        HurufKata
            .Betulkan(string.Join(' ', teks.Split([' ', '|', '\f'], StringSplitOptions.RemoveEmptyEntries)))
            .Replace(" /", "/", StringComparison.Ordinal)
            .Replace("No .", "No.", StringComparison.OrdinalIgnoreCase);
}
