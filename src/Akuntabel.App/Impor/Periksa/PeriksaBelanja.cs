using System.Text.RegularExpressions;
using Akuntabel.App.Impor.Format;

namespace Akuntabel.App.Impor.Periksa;

/// <summary>Lines of the economic classification: tree, account codes, totals, agreement with the programs.</summary>
internal static partial class PeriksaBelanja
{
    [GeneratedRegex(@"^\d+(\.\d+)*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BentukRekening();

    public static void Periksa(BahanPeriksa bahan)
    {
        for (var n = 0; n < bahan.Berkas.Anggaran.Count; n++)
        {
            var dokumen = bahan.Berkas.Anggaran[n];
            var di = Tempat.Akar.Di("anggaran").Baris(n).Di("belanja");
            PeriksaSusunan.Periksa(bahan, dokumen.Belanja, di, b => b.Kunci, b => b.Induk);
            var simpul = new CabangJumlah<ImporSimpulAnggaran>(dokumen.Simpul, s => s.Kunci, s => s.Induk);
            var belanja = new CabangJumlah<ImporBelanja>(dokumen.Belanja, b => b.Kunci, b => b.Induk);
            Baris(bahan, di, dokumen, simpul, belanja);
            Sepakat(bahan, di, simpul, belanja);
        }
    }

    private static void Baris(
        BahanPeriksa bahan,
        Tempat di,
        ImporAnggaran dokumen,
        CabangJumlah<ImporSimpulAnggaran> simpul,
        CabangJumlah<ImporBelanja> belanja
    )
    {
        var ada = dokumen.Simpul.Select(s => s.Kunci).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < dokumen.Belanja.Count; i++)
        {
            var (isi, baris) = (dokumen.Belanja[i], di.Baris(i, dokumen.Belanja[i].Kunci));
            PeriksaUang.Jumlah(bahan, baris.Di("jumlah"), isi.Jumlah);
            if (isi.Kode is { } kode && !BentukRekening().IsMatch(kode))
            {
                bahan.Lapor(baris.Di("kode"), $"Rekening \"{kode}\" harus berupa angka yang dipisah titik, misalnya \"5.1.02\".");
            }

            if (isi.SimpulAnggaran is { } daun && !(ada.Contains(daun) && simpul.Daun(daun)))
            {
                bahan.Lapor(baris.Di("simpulAnggaran"), $"\"{daun}\" bukan simpul anggaran terbawah versi ini.");
            }

            var bagian = belanja.DaunDari(isi.Kunci);
            if (isi.Jumlah is { } jumlah && !belanja.Daun(isi.Kunci) && bagian.All(b => b.Value.Jumlah is not null))
            {
                PeriksaUang.Total(
                    bahan,
                    baris.Di("jumlah"),
                    jumlah,
                    bagian.Sum(b => b.Value.Jumlah ?? 0),
                    "Jumlah",
                    "rinciannya"
                );
            }
        }
    }

    /// <summary>Belanja under a leaf makes its pagu; belanja of the whole document makes the sum of all leaves.</summary>
    private static void Sepakat(
        BahanPeriksa bahan,
        Tempat di,
        CabangJumlah<ImporSimpulAnggaran> simpul,
        CabangJumlah<ImporBelanja> belanja
    )
    {
        var daun = belanja.SemuaDaun().Select(b => b.Value).Where(b => b.DiLuarProgram != true).ToList();
        foreach (var kelompok in daun.GroupBy(b => b.SimpulAnggaran))
        {
            decimal? pagu = kelompok.Key is { } kunci
                ? simpul.DaunDari(kunci) is [var satu]
                    ? satu.Value.Pagu
                    : null
                : simpul.SemuaDaun().Select(s => s.Value.Pagu).Aggregate((decimal?)null, (a, p) => a + p ?? a ?? p);
            if (pagu is { } p && kelompok.All(b => b.Jumlah is not null))
            {
                var apa = kelompok.Key is { } k ? $"Belanja di bawah \"{k}\"" : "Belanja seluruh dokumen";
                PeriksaUang.Total(bahan, di, kelompok.Sum(b => b.Jumlah ?? 0), p, apa, "pagu program");
            }
        }
    }
}
