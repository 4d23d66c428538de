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
        HashSet<UrusanPemerintahan>? sendiri = null;
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

                sendiri ??= [.. UrusanPemerintahan.Bawaan.Where(u => Milik(u, konteks.Naskah))];
                var tempat = TempatDalamParagraf.Dari(paragraf, disebut[0].Letak);
                Putuskan(
                    hasil,
                    sendiri.Contains(urusan),
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
    private static bool Milik(UrusanPemerintahan urusan, Naskah naskah) =>
        naskah.Paragraf.Any(p =>
            Instansi()
                .Matches(p.Teks)
                .Any(m => urusan.Tanda.Any(t => TandaDi(m.Value, t) && !urusan.SubUrusan.Any(s => Memuat(m.Value, s))))
        );

    private static bool TandaDi(string nama, string tanda) =>
        Regex.IsMatch(nama, $@"\b{Regex.Escape(tanda)}\b", RegexOptions.IgnoreCase, TimeSpan.FromSeconds(30));

    private static bool Memuat(string teks, string kata) => teks.Contains(kata, StringComparison.OrdinalIgnoreCase);
}
