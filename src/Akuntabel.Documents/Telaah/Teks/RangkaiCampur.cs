using System.Text.RegularExpressions;
using Akuntabel.Domain.Telaah;

namespace Akuntabel.Documents.Telaah;

/// <summary>A row of a <see cref="TabelCampur"/> as it grows from its lines: the words of the sasaran and of the indicator kept apart.</summary>
internal sealed partial class RangkaiCampur
{
    /// <summary>Words an indicator begins with.</summary>
    [GeneratedRegex(
        @"(?<=\S\s)(?=(Nilai|Persentase|Prosentase|Jumlah|Rata-rata|Indeks|Skor|Tingkat|Angka|Cakupan|Rasio|Laju|Produksi|Produktivitas|Predikat|Opini|Proporsi|Prevalensi|Koefisien|Pertumbuhan|Kontribusi|Usia|Umur|Luas|Panjang|Nilai|Peringkat|Kategori|Besaran)\b)",
        RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex AwalIndikator();

    [GeneratedRegex(@"(?<=\p{Ll}\s)(?=\p{Lu}\p{L}+)", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex HurufBesar();

    /// <summary>The second word of a category.</summary>
    [GeneratedRegex(@"^(tinggi|rendah|baik|berhasil|memuaskan|tercapai|kurang|sekali)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Predikat();

    private readonly string _nomor;
    private readonly int _baris;
    private readonly bool _keSasaran;
    private string _teksSasaran = "";
    private string _teks = "";
    private int _barisNilai;

    public RangkaiCampur(int baris, BarisCampur isi, bool sasaran)
    {
        (_baris, _barisNilai, _nomor) = (baris, baris, isi.Nomor);
        (Nilai, Ekor) = (isi.Nilai, isi.Ekor);
        _keSasaran = sasaran && isi.Nomor.Length > 0;
        if (!_keSasaran)
        {
            _teks = isi.Teks;
            return;
        }

        (_teksSasaran, _teks) = isi.Kata.Count > 1
            ? (string.Join(' ', isi.Kata.SkipLast(1)), isi.Kata[^1])
            : Belah(isi.Teks, AwalIndikator());
    }

    /// <summary>Its values.</summary>
    public IReadOnlyList<string> Nilai { get; private set; }

    /// <summary>The words behind its values.</summary>
    public string Ekor { get; private set; }

    /// <summary>The values that stand on a later line of the row.</summary>
    public void Isi(int baris, BarisCampur isi)
    {
        Sambung(baris, isi.Kata, isi.Ekor);
        (Nilai, _barisNilai) = (isi.Nilai, baris);
    }

    /// <summary>Adds the words of a wrapped line; of two cells the first belongs to the sasaran.</summary>
    public void Sambung(int baris, IReadOnlyList<string> kata, string ekor)
    {
        Ekor = $"{Ekor} {ekor}".Trim();
        if (Ekor.Length > 0 && kata is [var satu] && Predikat().IsMatch(satu))
        {
            Ekor = $"{Ekor} {satu}";
            return;
        }

        if (!_keSasaran)
        {
            _teks = $"{_teks} {string.Join(' ', kata)}".Trim();
            return;
        }

        var (kiri, kanan) = kata.Count > 1 ? (string.Join(' ', kata.SkipLast(1)), kata[^1]) : char.IsLower(kata[0][0]) ? Belah(kata[0], HurufBesar())
            : (kata[0], "");
        _teksSasaran = $"{_teksSasaran} {kiri}".Trim();
        _teks = $"{_teks} {kanan}".Trim();
    }

    /// <summary>The row with its cells: the place of a row is the line of its values.</summary>
    public BarisNaskah Menjadi(int banyak, bool sasaran, bool ekor)
    {
        List<string> sel = [_nomor];
        if (sasaran)
        {
            sel.Add(_teksSasaran);
        }

        sel.Add(_teks);
        sel.AddRange(Enumerable.Repeat("", banyak - Nilai.Count));
        sel.AddRange(Nilai);
        if (ekor)
        {
            sel.Add(Ekor);
        }

        return new BarisNaskah(TempatNaskah.Baris(_barisNilai == _baris ? _baris : _barisNilai, _barisNilai), sel);
    }

    private static (string Kiri, string Kanan) Belah(string teks, Regex pola) =>
        pola.Match(teks) is { Success: true } batas
            ? (teks[..batas.Index].Trim(), teks[batas.Index..].Trim())
            : (teks, "");
}
