using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>The duties of the agency are those of another: a paragraph copied from a report of a different field.</summary>
internal sealed partial class AturanTugasInstansi : AturanTelaah
{
    /// <summary>One part of another field may well be shared; three of one field are its list of duties.</summary>
    private const int SubUrusanMin = 3;

    [GeneratedRegex(@"\btugas\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Tugas();

    /// <summary>An agency by its name, up to the end of the phrase.</summary>
    [GeneratedRegex(
        @"\b(dinas|badan|kantor|bagian|bidang|satuan|rumah\s+sakit|kementerian|direktorat)\s[^.;:]{0,90}",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Instansi();

    public override string Id => "TELAAH-TUGAS-1";

    public override string Bunyi => "tugas instansi adalah tugas urusannya sendiri";

    public override string Dasar => "Pembagian urusan pemerintahan: UU 23/2014, Lampiran";

    public override string Contoh =>
        "Dinas Perindustrian bertugas di bidang \"rehabilitasi sosial, jaminan sosial dan taman makam pahlawan\"";

    public override Keparahan Keparahan => Keparahan.Minor;

    public override decimal Yakin => 0.78m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        List<string>? instansi = null;
        foreach (var paragraf in konteks.Naskah.Paragraf)
        {
            if (!Tugas().IsMatch(paragraf.Teks))
            {
                continue;
            }

            foreach (var urusan in UrusanPemerintahan.Bawaan)
            {
                var disebut = urusan
                    .SubUrusan.Select(s => (Nama: s, Letak: paragraf.Teks.IndexOf(s, StringComparison.OrdinalIgnoreCase)))
                    .Where(x => x.Letak >= 0)
                    .OrderBy(x => x.Letak)
                    .ToList();
                if (disebut.Count < SubUrusanMin)
                {
                    continue;
                }

                instansi ??=
                [
                    .. konteks.Naskah.Paragraf.SelectMany(p => Instansi().Matches(p.Teks)).Select(m => m.Value).Distinct(),
                ];
                var tempat = TempatDalamParagraf.Dari(paragraf, disebut[0].Letak);
                Putuskan(
                    hasil,
                    Milik(urusan, instansi),
                    disebut[0].Nama,
                    Catatan(
                        JenisCatatan.NarasiBertentangan,
                        Keparahan,
                        Yakin,
                        "Narasi",
                        [tempat],
                        "tugas instansi",
                        disebut[0].Nama,
                        "urusan instansi sendiri",
                        $"Kalimat tentang tugas menyebut {string.Join(", ", disebut.Select(x => x.Nama))}; itu urusan {urusan.Nama}, sedangkan nama instansi dalam laporan ini tidak memuatnya."
                    )
                );
            }
        }
    }

    /// <summary>Some agency or unit named in the document bears the field in its name: then its duties may be told.</summary>
    private static bool Milik(UrusanPemerintahan urusan, List<string> instansi) =>
        instansi.Exists(nama =>
            !urusan.SubUrusan.Any(s => nama.Contains(s, StringComparison.OrdinalIgnoreCase))
            && urusan.Tanda.Any(t => KataUtuh(nama, t))
        );

    private static bool KataUtuh(string nama, string tanda)
    {
        for (
            var i = nama.IndexOf(tanda, StringComparison.OrdinalIgnoreCase);
            i >= 0;
            i = nama.IndexOf(tanda, i + 1, StringComparison.OrdinalIgnoreCase)
        )
        {
            var ujung = i + tanda.Length;
            if ((i == 0 || !char.IsLetterOrDigit(nama[i - 1])) && (ujung == nama.Length || !char.IsLetterOrDigit(nama[ujung])))
            {
                return true;
            }
        }

        return false;
    }
}
