using System.Text.Json;
using Akuntabel.Documents.Laporan;
using Akuntabel.Domain.Jejak;
using Akuntabel.Domain.Pelaporan.Tabel;

namespace Akuntabel.Documents.Potret;

/// <summary>
/// A report as it reads: every text and every printed cell in order, without how it looks, and the evidence behind its figures. What is
/// frozen, rebuilt and compared.
/// </summary>
public sealed record PotretDokumen
{
    /// <summary>Title with period and agency.</summary>
    public required string Judul { get; init; }

    public required IReadOnlyList<BagianPotret> Bagian { get; init; }

    /// <summary>SHA-256 of every record that proves a figure of the period, sorted.</summary>
    public required IReadOnlyList<string> Bukti { get; init; }

    /// <summary>The picture of a document.</summary>
    public static PotretDokumen Dari(DokumenLaporan dokumen, IEnumerable<string> bukti) =>
        new()
        {
            Judul = dokumen.Info.JudulLengkap,
            Bagian = new PemotretDokumen(dokumen).Susun(),
            Bukti = [.. bukti.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        };

    /// <summary>As canonical JSON: the same content gives the same text, and so the same hash.</summary>
    public string Kanonik() => JsonKanonik.Tulis(this);

    /// <summary>Reads what <see cref="Kanonik"/> wrote.</summary>
    public static PotretDokumen Baca(string json) =>
        JsonSerializer.Deserialize<PotretDokumen>(json) ?? throw new JsonException("An empty picture.");

    internal static IReadOnlyList<IReadOnlyList<string>> Sel(TabelLaporan tabel, TeksKosong kosong) =>
        [
            [.. tabel.Kolom.Select(k => k.Kelompok.Length > 0 ? $"{k.Kelompok}: {k.Judul}" : k.Judul)],
            .. tabel.Baris.Select(b => (IReadOnlyList<string>)[.. b.Sel.Select(s => s.Cetak(kosong))]),
            .. tabel.Catatan.Select(c => (IReadOnlyList<string>)[c]),
        ];
}
