using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>Under the heading "Sasaran Strategis 5" captions and opening sentences speak of sasaran strategis 5.</summary>
internal sealed partial class AturanNomorSasaran : AturanTelaah
{
    private const int JudulMaks = 220;
    private const int SepakatMin = 2;

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
        Judul? bagian = null;
        var sebelum = "";
        foreach (var paragraf in konteks.Naskah.Paragraf)
        {
            if (PolaBagian().Match(paragraf.Teks) is { Success: true } judul)
            {
                Tutup(hasil, bagian, sebelum);
                sebelum = bagian?.Nomor ?? "";
                bagian = new Judul(paragraf, judul.Groups["nomor"].Value, judul.Groups["nomor"].Index, []);
            }
            else if (paragraf.Teks.StartsWith("BAB ", StringComparison.Ordinal))
            {
                Tutup(hasil, bagian, sebelum);
                (bagian, sebelum) = (null, "");
            }
            else
            {
                var teks = paragraf.Teks.Length <= JudulMaks ? paragraf.Teks : paragraf.Teks[..JudulMaks];
                if (bagian is not null && PolaSebut().Match(teks) is { Success: true } sebut)
                {
                    var nomor = sebut.Groups["nomor"];
                    bagian.Sebutan.Add((TempatDalamParagraf.Dari(paragraf, nomor.Index), nomor.Value));
                }
            }
        }

        Tutup(hasil, bagian, sebelum);
    }

    /// <summary>A heading with what stands below it.</summary>
    private sealed record Judul(
        ParagrafNaskah Paragraf,
        string Nomor,
        int Letak,
        List<(TempatNaskah Tempat, string Nomor)> Sebutan
    );

    private void Tutup(PengumpulTelaah hasil, Judul? judul, string sebelum)
    {
        if (judul is null)
        {
            return;
        }

        // The heading repeats the number of the one before it, and all below it agree on another: the heading is wrong.
        if (
            judul.Nomor == sebelum
            && judul.Sebutan.Count >= SepakatMin
            && judul.Sebutan.TrueForAll(s => s.Nomor == judul.Sebutan[0].Nomor && s.Nomor != judul.Nomor)
        )
        {
            hasil.Catat(
                Temuan(
                    TempatDalamParagraf.Dari(judul.Paragraf, judul.Letak),
                    judul.Nomor,
                    judul.Sebutan[0].Nomor,
                    $"Judul menyebut Sasaran Strategis {judul.Nomor} seperti bagian sebelumnya, sedangkan isinya tentang Sasaran Strategis {judul.Sebutan[0].Nomor}."
                )
            );
            return;
        }

        foreach (var (tempat, nomor) in judul.Sebutan)
        {
            Putuskan(
                hasil,
                nomor == judul.Nomor,
                nomor,
                Temuan(
                    tempat,
                    nomor,
                    judul.Nomor,
                    $"Bagian ini tentang Sasaran Strategis {judul.Nomor}, sedangkan yang disebut Sasaran Strategis {nomor}."
                )
            );
        }
    }

    private CatatanTelaah Temuan(TempatNaskah tempat, string tercetak, string seharusnya, string penjelasan) =>
        Catatan(
            JenisCatatan.PenomoranSalah,
            Keparahan,
            Yakin,
            "Narasi",
            [tempat],
            "nomor sasaran",
            $"Sasaran Strategis {tercetak}",
            $"Sasaran Strategis {seharusnya}",
            penjelasan
        );
}
