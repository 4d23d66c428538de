using System.Text.RegularExpressions;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan.Periksa;

/// <summary>What a sentence claims of an indicator against province, nation, a standard or another region.</summary>
internal static partial class KlaimPembanding
{
    [GeneratedRegex(
        @"\b(?<tidak>(tidak|bukan|belum)\s+(berada\s+)?)?((?<atas>di\s+atas|lebih\s+(tinggi|besar)\s+(dari(pada)?|dibanding\w*(\s+dengan)?)|(?<lebih>melampaui|melebihi))|(?<bawah>di\s+bawah|lebih\s+(rendah|kecil)\s+(dari(pada)?|dibanding\w*(\s+dengan)?))|(?<baik>lebih\s+baik\s+(dari(pada)?|dibanding\w*(\s+dengan)?))|(?<buruk>lebih\s+(buruk|jelek)\s+(dari(pada)?|dibanding\w*(\s+dengan)?)))\s+((rata-rata|capaian|realisasi|angka|tingkat)\s+){0,2}(?<siapa>[\p{L}][^.;,]{2,80})",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        10_000
    )]
    private static partial Regex Banding();

    /// <summary>Disagreements: what stands there, and what the figures say. Says nothing of a region without a recorded figure.</summary>
    public static IEnumerable<(string Tercetak, string Seharusnya)> Periksa(BahanLaporan bahan, UkuranIndikator u, string teks)
    {
        foreach (Match cocok in Banding().Matches(teks))
        {
            var siapa = cocok.Groups["siapa"].Value;
            var baris = bahan.DenganLain[u.Indikator.Id].Baris.Where(b => Disebut(b, siapa)).ToList();
            if (!cocok.Groups["tidak"].Success && baris.Count > 0 && baris.TrueForAll(b => Salah(u, b, cocok)))
            {
                var satu = baris[0];
                yield return (
                    cocok.Value.Trim(),
                    $"{satu.Pembanding.Nama} {CetakBesaran.DalamKalimat(satu.Pembanding.Nilai, u.Indikator.Satuan)}, realisasi {CetakBesaran.DalamKalimat(u.Realisasi.Nilai, u.Indikator.Satuan)}"
                );
            }
        }
    }

    private static bool Disebut(BarisPembanding baris, string siapa) =>
        siapa.StartsWith(baris.Pembanding.Nama, StringComparison.OrdinalIgnoreCase)
        || (baris.Pembanding.Jenis == JenisPembanding.Provinsi && Awal(siapa, "provinsi"))
        || (baris.Pembanding.Jenis == JenisPembanding.Nasional && Awal(siapa, "nasional"))
        || (baris.Pembanding.Jenis == JenisPembanding.Standar && Awal(siapa, "standar"));

    private static bool Awal(string siapa, string kata) => siapa.StartsWith(kata, StringComparison.OrdinalIgnoreCase);

    private static bool Salah(UkuranIndikator u, BarisPembanding baris, Match cocok)
    {
        if (cocok.Groups["baik"].Success)
        {
            return baris.Posisi is PosisiBanding.KurangBaik or PosisiBanding.Sama;
        }

        if (cocok.Groups["buruk"].Success)
        {
            return baris.Posisi is PosisiBanding.LebihBaik or PosisiBanding.Sama;
        }

        if (u.Realisasi.Angka is not { } sendiri || baris.Nilai.Angka is not { } lain)
        {
            return false;
        }

        // "Melampaui" may be meant of the better figure as well as of the higher one.
        return cocok.Groups["bawah"].Success
            ? sendiri >= lain
            : sendiri <= lain && !(cocok.Groups["lebih"].Success && baris.Posisi == PosisiBanding.LebihBaik);
    }
}
