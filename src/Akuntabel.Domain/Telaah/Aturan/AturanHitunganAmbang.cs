using System.Globalization;
using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>A count of programs, kegiatan or indicators that reach a bound of percent is that of the rows of the table that has as many of them.</summary>
internal sealed partial class AturanHitunganAmbang : AturanTelaah
{
    public override string Id => "TELAAH-HITUNGAN-4";

    public override string Bunyi => "jumlah yang melewati batas dalam kalimat = jumlah barisnya dalam tabel";

    public override string Dasar => "Hitungan dalam kalimat sama dengan isi tabelnya";

    public override string Contoh => "\"3 dari 5 program menyerap 95 persen atau lebih\", sedangkan dalam tabel 2 program";

    public override Keparahan Keparahan => Keparahan.Minor;

    public override decimal Yakin => 0.82m;

    [GeneratedRegex(
        @"\b(?<nilai>\d{1,3})\s*(\(\p{L}[\p{L} ]*\)\s*)?dari\s+(?<semua>\d{1,3})\s*(\(\p{L}[\p{L} ]*\)\s*)?(?<hal>program|kegiatan|indikator)\b(?<sela>[^.;\d]{0,90}?)(?<depan>\b(di\s*atas|lebih\s+dari|minimal|paling\s+sedikit|sekurang-kurangnya|di\s*bawah|kurang\s+dari)\s+)?(?<batas>\d{1,3}([.,]\d+)?)\s*(%|persen)(?<ekor>\s+(atau\s+lebih|ke\s+atas|atau\s+kurang|ke\s+bawah))?",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaAmbang();

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        foreach (var kalimat in konteks.Kalimat)
        {
            foreach (Match cocok in PolaAmbang().Matches(kalimat.Teks))
            {
                var semua = Angka(cocok, "semua");
                var nilai = konteks
                    .Tabel.Where(t => t.Asal.BerkolomPasti)
                    .Select(t => (Tabel: t, Nilai: Nilai(t, cocok)))
                    .FirstOrDefault(x => x.Nilai.Count == semua);
                if (nilai.Tabel is not null && Lolos(cocok) is { } lolos)
                {
                    Bandingkan(hasil, kalimat, cocok, nilai.Tabel, nilai.Nilai.Count(a => lolos(hasil.Terkoreksi(a))));
                }
            }
        }
    }

    private void Bandingkan(PengumpulTelaah hasil, KalimatNaskah kalimat, Match cocok, TabelTerbaca tabel, int hitung)
    {
        var tempat = kalimat.Tempat(cocok.Index);
        var disebut = cocok.Groups["nilai"].Value;
        if (hitung == Angka(cocok, "nilai"))
        {
            hasil.Sesuai(this, "Narasi", tempat, cocok.Groups["hal"].Value, disebut);
            return;
        }

        var benar = hitung.ToString(CultureInfo.InvariantCulture);
        hasil.Catat(
            Catatan(
                JenisCatatan.JumlahTidakCocok,
                Keparahan,
                Yakin,
                "Narasi",
                [tempat],
                cocok.Groups["hal"].Value,
                disebut,
                benar,
                $"Menurut {tabel.Nama} ada {benar} {cocok.Groups["hal"].Value.ToLowerInvariant()} yang memenuhi batas itu, sedangkan kalimat menyebut {disebut}."
            )
        );
    }

    private static Func<decimal, bool>? Lolos(Match cocok)
    {
        var batas = PembacaAngka.Sel(cocok.Groups["batas"].Value)!.Nilai;
        var depan = cocok.Groups["depan"].Value.ToLowerInvariant();
        var ekor = cocok.Groups["ekor"].Value.ToLowerInvariant();
        return (depan, ekor) switch
        {
            _ when ekor.Contains("lebih", StringComparison.Ordinal) || ekor.Contains("atas", StringComparison.Ordinal) => x =>
                x >= batas,
            _ when ekor.Length > 0 => x => x <= batas,
            _ when depan.Contains("atas", StringComparison.Ordinal) || depan.Contains("lebih", StringComparison.Ordinal) => x =>
                x > batas,
            _ when depan.Contains("bawah", StringComparison.Ordinal) || depan.StartsWith("kurang", StringComparison.Ordinal) =>
                x => x < batas,
            _ when depan.Length > 0 => x => x >= batas,
            _ => null,
        };
    }

    /// <summary>Absorption of the programs or kegiatan of a table, or capaian of its indicators.</summary>
    private static List<AngkaTercetak> Nilai(TabelTerbaca tabel, Match cocok)
    {
        var hal = cocok.Groups["hal"].Value.ToLowerInvariant();
        var peran = hal == "indikator" ? PeranKolom.Capaian : PeranKolom.PersenKeuangan;
        return
        [
            .. tabel
                .Baris.Where(b =>
                    b.Jenis == JenisBarisTabel.Data
                    && (hal == "indikator" || PenghimpunFakta.AdalahProgram(b.Label) == (hal == "program"))
                )
                .Select(b => tabel.Angka(b, peran))
                .OfType<AngkaTercetak>(),
        ];
    }

    private static int Angka(Match cocok, string nama) => int.Parse(cocok.Groups[nama].Value, CultureInfo.InvariantCulture);
}
