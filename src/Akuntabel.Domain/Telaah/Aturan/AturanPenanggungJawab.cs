using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>Misi, sasaran or indicator in one table in the charge of one bidang, in another table in that of a different one.</summary>
internal sealed partial class AturanPenanggungJawab : AturanTelaah
{
    private const decimal NamaSamaMin = 0.75m;
    private const int NamaKataMin = 3;

    /// <summary>"MISI 3 : Meningkatkan … (Penanggung jawab: Bidang …)" in a row or heading.</summary>
    [GeneratedRegex(
        @"^\W*(misi|tujuan|sasaran|program)\b[^:]{0,30}:\s*(?<nama>[^()]{10,250})\(\s*penanggung\s*-?\s*jawab\s*:?\s*(?<siapa>[^()]{4,120})\)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaSebut();

    [GeneratedRegex(
        @"^\W*(?<jenjang>bidang|bagian|seksi|sub\s*bagian|sub\s*bidang)\s+\p{L}",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaJenjang();

    private sealed record Sebutan(string Tabel, TempatNaskah Tempat, NamaBanding Nama, string Jenjang, NamaBanding Siapa);

    public override string Id => "TELAAH-PENANGGUNG-1";

    public override string Bunyi => "penanggung jawab satu sasaran sama di setiap tempat";

    public override string Dasar =>
        "Satu sasaran atau indikator mempunyai satu penanggung jawab (PermenPANRB 53/2014, indikator kinerja utama)";

    public override string Contoh =>
        "sertifikasi industri kecil menjadi tanggung jawab Bidang Tenaga Kerja di satu tabel, Bidang Perindustrian di tabel lain";

    public override Keparahan Keparahan => Keparahan.Minor;

    public override decimal Yakin => 0.76m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        var sebutan = konteks
            .Naskah.Paragraf.SelectMany(p => Baca("Narasi", p.Tempat, p.Teks))
            .Concat(konteks.Tabel.Where(t => t.Asal.BerkolomPasti).SelectMany(DariTabel))
            .DistinctBy(s => (s.Nama.Kunci, s.Jenjang, s.Siapa.Kunci))
            .ToList();
        var sudah = new HashSet<(TempatNaskah, TempatNaskah)>();
        foreach (var (a, b) in sebutan.SelectMany((x, i) => sebutan.Skip(i + 1).Select(y => (x, y))))
        {
            if (
                a.Tempat == b.Tempat
                || sudah.Contains((a.Tempat, b.Tempat))
                || !string.Equals(a.Jenjang, b.Jenjang, StringComparison.OrdinalIgnoreCase)
                || !a.Nama.Mirip(b.Nama, NamaSamaMin)
            )
            {
                continue;
            }

            sudah.Add((a.Tempat, b.Tempat));
            Putuskan(hasil, a.Siapa.Kata.Any(k => b.Siapa.Kata.Any(l => JarakKata.Mirip(k, l))), b.Siapa.Asli, Temuan(a, b));
        }
    }

    private CatatanTelaah Temuan(Sebutan a, Sebutan b) =>
        Catatan(
            JenisCatatan.NarasiBertentangan,
            Keparahan,
            Yakin,
            a.Tabel == b.Tabel ? a.Tabel : $"{a.Tabel} dan {b.Tabel}",
            [a.Tempat, b.Tempat],
            a.Nama.Asli,
            a.Siapa.Asli,
            b.Siapa.Asli,
            $"Penanggung jawab \"{a.Nama.Asli}\" di {a.Tabel} adalah {a.Jenjang} {a.Siapa.Asli}, di {b.Tabel} {b.Jenjang} {b.Siapa.Asli}."
        );

    private static IEnumerable<Sebutan> DariTabel(TabelTerbaca tabel)
    {
        foreach (var baris in tabel.Baris)
        {
            foreach (var s in baris.Asal.Sel.Take(2).SelectMany(sel => Baca(tabel.Nama, baris.Tempat, sel)))
            {
                yield return s;
            }
        }

        var kolom = tabel.Kolom.FirstOrDefault(k =>
            k.Kepala.Replace(" ", "", StringComparison.Ordinal).Contains("penanggungjawab", StringComparison.OrdinalIgnoreCase)
        );
        if (kolom is null)
        {
            yield break;
        }

        foreach (var baris in tabel.Baris)
        {
            foreach (var peran in (PeranKolom[])[PeranKolom.Sasaran, PeranKolom.Indikator])
            {
                if (
                    tabel.KolomPertama(peran) is { } k
                    && Jadikan(tabel.Nama, baris.Tempat, baris.Sel(k.Indeks), baris.Sel(kolom.Indeks)) is { } s
                )
                {
                    yield return s;
                }
            }
        }
    }

    private static IEnumerable<Sebutan> Baca(string tabel, TempatNaskah tempat, string teks) =>
        PolaSebut().Match(teks) is { Success: true } cocok
        && Jadikan(tabel, tempat, cocok.Groups["nama"].Value, cocok.Groups["siapa"].Value) is { } s
            ? [s]
            : [];

    /// <summary>Null when the name is too short to be recognised or the unit in charge is of no known rank.</summary>
    private static Sebutan? Jadikan(string tabel, TempatNaskah tempat, string nama, string siapa)
    {
        var cocok = PolaJenjang().Match(siapa);
        var banding = NamaBanding.Dari(nama.Trim(' ', '.'));
        if (!cocok.Success || banding.Kata.Count < NamaKataMin)
        {
            return null;
        }

        var jenjang = cocok.Groups["jenjang"];
        return new Sebutan(tabel, tempat, banding, jenjang.Value, NamaBanding.Dari(siapa[(jenjang.Index + jenjang.Length)..]));
    }
}
