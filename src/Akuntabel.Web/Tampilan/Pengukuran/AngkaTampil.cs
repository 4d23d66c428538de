using System.Globalization;
using Akuntabel.App.Pengukuran;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Web.Tampilan;

/// <summary>One number of a figure with what belongs to it, in its form.</summary>
public sealed record AngkaTampil
{
    public required SelIsian Sel { get; init; }

    public required string Teks { get; init; }

    public required int Versi { get; init; }

    public required AlasanKosong Kosong { get; init; }

    /// <summary>As the browser's date field writes it, or empty.</summary>
    public required string Perkiraan { get; init; }

    public required string Alasan { get; init; }

    public required string Sumber { get; init; }

    public required string Catatan { get; init; }

    public Pelanggaran? Galat { get; init; }

    /// <summary>Whether somebody else saved another figure meanwhile: the person chooses between both.</summary>
    public bool Bentrok { get; init; }

    /// <summary>The stored figure as it is offered beside one's own.</summary>
    public string Tersimpan => Sel.Nilai.Ada ? SelTampil.Ketik(Sel.Nilai, Sel.Satuan) : "kosong";

    /// <summary>Beginning of the ids of its fields.</summary>
    public string Id => "angka-" + Sel.Alamat.Replace(':', '-').Replace('@', '-');

    public static AngkaTampil Dari(SelIsian sel) =>
        new()
        {
            Sel = sel,
            Teks = SelTampil.Ketik(sel.Nilai, sel.Satuan),
            Versi = sel.Versi,
            Kosong = (sel.Nilai as Nilai.Kosong)?.Alasan ?? AlasanKosong.BelumDiukur,
            Perkiraan = sel.PerkiraanTersedia?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
            Alasan = sel.AlasanAngka,
            Sumber = sel.Sumber,
            Catatan = sel.Catatan,
        };

    public AngkaTampil DenganKiriman(AngkaKirim kirim, Pelanggaran? galat) =>
        this with
        {
            Teks = kirim.Teks ?? "",
            Versi = galat is AngkaBentrok bentrok ? bentrok.VersiTersimpan : kirim.Versi,
            Kosong = kirim.Kosong ?? Kosong,
            Perkiraan = kirim.Perkiraan ?? "",
            Alasan = kirim.Alasan ?? "",
            Sumber = kirim.Sumber ?? "",
            Catatan = kirim.Catatan ?? "",
            Galat = galat,
            Bentrok = galat is AngkaBentrok || kirim.Bentrok,
        };
}
