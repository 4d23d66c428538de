using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Anggaran;

/// <summary>Rules a budget keeps.</summary>
public static class PemeriksaAnggaran
{
    /// <summary>
    /// Totals that must agree: belanja lines under a leaf with the leaf's pagu, and the document's belanja with program tree plus belanja outside it.
    /// </summary>
    public static IReadOnlyList<Pelanggaran> Periksa(AnggaranTahun anggaran)
    {
        var daun = anggaran
            .BelanjaSimpul.Select(b => (Simpul: anggaran.Cari(b.Key)!, Belanja: Jumlah(b.Value)))
            .Where(d => d.Simpul.Simpul.Pagu is not null)
            .Select(d => Sama($"Rincian belanja {d.Simpul.Simpul.Nama} dan pagunya", d.Belanja, d.Simpul.Pagu));
        var seluruh =
            anggaran.TotalProgram.Pagu is null || anggaran.Belanja.Count == 0
                ? null
                : Sama(
                    "Rincian belanja seluruh dokumen dan jumlah program",
                    Jumlah(anggaran.Belanja),
                    anggaran.TotalSeluruh.Pagu
                );
        return [.. daun.Append(seluruh).OfType<Pelanggaran>()];
    }

    private static Rupiah? Jumlah(IReadOnlyList<UkuranBelanja> belanja) =>
        belanja.Any(b => b.Jumlah.Pagu is not null) ? belanja.Select(b => b.Jumlah.Pagu ?? Rupiah.Nol).Jumlah() : null;

    private static JumlahAnggaranBerbeda? Sama(string nama, Rupiah? satu, Rupiah? dua) =>
        satu is { } s && dua is { } d && s != d ? new JumlahAnggaranBerbeda(nama, s, d) : null;
}
