using System.Text.RegularExpressions;
using Akuntabel.Domain.Telaah;

namespace Akuntabel.Documents.Telaah;

/// <summary>
/// A row of a <see cref="TabelCampur"/> as it grows from its lines: the words of the cells in front of its values kept apart, by bars where
/// there are any, else by the words cells begin with.
/// </summary>
internal sealed partial class RangkaiCampur
{
    private const int SatuanKataMaks = 2;

    /// <summary>Words an indicator or a formula begins with.</summary>
    [GeneratedRegex(
        @"(?<=\S\s)(?=(Nilai|Persentase|Prosentase|Jumlah|Rata-rata|Indeks|Skor|Tingkat|Angka|Cakupan|Rasio|Laju|Produksi|Produktivitas|Predikat|Opini|Proporsi|Prevalensi|Koefisien|Pertumbuhan|Kontribusi|Usia|Umur|Luas|Panjang|Peringkat|Kategori|Besaran|Hasil|Banyaknya)\b)",
        RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex AwalSel();

    [GeneratedRegex(@"(?<=\p{Ll}\s)(?=\p{Lu}\p{L}+)", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex HurufBesar();

    /// <summary>The second word of a category.</summary>
    [GeneratedRegex(
        @"^(tinggi|rendah|baik|berhasil|memuaskan|tercapai|kurang|sekali)$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Predikat();

    /// <summary>A unit at the end of the words: "%", "Rp Miliar", "Hari Kerja", "Orang".</summary>
    [GeneratedRegex(
        @"\s(?<satuan>%|‰|(Rp\.?\s+)?(Miliar|Milyar|Juta|Ribu|Rupiah)|Rp\.?|Hari(\s+Kerja)?|per\s+[\d.]+(\s+\p{L}+){1,2}|\p{Lu}[\p{L}/]{1,11})$",
        RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex SatuanAkhir();

    private readonly string _nomor;
    private readonly BentukCampur _bentuk;
    private readonly bool _duaSel;
    private readonly List<string> _mentah = [];
    private int _baris;
    private string _satuan = "";
    private string _kiri = "";
    private string _kanan = "";

    public RangkaiCampur(int baris, BarisCampur isi, BentukCampur bentuk)
    {
        (_baris, _nomor, _bentuk) = (baris, isi.Nomor, bentuk);
        (Nilai, Ekor) = (isi.Nilai, isi.Ekor);
        _duaSel = (bentuk.Sasaran && isi.Nomor.Length > 0) || bentuk.Rumus;
        var kata = TanpaSatuan(isi);
        _mentah.AddRange(kata);
        (_kiri, _kanan) =
            !_duaSel ? (string.Join(' ', kata), "")
            : kata.Count > 1 ? Pisah(kata)
            : Belah(string.Join(' ', kata), AwalSel());
    }

    /// <summary>Its values.</summary>
    public IReadOnlyList<string> Nilai { get; private set; }

    /// <summary>The words behind its values.</summary>
    public string Ekor { get; private set; }

    /// <summary>The values that stand on a later line of the row.</summary>
    public void Isi(int baris, BarisCampur isi)
    {
        Sambung(baris, TanpaSatuan(isi), isi.Ekor);
        (Nilai, _baris) = (isi.Nilai, baris);
    }

    /// <summary>Adds the words of a wrapped line; of two cells the first goes on with the first.</summary>
    public void Sambung(int baris, IReadOnlyList<string> kata, string ekor)
    {
        Ekor = $"{Ekor} {ekor}".Trim();
        if (Ekor.Length > 0 && kata is [var satu] && Predikat().IsMatch(satu))
        {
            Ekor = $"{Ekor} {satu}";
            return;
        }

        if (kata.Count == 0)
        {
            return;
        }

        _mentah.AddRange(kata);
        var (kiri, kanan) =
            !_duaSel ? (string.Join(' ', kata), "")
            : kata.Count > 1 ? Pisah(kata)
            : _bentuk.Rumus ? ("", kata[0])
            : char.IsLower(kata[0][0]) ? Belah(kata[0], HurufBesar())
            : (kata[0], "");
        _kiri = $"{_kiri} {kiri}".Trim();
        _kanan = $"{_kanan} {kanan}".Trim();
    }

    /// <summary>The row with its cells: the place of a row is the line of its values.</summary>
    public BarisNaskah Menjadi(int banyak, bool ekor, NamaKenal kenal)
    {
        var nama = _bentuk.Sasaran && _duaSel ? _kanan : _kiri;
        nama = Nilai.Count == banyak && kenal.Cari(string.Join(' ', _mentah)) is { } utuh ? utuh : nama;
        List<string> sel = [_nomor];
        if (_bentuk.Sasaran)
        {
            sel.Add(_duaSel ? _kiri : "");
        }

        sel.Add(nama);
        if (_bentuk.Rumus)
        {
            sel.Add(_kanan);
        }

        if (_bentuk.Satuan)
        {
            sel.Add(_satuan);
        }

        sel.AddRange(Enumerable.Repeat("", Math.Max(0, banyak - Nilai.Count)));
        sel.AddRange(Nilai);
        if (ekor)
        {
            sel.Add(Ekor);
        }

        return new BarisNaskah(TempatNaskah.Baris(_baris, _baris), sel);
    }

    /// <summary>The cells without the unit in front of the values, which is kept.</summary>
    private List<string> TanpaSatuan(BarisCampur isi)
    {
        var kata = isi.Kata.ToList();
        if (!_bentuk.Satuan || isi.Nilai.Count == 0 || kata.Count == 0)
        {
            return kata;
        }

        if (kata.Count > 1 && kata[^1].Split(' ').Length <= SatuanKataMaks)
        {
            _satuan = kata[^1];
            kata.RemoveAt(kata.Count - 1);
        }
        else if (SatuanAkhir().Match(kata[^1]) is { Success: true } cocok)
        {
            _satuan = cocok.Groups["satuan"].Value;
            kata[^1] = kata[^1][..cocok.Index].Trim();
        }

        return kata;
    }

    private static (string Kiri, string Kanan) Pisah(IReadOnlyList<string> kata) =>
        (string.Join(' ', kata.SkipLast(1)), kata[^1]);

    private static (string Kiri, string Kanan) Belah(string teks, Regex pola) =>
        pola.Match(teks) is { Success: true } batas ? (teks[..batas.Index].Trim(), teks[batas.Index..].Trim()) : (teks, "");
}
