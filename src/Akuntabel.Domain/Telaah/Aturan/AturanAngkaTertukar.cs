using System.Globalization;

namespace Akuntabel.Domain.Telaah;

/// <summary>
/// A figure of a sentence stands nowhere else, but with two neighbouring digits exchanged it stands in the one row of a table whose name the
/// sentence has just used.
/// </summary>
internal sealed class AturanAngkaTertukar : AturanTelaah
{
    private const int DigitMin = 4;
    private const int DepanMaks = 60;
    private const int KataMin = 4;

    public override string Id => "TELAAH-NARASI-NILAI-3";

    public override string Bunyi => "angka dalam kalimat = angka barisnya dalam tabel, dengan urutan digit yang sama";

    public override string Dasar => "Angka dalam kalimat berasal dari tabel";

    public override string Contoh => "\"populasi sapi 20.781 ekor\", sedangkan baris sapi dalam tabel mencetak 20.871";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.76m;

    private static readonly HashSet<string> KataUmum = new(StringComparer.Ordinal)
    {
        "jumlah",
        "total",
        "tahun",
        "nilai",
        "angka",
        "persentase",
        "tingkat",
        "indeks",
        "rata",
        "target",
        "realisasi",
        "capaian",
        "dalam",
        "yang",
        "program",
        "kegiatan",
        "pada",
        "dengan",
    };

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        var sel = konteks
            .Tabel.SelectMany(t =>
                t.Baris.SelectMany(b => b.Angka.OfType<AngkaTercetak>().Select(a => (Tabel: t, Baris: b, Angka: a)))
            )
            .Where(x => !x.Angka.Rusak)
            .ToLookup(x => Kunci(x.Angka.Nilai), StringComparer.Ordinal);
        if (sel.Count == 0)
        {
            return;
        }

        foreach (var kalimat in konteks.Kalimat)
        {
            foreach (
                var a in kalimat.Angka.Where(a =>
                    a is { Uang: false, Rusak: false, Persen: false, Desimal: 0 } && Kunci(a.Nilai).Length >= DigitSebarisMin
                )
            )
            {
                if (sel[Kunci(a.Nilai)].Any())
                {
                    continue;
                }

                var depan = NamaBanding.Dari(kalimat.Teks[Math.Max(0, a.Posisi - DepanMaks)..a.Posisi]).Kata;
                var tukar = Tukar(Kunci(a.Nilai))
                    .SelectMany(k => sel[k])
                    .Where(x =>
                        x.Angka.Desimal == a.Desimal
                        && (Kunci(a.Nilai).Length >= DigitMin && Disebut(x.Baris.Label, depan) || Sebaris(kalimat, a, x.Baris))
                        && !hasil.SudahDicatat(x.Baris.Tempat)
                    )
                    .ToList();
                if (
                    tukar.Count > 0
                    && tukar.TrueForAll(x => x.Angka.Nilai == tukar[0].Angka.Nilai)
                    && hasil.NilaiNarasi(kalimat.Paragraf, kalimat.Awal + a.Posisi)
                )
                {
                    Catat(hasil, kalimat, a, tukar[0].Tabel, tukar[0].Baris, tukar[0].Angka);
                }
            }
        }
    }

    private void Catat(
        PengumpulTelaah hasil,
        KalimatNaskah kalimat,
        AngkaTercetak a,
        TabelTerbaca tabel,
        BarisTerbaca baris,
        AngkaTercetak benar
    ) =>
        hasil.Catat(
            Catatan(
                JenisCatatan.NarasiBertentangan,
                Keparahan,
                Yakin,
                "Narasi",
                [kalimat.Tempat(a.Posisi), baris.Tempat],
                baris.Label,
                a.Tercetak,
                benar.Tercetak,
                $"Kalimat menyebut {a.Tercetak}, sedangkan {tabel.Nama} mencantumkan {benar.Tercetak}; dua digit tertukar."
            )
        );

    /// <summary>A word of the row that tells what it is stands just before the figure.</summary>
    private static bool Disebut(string label, IReadOnlyList<string> depan) =>
        NamaBanding
            .Dari(label)
            .Kata.Any(k => k.Length >= KataMin && !KataUmum.Contains(k) && depan.Contains(k, StringComparer.Ordinal));

    /// <summary>Another long count of the sentence stands in that row as it is; a division written out has a rule of its own.</summary>
    private static bool Sebaris(KalimatNaskah kalimat, AngkaTercetak angka, BarisTerbaca baris) =>
        kalimat.Teks.IndexOfAny(['/', ':']) < 0
        && !kalimat.Teks.Contains("dibagi", StringComparison.OrdinalIgnoreCase)
        && kalimat.Angka.Any(l =>
            l is { Desimal: 0, Uang: false }
            && l.Posisi != angka.Posisi
            && Kunci(l.Nilai).Length >= DigitMin
            && baris.Angka.Any(b => b?.Nilai == l.Nilai)
        );

    private const int DigitSebarisMin = 3;

    private static string Kunci(decimal nilai) => nilai.ToString("0.##########", CultureInfo.InvariantCulture);

    /// <summary>The same digits with two neighbours exchanged.</summary>
    private static IEnumerable<string> Tukar(string kunci)
    {
        for (var i = 0; i + 1 < kunci.Length; i++)
        {
            var j = kunci[i + 1] == '.' ? i + 2 : i + 1;
            if (j < kunci.Length && char.IsAsciiDigit(kunci[i]) && kunci[i] != kunci[j] && !(i == 0 && kunci[j] == '0'))
            {
                var huruf = kunci.ToCharArray();
                (huruf[i], huruf[j]) = (huruf[j], huruf[i]);
                yield return new string(huruf);
            }
        }
    }
}
