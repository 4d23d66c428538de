namespace Akuntabel.Documents.Telaah;

/// <summary>What the words of a heading say of the values below it, told once for each heading.</summary>
internal sealed record SifatKepala(bool Persen, bool Rupiah, bool Selisih, bool Sisa, bool Capaian, bool Dasar, bool Hasil)
{
    public static SifatKepala Dari(string nama)
    {
        var kata = nama.ToLowerInvariant();
        bool Ada(params ReadOnlySpan<string> cari)
        {
            foreach (var c in cari)
            {
                if (kata.Contains(c, StringComparison.Ordinal))
                {
                    return true;
                }
            }

            return false;
        }

        var persen = Ada("%", "persen", "prosen", "tingkat", "kemajuan", "serap") || (Ada("capaian") && !Ada("target"));
        // Realisasi, or a year alone: in a table of years that holds them too.
        var hasil = (Ada("realisasi", "hasil") || (kata.Length == 4 && kata.All(char.IsDigit))) && !persen;
        return new SifatKepala(
            persen,
            Ada("(rp", "pagu", "anggaran", "belanja", "sisa"),
            Ada("selisih", "naik/turun"),
            Ada("sisa"),
            Ada("capaian", "kemajuan", "serap"),
            !hasil && !persen && Ada("target", "pagu", "anggaran", "rencana", "alokasi", "perubahan", "murni"),
            hasil
        );
    }
}
