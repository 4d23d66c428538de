using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>Under the heading "Sasaran Strategis 5" captions and opening sentences speak of sasaran strategis 5.</summary>
internal sealed partial class AturanNomorSasaran : AturanTelaah
{
    private const int JudulMaks = 220;

    /// <summary>A heading in capitals (misspelt ones too) or bold that opens the part of one sasaran.</summary>
    [GeneratedRegex(
        @"^[\W\d]*(SASARAN\s+\p{Lu}{6,11}|\*\*\s*Sasaran\s+(Strategis)?)\s+(?<nomor>\d{1,2})\b",
        RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaBagian();

    /// <summary>A caption that ends in the sasaran's number, or a sentence that opens with it.</summary>
    [GeneratedRegex(
        @"(\bSasaran\s+Strategis\s+(?<nomor>\d{1,2})\W*$|^\W*Pencapaian\s+sasaran\s+strategis\s+(?<nomor>\d{1,2})\b)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaSebut();

    public override string Id => "TELAAH-NOMOR-3";

    public override string Bunyi => "nomor sasaran dalam judul tabel dan kalimat pembuka = nomor bagiannya";

    public override string Dasar => "Sistematika laporan: satu bagian menguraikan satu sasaran";

    public override string Contoh =>
        "di bawah judul \"Sasaran Strategis 5\" tabel berjudul \"Anggaran Pendukung Sasaran Strategis 4\"";

    public override Keparahan Keparahan => Keparahan.Minor;

    public override decimal Yakin => 0.8m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        string? bagian = null;
        foreach (var paragraf in konteks.Naskah.Paragraf)
        {
            if (PolaBagian().Match(paragraf.Teks) is { Success: true } judul)
            {
                bagian = judul.Groups["nomor"].Value;
                continue;
            }

            if (paragraf.Teks.StartsWith("BAB ", StringComparison.Ordinal))
            {
                bagian = null;
            }

            var teks = paragraf.Teks.Length <= JudulMaks ? paragraf.Teks : paragraf.Teks[..JudulMaks];
            if (bagian is null || PolaSebut().Match(teks) is not { Success: true } sebut)
            {
                continue;
            }

            var nomor = sebut.Groups["nomor"];
            var tempat = TempatDalamParagraf.Dari(paragraf, nomor.Index);
            Putuskan(
                hasil,
                nomor.Value == bagian,
                nomor.Value,
                Catatan(
                    JenisCatatan.PenomoranSalah,
                    Keparahan,
                    Yakin,
                    "Narasi",
                    [tempat],
                    "nomor sasaran",
                    $"Sasaran Strategis {nomor.Value}",
                    $"Sasaran Strategis {bagian}",
                    $"Bagian ini tentang Sasaran Strategis {bagian}, sedangkan yang disebut Sasaran Strategis {nomor.Value}."
                )
            );
        }
    }
}
