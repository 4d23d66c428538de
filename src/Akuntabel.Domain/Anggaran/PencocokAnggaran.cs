using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Anggaran;

/// <summary>Finds for each row of a workbook the row of the budget sheet it stands for, and says what storing it would do.</summary>
public sealed class PencocokAnggaran
{
    private readonly ILookup<string, BarisLembarAnggaran> _menurutKode;
    private readonly ILookup<string, BarisLembarAnggaran> _menurutNama;
    private readonly PetaKolomAnggaran _peta;
    private readonly string _alasan;
    private readonly HashSet<string> _terpakai = new(StringComparer.Ordinal);

    private PencocokAnggaran(LembarAnggaran lembar, PetaKolomAnggaran peta, string alasan)
    {
        var semua = lembar.Semua.ToList();
        _menurutKode = semua.Where(b => Kode(b.Kode).Length > 0).ToLookup(b => Kode(b.Kode), StringComparer.Ordinal);
        _menurutNama = semua.ToLookup(b => Nama(b.Nama), StringComparer.Ordinal);
        (_peta, _alasan) = (peta, alasan);
    }

    /// <summary>Every row below the headings that says something.</summary>
    /// <param name="lembar">The budget sheet of the month.</param>
    /// <param name="bacaan">The sheet of the workbook.</param>
    /// <param name="peta">Its columns.</param>
    /// <param name="alasan">Reason given for figures that fall or exceed the pagu; empty for none.</param>
    public static IReadOnlyList<BarisImporAnggaran> Cocokkan(
        LembarAnggaran lembar,
        LembarBacaan bacaan,
        PetaKolomAnggaran peta,
        string alasan
    )
    {
        var pencocok = new PencocokAnggaran(lembar, peta, alasan);
        return
        [
            .. bacaan
                .Baris.Where(b =>
                    b.Nomor >= peta.BarisPertama && (b.Di(peta.Kode).Teks + b.Di(peta.Uraian).Teks).Trim().Length > 0
                )
                .Select(pencocok.Satu),
        ];
    }

    private BarisImporAnggaran Satu(BarisBacaan asal)
    {
        var (kode, uraian) = (asal.Di(_peta.Kode).Teks.Trim(), asal.Di(_peta.Uraian).Teks.Trim());
        var hasil = new BarisImporAnggaran
        {
            Asal = asal,
            Uraian = $"{kode} {uraian}".Trim(),
            Keadaan = KeadaanBarisImpor.Kosong,
        };
        var (jumlah, fisik) = (asal.Di(_peta.Jumlah), asal.Di(_peta.Fisik));
        if (Hampa(jumlah) && Hampa(fisik))
        {
            return hasil;
        }

        var calon = Calon(kode, uraian);
        return calon.Count switch
        {
            1 => Isi(hasil with { Baris = calon[0] }, jumlah, fisik),
            0 when SebutanJumlah(uraian) || SebutanJumlah(kode) => hasil with { Keadaan = KeadaanBarisImpor.Jumlah },
            0 => hasil with
            {
                Keadaan = KeadaanBarisImpor.TidakDikenal,
                Masalah = "Tidak ada baris anggaran dengan kode atau uraian ini.",
            },
            _ => hasil with
            {
                Keadaan = KeadaanBarisImpor.TidakDikenal,
                Masalah = "Uraian ini cocok dengan beberapa baris anggaran; sertakan kolom kode.",
            },
        };
    }

    private IReadOnlyList<BarisLembarAnggaran> Calon(string kode, string uraian)
    {
        var (k, n) = (Kode(kode), Nama(uraian));
        List<BarisLembarAnggaran> menurutKode = k.Length > 0 ? [.. _menurutKode[k]] : [];
        if (menurutKode.Count == 1)
        {
            return menurutKode;
        }

        List<BarisLembarAnggaran> menurutNama =
            n.Length == 0 ? [] : [.. menurutKode.Count > 1 ? menurutKode.Where(b => Nama(b.Nama) == n) : _menurutNama[n]];
        // A program and its only kegiatan may share a name: the one that is typed is meant.
        return menurutNama.Count > 1 && menurutNama.FindAll(b => b.IsiUang || b.IsiFisik) is [var satu] ? [satu] : menurutNama;
    }

    private BarisImporAnggaran Isi(BarisImporAnggaran hasil, SelBacaan jumlah, SelBacaan fisik)
    {
        var baris = hasil.Baris!;
        if (!baris.IsiUang && !baris.IsiFisik)
        {
            return hasil with { Keadaan = KeadaanBarisImpor.Jumlah };
        }

        if (!_terpakai.Add(baris.Objek))
        {
            return Salah("Baris anggaran ini sudah ada lebih atas di berkas.");
        }

        var uang = baris.IsiUang && !Hampa(jumlah) ? Kumulatif(Uang(jumlah), baris) : null;
        if (uang is { Berhasil: false })
        {
            return Salah(uang.Value.Pelanggaran.Pesan);
        }

        var isian = new IsianAnggaran
        {
            Objek = baris.Objek,
            Jumlah = uang is { Isi: { } u } ? CetakAngka.Uang(u) : null,
            Fisik = baris.IsiFisik && !Hampa(fisik) ? Fisik(fisik) : null,
            Versi = baris.Isian?.Versi ?? 0,
            AlasanTurun = Alasan(baris.Isian?.AlasanTurun),
            AlasanLebih = Alasan(baris.Isian?.AlasanLebih),
        };
        var (baru, masalah) = PenerapIsianAnggaran.Terapkan(baris, isian);
        return masalah.Count > 0 ? Salah(string.Join(" ", masalah.Select(m => m.Pelanggaran.Pesan)))
            : baru is null || (baru.Jumlah, baru.Fisik) == (baris.Isian?.Jumlah, baris.Isian?.Fisik)
                ? hasil with
                {
                    Keadaan = KeadaanBarisImpor.Sama,
                }
            : hasil with { Keadaan = KeadaanBarisImpor.Berubah, Isian = isian };

        BarisImporAnggaran Salah(string kalimat) => hasil with { Keadaan = KeadaanBarisImpor.Bermasalah, Masalah = kalimat };
    }

    private Hasil<Rupiah?>? Kumulatif(Hasil<Rupiah?> uang, BarisLembarAnggaran baris) =>
        _peta.Sifat == SifatRealisasi.PeriodeSaja && uang is { Berhasil: true, Isi: { } u }
            ? (Rupiah?)(u + (baris.BulanLalu ?? Rupiah.Nol))
            : uang;

    private string? Alasan(string? lama) => string.IsNullOrEmpty(lama) && _alasan.Length > 0 ? _alasan : lama;

    private static Hasil<Rupiah?> Uang(SelBacaan sel) =>
        sel.Angka is { } a ? PembacaUang.Baca(CetakAngka.Tetap(a, a == decimal.Truncate(a) ? 0 : 2)) : PembacaUang.Baca(sel.Teks);

    private static string Fisik(SelBacaan sel) => sel.Angka is { } a ? CetakAngka.Tetap(a, 2) : sel.Teks;

    private static bool Hampa(SelBacaan sel) => sel.Angka is null && sel.Teks.Trim() is "" or "-" or "–";

    private static bool SebutanJumlah(string teks) =>
        teks.StartsWith("jumlah", StringComparison.OrdinalIgnoreCase)
        || teks.StartsWith("total", StringComparison.OrdinalIgnoreCase);

    private static string Kode(string teks) => string.Concat(teks.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();

    private static string Nama(string teks) => string.Concat(teks.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
