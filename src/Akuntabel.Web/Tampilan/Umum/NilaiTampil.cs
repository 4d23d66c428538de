using Akuntabel.Domain.Umum;

namespace Akuntabel.Web.Tampilan;

/// <summary>A figure as a page shows it.</summary>
/// <param name="Teks">The printed figure, or "–".</param>
/// <param name="Alasan">Why there is none; null when there is one.</param>
/// <param name="Tautan">Address of its "cara hitung", or null.</param>
public sealed record NilaiTampil(string Teks, string? Alasan = null, string? Tautan = null)
{
    /// <summary>A value in its unit.</summary>
    public static NilaiTampil Dari(Nilai nilai, Satuan satuan, string? tautan = null) =>
        nilai switch
        {
            Nilai.Angka a => new(CetakAngka.DenganSatuan(a.Besar, satuan), null, tautan),
            Nilai.Huruf h => new(h.Kode, null, tautan),
            Nilai.Kosong k => new("–", CetakNilai.Sebutan(k.Alasan), tautan),
            _ => throw new InvalidOperationException("Nilai is a closed type."),
        };

    /// <summary>A percentage the system computed, with the policy's decimals.</summary>
    public static NilaiTampil Persen(Nilai nilai, int desimal, string? tautan = null) =>
        Dari(nilai, Satuan.Persen with { Desimal = desimal }, tautan);

    /// <summary>An amount of money without "Rp".</summary>
    public static NilaiTampil Uang(Rupiah? uang, string alasan, string? tautan = null) =>
        uang is { } u ? new(CetakAngka.Uang(u), null, tautan) : new("–", alasan, tautan);
}
