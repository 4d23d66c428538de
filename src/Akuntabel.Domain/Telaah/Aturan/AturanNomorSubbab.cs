using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>No number of a section stands over two different headings that follow on one another.</summary>
internal sealed partial class AturanNomorSubbab : AturanTelaah
{
    private const int JudulMaks = 110;
    private const decimal BedaMaks = 0.5m;

    [GeneratedRegex(
        @"^\W*(?<nomor>\d{1,2}(\.\d{1,2}){1,3})\.?\s+(?<judul>\p{Lu}[^.:;]{4,100})$",
        RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaSubbab();

    [GeneratedRegex(@"^\W*BAB\s+[IVXl\d]+\b", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex PolaBab();

    public override string Id => "TELAAH-NOMOR-4";

    public override string Bunyi => "nomor subbab tidak terulang dalam satu bab";

    public override string Dasar => "Sistematika laporan: satu nomor untuk satu subbab";

    public override string Contoh => "dalam satu bab, 1.3 Evaluasi Capaian Kinerja dan 1.3 Akuntabilitas Keuangan";

    public override Keparahan Keparahan => Keparahan.Minor;

    public override decimal Yakin => 0.8m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        var dipakai = new Dictionary<string, NamaBanding>(StringComparer.Ordinal);
        foreach (var paragraf in konteks.Naskah.Paragraf)
        {
            if (PolaBab().IsMatch(paragraf.Teks) || paragraf.Baris.Any(b => PolaBab().IsMatch(b.Teks)))
            {
                dipakai.Clear();
            }

            if (
                paragraf.Teks.Length > JudulMaks
                || PolaSubbab().Match(paragraf.Teks.Replace("*", "", StringComparison.Ordinal).Trim())
                    is not { Success: true } cocok
            )
            {
                continue;
            }

            var nomor = cocok.Groups["nomor"].Value;
            var judul = NamaBanding.Dari(cocok.Groups["judul"].Value);
            if (judul.Kata.Count == 0 || !dipakai.TryGetValue(nomor, out var sebelum))
            {
                // Only the heading just before counts: a chapter whose own heading was not recognised starts its numbers anew.
                dipakai.Clear();
                dipakai[nomor] = judul;
                continue;
            }

            if (sebelum.Kemiripan(judul) > BedaMaks)
            {
                continue;
            }

            hasil.Catat(
                Catatan(
                    JenisCatatan.PenomoranSalah,
                    Keparahan,
                    Yakin,
                    "Narasi",
                    [paragraf.Tempat],
                    judul.Asli,
                    nomor,
                    "nomor yang belum dipakai",
                    $"Nomor {nomor} sudah dipakai untuk \"{sebelum.Asli}\"."
                )
            );
        }
    }
}
