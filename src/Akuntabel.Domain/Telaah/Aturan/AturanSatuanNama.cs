using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>The name of an indicator tells what kind of unit it can have: a share is no count of people, a count or a length no percentage.</summary>
internal sealed partial class AturanSatuanNama : AturanTelaah
{
    /// <summary>Names that tell a share.</summary>
    [GeneratedRegex(
        @"^\W*(persentase|prosentase|presentase|persen)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Bagian();

    /// <summary>Names that tell an area or a length.</summary>
    [GeneratedRegex(@"^\W*(luas|panjang)\s", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Ukuran();

    /// <summary>Names that tell a count or a time.</summary>
    [GeneratedRegex(
        @"^\W*(jumlah|banyaknya|(rata-?\s?rata\s+)?(lama|lamanya|waktu)|panjang)\s",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Hitungan();

    /// <summary>Words by which a count may yet be a share, or by which a row holds more than one name.</summary>
    [GeneratedRegex(
        @"\b(persen\w*|prosen\w*|presentase|tingkat|rasio|cakupan|proporsi|kenaikan|penurunan|pertumbuhan|peningkatan|laju|indeks|nilai|capaian|serapan|realisasi|kumulatif|ketepatan|kesesuaian|jumlah\s*/)|%\s*\S",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex BukanHitungan();

    /// <summary>A unit that ends a row whose columns are not known.</summary>
    [GeneratedRegex(@"\s\(?(?<satuan>%|persen|\p{L}+)\)?\s*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Ekor();

    private static readonly HashSet<string> Persen = new(StringComparer.OrdinalIgnoreCase) { "%", "persen", "persentase" };

    /// <summary>Units of counts and times; "dokumen", "laporan" and "kegiatan" also end names.</summary>
    private static readonly HashSet<string> Butir = new(StringComparer.OrdinalIgnoreCase)
    {
        "orang",
        "jiwa",
        "unit",
        "buah",
        "kasus",
        "kejadian",
        "bidang",
        "ekor",
        "hari",
        "menit",
        "jam",
        "kali",
        "rupiah",
        "ton",
    };

    public override string Id => "TELAAH-SATUAN-3";

    public override string Bunyi => "satuan indikator sesuai dengan namanya";

    public override string Dasar => "Persentase diukur dalam persen; jumlah, luas, panjang dan waktu dalam satuannya sendiri";

    public override string Contoh => "\"Jumlah kejadian kebakaran\" dengan satuan %, \"Luas hutan rakyat\" dengan satuan Orang";

    public override Keparahan Keparahan => Keparahan.Minor;

    public override decimal Yakin => 0.8m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        foreach (var tabel in konteks.Tabel)
        {
            var kolom = tabel.Kolom.FirstOrDefault(k => k.Peran == PeranKolom.Satuan);
            if (tabel.Asal.BerkolomPasti && kolom is null)
            {
                continue;
            }

            foreach (var baris in tabel.Baris.Where(b => b.Jenis is JenisBarisTabel.Data or JenisBarisTabel.Judul))
            {
                var (nama, satuan) = kolom is null
                    ? Pisah(baris)
                    : (Nama(tabel, baris), baris.Sel(kolom.Indeks).Trim(' ', '(', ')', '.'));
                Bandingkan(hasil, tabel, baris, nama.Trim(), satuan);
            }
        }
    }

    /// <summary>The indicator, where a row also names a kegiatan.</summary>
    private static string Nama(TabelTerbaca tabel, BarisTerbaca baris) =>
        tabel.KolomPertama(PeranKolom.Indikator) is { } k && baris.Sel(k.Indeks) is { Length: > 0 } nama ? nama : baris.Label;

    /// <summary>A loose row: its words end in the unit.</summary>
    private static (string Nama, string Satuan) Pisah(BarisTerbaca baris) =>
        Ekor().Match(baris.Label) is { Success: true, Index: > 0 } ekor && Persen.Contains(ekor.Groups["satuan"].Value)
            ? (NomorDepan().Replace(baris.Label[..ekor.Index], ""), ekor.Groups["satuan"].Value)
            : ("", "");

    [GeneratedRegex(@"^\W*\d{1,2}[.)]?\s+", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex NomorDepan();

    private void Bandingkan(PengumpulTelaah hasil, TabelTerbaca tabel, BarisTerbaca baris, string nama, string satuan)
    {
        var persen = Persen.Contains(satuan);
        if (!persen && !Butir.Contains(satuan))
        {
            return;
        }

        var harap =
            Bagian().IsMatch(nama) ? (persen ? "" : "%")
            : Hitungan().IsMatch(nama) && !BukanHitungan().IsMatch(nama) ? (persen ? "satuan hitungan" : "")
            : Ukuran().IsMatch(nama) && satuan.ToLowerInvariant() is not ("ton" or "rupiah") ? (persen ? null : "satuan ukuran")
            : null;
        if (harap is null)
        {
            return;
        }

        Putuskan(
            hasil,
            harap.Length == 0,
            satuan,
            Catatan(
                JenisCatatan.SatuanTidakCocok,
                Keparahan,
                Yakin,
                tabel.Nama,
                [baris.Tempat],
                nama,
                satuan,
                harap,
                $"Indikator \"{nama}\" tidak dapat bersatuan {satuan}."
            )
        );
    }
}
