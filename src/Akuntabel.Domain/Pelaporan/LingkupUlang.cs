using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Organisasi;
using Akuntabel.Domain.Pengukuran;

namespace Akuntabel.Domain.Pelaporan;

/// <summary>Where in the loops of an outline something stands: the sasaran, indicator, unit or program being written about.</summary>
public sealed record LingkupUlang
{
    /// <summary>Outside all loops.</summary>
    public static LingkupUlang Luar { get; } = new();

    public UkuranSasaran? Sasaran { get; init; }

    public UkuranIndikator? Indikator { get; init; }

    public Unit? Bidang { get; init; }

    public UkuranAnggaran? Program { get; init; }

    /// <summary>Added to keys so that they stay unique: empty outside loops.</summary>
    public string Akhiran =>
        Indikator is { } i ? ":" + i.Indikator.Kunci
        : Sasaran is { } s ? FormattableString.Invariant($":sasaran-{s.Nomor}")
        : Bidang is { } b ? ":" + b.Kunci
        : Program is { } p ? ":" + p.Simpul.Kunci
        : "";

    /// <summary>A heading of the outline with {nama} and {nomor} filled in.</summary>
    public string Isi(string judul) =>
        judul.Replace("{nama}", Nama, StringComparison.Ordinal).Replace("{nomor}", Nomor, StringComparison.Ordinal);

    private string Nomor => (Indikator?.Nomor ?? Sasaran?.Nomor) is { } nomor ? Umum.CetakAngka.Seperlunya(nomor) : "";

    /// <summary>What stands in headings for {nama}; empty outside loops.</summary>
    public string Nama =>
        Indikator is { } i ? i.Indikator.Sebutan()
        : Sasaran is { } s ? NamaTercetak.SebutanSasaran(s.Teks)
        : Bidang is { } b ? b.Nama
        : Program is { } p ? p.Simpul.Nama
        : "";
}
