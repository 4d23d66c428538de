using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>
/// "Pada Triwulan II telah dilaksanakan" under a table of kegiatan that all stand at nought, or "belum ada pelaksanaan" under one whose
/// kegiatan all have realisasi.
/// </summary>
internal sealed partial class AturanPelaksanaan : AturanTelaah
{
    private const int JarakMaks = 8;

    private const int TempatMaks = 3;

    [GeneratedRegex(
        @"\bbelum\s+(ada\s+)?(pelaksanaan|dilaksanakan|terlaksana|direalisasikan|terealisasi)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Belum();

    [GeneratedRegex(
        @"\b(telah|sudah)\s+(selesai\s+)?(dilaksanakan|terlaksana|direalisasikan)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Sudah();

    /// <summary>The statement is about the period of the report.</summary>
    [GeneratedRegex(
        @"\b(triwulan|semester|tahun\s+(20\d\d|ini|anggaran)|sampai\s+(saat|dengan)\s+\w+)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Masa();

    /// <summary>Part of it is done, or the sentence speaks of some of several.</summary>
    [GeneratedRegex(
        @"\b(sebagian|beberapa|seluruhnya|semua|sepenuhnya|optimal|kecuali|selain|namun|tetapi|sebelumnya|lalu)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Sebagian();

    [GeneratedRegex(@"^\W*(BAB\s+[IVX]+\b|\d+\s*[.)]*\W*SASARAN\b|SASARAN\s+STRATEGIS\b)", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex BagianBaru();

    public override string Id => "TELAAH-PELAKSANAAN-1";

    public override string Bunyi => "keterangan pelaksanaan kegiatan = realisasi kegiatan dalam tabel";

    public override string Dasar => "Uraian kegiatan tidak boleh bertentangan dengan realisasi yang dicetak";

    public override string Contoh =>
        "\"Kegiatan ini telah dilaksanakan pada Triwulan II\" di bawah tabel kegiatan yang realisasinya 0 semua";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.76m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        var menurutAsal = konteks.MenurutAsal;

        TabelTerbaca? kegiatan = null;
        var jarak = 0;
        var sebutan = new List<(TempatNaskah Tempat, string Teks)>();
        foreach (var bagian in konteks.Naskah.Bagian)
        {
            jarak++;
            switch (bagian)
            {
                case TabelNaskah t:
                    Tutup(hasil, kegiatan, sebutan);
                    kegiatan = Kegiatan(menurutAsal[t]) ? menurutAsal[t] : null;
                    jarak = 0;
                    break;
                case ParagrafNaskah p when BagianBaru().IsMatch(p.Teks) || jarak > JarakMaks:
                    Tutup(hasil, kegiatan, sebutan);
                    kegiatan = null;
                    break;
                case ParagrafNaskah p when kegiatan is not null && Sebutan(p, Pola(kegiatan)) is { } s:
                    sebutan.Add(s);
                    break;
            }
        }

        Tutup(hasil, kegiatan, sebutan);
    }

    /// <summary>A table of kegiatan whose realisasi are all nought or all above it.</summary>
    private static bool Kegiatan(TabelTerbaca tabel) =>
        tabel.Kolom.Any(k => k.Kepala.Contains("kegiatan", StringComparison.OrdinalIgnoreCase)) && Realisasi(tabel) is not null;

    /// <summary>True when every kegiatan has realisasi, false when none has; null otherwise.</summary>
    private static bool? Realisasi(TabelTerbaca tabel)
    {
        var nilai = tabel
            .Baris.Select(b => tabel.Angka(b, PeranKolom.Realisasi) ?? tabel.Angka(b, PeranKolom.RealisasiAnggaran))
            .OfType<AngkaTercetak>()
            .Select(a => a.Nilai > 0)
            .Distinct()
            .ToList();
        return nilai is [var semua] ? semua : null;
    }

    private static Regex Pola(TabelTerbaca tabel) => Realisasi(tabel) is true ? Belum() : Sudah();

    private static (TempatNaskah Tempat, string Teks)? Sebutan(ParagrafNaskah paragraf, Regex pola)
    {
        foreach (Match cocok in pola.Matches(paragraf.Teks))
        {
            var awal = paragraf.Teks.LastIndexOfAny(['.', ';'], cocok.Index) + 1;
            var akhir = paragraf.Teks.IndexOfAny(['.', ';'], cocok.Index + cocok.Length);
            var kalimat = paragraf.Teks[awal..(akhir < 0 ? paragraf.Teks.Length : akhir)];
            if (Masa().IsMatch(kalimat) && !Sebagian().IsMatch(kalimat))
            {
                return (TempatDalamParagraf.Dari(paragraf, cocok.Index), cocok.Value);
            }
        }

        return null;
    }

    private void Tutup(PengumpulTelaah hasil, TabelTerbaca? tabel, List<(TempatNaskah Tempat, string Teks)> sebutan)
    {
        if (tabel is not null && sebutan.Count > 0)
        {
            var ada = Realisasi(tabel) is true;
            hasil.Catat(
                Catatan(
                    JenisCatatan.NarasiBertentangan,
                    Keparahan,
                    Yakin,
                    tabel.Nama,
                    [.. sebutan.Take(TempatMaks).Select(s => s.Tempat), tabel.Baris[^1].Tempat],
                    "pelaksanaan kegiatan",
                    sebutan[0].Teks,
                    ada ? "sudah dilaksanakan" : "belum dilaksanakan",
                    ada
                        ? $"Kalimat menyebut {sebutan[0].Teks}, sedangkan setiap kegiatan dalam {tabel.Nama} mempunyai realisasi."
                        : $"Kalimat menyebut {sebutan[0].Teks}, sedangkan realisasi setiap kegiatan dalam {tabel.Nama} adalah 0."
                )
            );
        }

        sebutan.Clear();
    }
}
