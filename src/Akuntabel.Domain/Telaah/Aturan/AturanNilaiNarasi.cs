using System.Globalization;
using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>A sentence names a row of a table and its value right behind: the value stands in that row.</summary>
internal sealed partial class AturanNilaiNarasi : AturanTelaah
{
    public override string Id => "TELAAH-NARASI-NILAI-1";

    public override string Bunyi => "nilai indikator dalam kalimat = nilainya dalam tabel";

    public override string Dasar => "Satu pengukuran untuk satu indikator dan periode";

    public override string Contoh => "\"waktu tunggu rawat jalan (61 menit)\", sedangkan tabel mencetak 71";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.78m;

    private const int NamaMin = 12;

    [GeneratedRegex(
        @"^(\s+tahun\s+(?<tahun>20\d\d))?\s*(\(|\b(sebesar|adalah|mencapai|yaitu|ialah)\b)\s*(?<nilai>\d[\d.,]*\d|\d)(?!\s*[/x×:]|\d)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaNilai();

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        var semua = (
            from tabel in konteks.Tabel
            where tabel.Asal.BerkolomPasti && tabel.KolomPertama(PeranKolom.Realisasi) is not null
            from baris in tabel.Baris
            where baris.Jenis == JenisBarisTabel.Data
            let nama = string.Join(' ', baris.Label.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            where nama.Length >= NamaMin && nama.Contains(' ', StringComparison.Ordinal)
            select (Tabel: tabel, Baris: baris, Nama: nama)
        ).ToList();
        var menurutKata = semua
            .GroupBy(x => x.Nama, StringComparer.OrdinalIgnoreCase)
            .GroupBy(g => KataPertama(g.Key, 0), StringComparer.OrdinalIgnoreCase)
            .ToDictionary(g => g.Key, g => g.ToList(), StringComparer.OrdinalIgnoreCase);
        foreach (var paragraf in konteks.Naskah.Paragraf.Where(p => p.Teks.Any(char.IsDigit)))
        {
            for (var i = 0; i < paragraf.Teks.Length; i++)
            {
                if (!AwalKata(paragraf.Teks, i) || !menurutKata.TryGetValue(KataPertama(paragraf.Teks, i), out var calon))
                {
                    continue;
                }

                foreach (var nama in calon.Where(n => Menyebut(paragraf.Teks, i, n.Key)))
                {
                    PeriksaSebutan(
                        konteks,
                        hasil,
                        paragraf,
                        i + nama.Key.Length,
                        Capaian(paragraf.Teks, i) ? PeranKolom.Capaian : PeranKolom.Realisasi,
                        [.. nama]
                    );
                }
            }
        }
    }

    private static bool AwalKata(string teks, int i) => char.IsLetter(teks[i]) && (i == 0 || !char.IsLetterOrDigit(teks[i - 1]));

    /// <summary>"Capaian persentase … sebesar 90,00 persen terhadap target": the capaian is told, not the realisasi.</summary>
    private static bool Capaian(string teks, int i) => SebutanCapaian().IsMatch(teks[Math.Max(0, i - DepanMaks)..i]);

    /// <summary>"Capaian terendah terdapat pada indikator …": nothing between but words that lead to the name.</summary>
    [GeneratedRegex(
        @"\bcapaian(\s+(kinerja|tertinggi|terendah|terbesar|terkecil|terdapat|ada|adalah|yaitu|dicapai|diraih|pada|oleh|untuk|dari|indikator|sasaran)){0,6}\s*$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex SebutanCapaian();

    private const int DepanMaks = 80;

    /// <summary>Its capaian is that of the target of the year, not of a later one.</summary>
    private static bool Setahun(TabelTerbaca tabel, int? tahun) =>
        tabel.KolomPertama(PeranKolom.Target) is { } target && (target.Tahun is null || target.Tahun == tahun);

    private static string KataPertama(string teks, int i)
    {
        var akhir = i;
        while (akhir < teks.Length && char.IsLetterOrDigit(teks[akhir]))
        {
            akhir++;
        }

        return teks[i..akhir];
    }

    private static bool Menyebut(string teks, int i, string nama) =>
        string.Compare(teks, i, nama, 0, nama.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private void PeriksaSebutan(
        KonteksTelaah konteks,
        PengumpulTelaah hasil,
        ParagrafNaskah paragraf,
        int ujung,
        PeranKolom peran,
        List<(TabelTerbaca Tabel, BarisTerbaca Baris, string Nama)> baris
    )
    {
        var cocok = PolaNilai().Match(paragraf.Teks[ujung..]);
        var tahun = cocok.Groups["tahun"];
        if (
            !cocok.Success
            || (tahun.Success && tahun.Value != konteks.Tahun?.ToString(CultureInfo.InvariantCulture))
            || PembacaAngka.Sel(cocok.Groups["nilai"].Value) is not { Rusak: false } nilai
        )
        {
            return;
        }

        var posisi = ujung + cocok.Groups["nilai"].Index;
        var tempat = TempatDalamParagraf.Dari(paragraf, posisi);
        if (baris.Exists(b => b.Baris.Angka.OfType<AngkaTercetak>().Any(a => Perbandingan.Setara(a, nilai))))
        {
            hasil.Sesuai(this, "Narasi", tempat, baris[0].Nama, nilai.Tercetak);
            return;
        }

        var (tabel, asal, nama) = baris.FirstOrDefault(b =>
            b.Tabel.Angka(b.Baris, peran) is not null && (peran != PeranKolom.Capaian || Setahun(b.Tabel, konteks.Tahun))
        );
        var realisasi = tabel?.Angka(asal, peran);
        if (
            realisasi is null
            || realisasi.Nilai == 0
            || Math.Abs(nilai.Nilai - realisasi.Nilai) * 2m > Math.Abs(realisasi.Nilai)
            || !hasil.NilaiNarasi(paragraf, posisi)
        )
        {
            return;
        }

        hasil.Catat(
            Catatan(
                peran == PeranKolom.Capaian ? JenisCatatan.CapaianSalah : JenisCatatan.RealisasiBedaAntarTabel,
                Keparahan,
                Yakin,
                $"Narasi dan {tabel!.Nama}",
                [asal.Tempat, tempat],
                nama,
                $"{nilai.Tercetak}; {realisasi.Tercetak}",
                realisasi.Tercetak,
                $"Kalimat menyebut {nilai.Tercetak}, sedangkan {tabel.Nama} mencantumkan {realisasi.Tercetak}."
            )
        );
    }
}
