using System.Text.RegularExpressions;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>"3 (tiga) indikator berkategori Sangat Tinggi": as many rows of the table of capaian carry that category.</summary>
internal sealed partial class AturanHitunganKategori : AturanTelaah
{
    private const int BarisMin = 3;

    [GeneratedRegex(
        @"(?<angka>\b\d{1,2})\s*(\([\p{L} ]+\)\s*)?(indikator|iku)\b[^.;\d]{0,60}?\b(ber)?(di)?(kategori(kan)?|predikat(kan)?|kriteria|peringkat|nilai)\b\s+[""“(]?(?<nama>\p{L}+(\s+\p{L}+){0,2})",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaHitungan();

    public override string Id => "TELAAH-HITUNGAN-2";

    public override string Bunyi => "jumlah indikator per kategori dalam kalimat = jumlah barisnya dalam tabel capaian";

    public override string Dasar => "Hitungan dalam kalimat sama dengan isi tabelnya";

    public override string Contoh => "\"4 (empat) indikator berkategori Tinggi\", sedangkan tabel capaian memuat 3 baris Tinggi";

    public override Keparahan Keparahan => Keparahan.Minor;

    public override decimal Yakin => 0.8m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        if (konteks.Skala is not { } skala)
        {
            return;
        }

        var tabel = konteks
            .Tabel.Where(t => !ReferenceEquals(t, skala.Tabel))
            .Select(t => (Tabel: t, Isi: Kategori(t, skala)))
            .Where(x => x.Isi.Count >= BarisMin && !NomorBaris.Berlubang(x.Tabel.Baris))
            .ToList();
        if (tabel.Count == 0)
        {
            return;
        }

        foreach (var kalimat in konteks.Kalimat)
        {
            foreach (Match cocok in PolaHitungan().Matches(kalimat.Teks))
            {
                if (Pita(skala, cocok.Groups["nama"].Value) is { } pita)
                {
                    Bandingkan(hasil, skala, kalimat, cocok, pita, tabel);
                }
            }
        }
    }

    private void Bandingkan(
        PengumpulTelaah hasil,
        SkalaTercetak skala,
        KalimatNaskah kalimat,
        Match cocok,
        PitaTercetak pita,
        List<(TabelTerbaca Tabel, List<(string Nama, AngkaTercetak? Capaian)> Isi)> tabel
    )
    {
        var disebut = PembacaAngka.Sel(cocok.Groups["angka"].Value)!.Nilai;
        var tempat = kalimat.Tempat(cocok.Groups["angka"].Index);
        bool Sama(int n) => n == disebut;
        if (
            tabel.Exists(t =>
                Sama(t.Isi.Count(x => KategoriTercetak.Cocok(x.Nama, "", pita)))
                || Sama(t.Isi.Count(x => x.Capaian is { } c && ReferenceEquals(skala.Tentukan(hasil.Terkoreksi(c)), pita)))
            )
        )
        {
            hasil.Sesuai(this, "Narasi", tempat, pita.Nama, cocok.Groups["angka"].Value);
            return;
        }

        // Fewer rows could be read than the sentence counts in all: the table does not tell.
        var (asal, isi) = tabel[0];
        if (isi.Count * 4 < PolaHitungan().Matches(kalimat.Teks).Sum(m => PembacaAngka.Sel(m.Groups["angka"].Value)!.Nilai) * 3)
        {
            return;
        }

        var hitung = CetakAngka.Seperlunya(isi.Count(x => KategoriTercetak.Cocok(x.Nama, "", pita)));
        hasil.Catat(
            Catatan(
                JenisCatatan.JumlahTidakCocok,
                Keparahan,
                Yakin,
                "Narasi",
                [tempat],
                $"indikator {pita.Nama}",
                cocok.Groups["angka"].Value,
                hitung,
                $"Kalimat menyebut {cocok.Groups["angka"].Value} indikator {pita.Nama}, sedangkan {asal.Nama} memuat {hitung}."
            )
        );
    }

    private static PitaTercetak? Pita(SkalaTercetak skala, string teks)
    {
        var kata = teks.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return Enumerable
            .Range(1, kata.Length)
            .Reverse()
            .Select(n => skala.MenurutNama(string.Join(' ', kata.Take(n))))
            .FirstOrDefault(p => p is not null);
    }

    private static List<(string Nama, AngkaTercetak? Capaian)> Kategori(TabelTerbaca tabel, SkalaTercetak skala) =>
        [
            .. from baris in tabel.Baris
            where baris.Jenis == JenisBarisTabel.Data
            let isi = AturanKategori.Isi(tabel, baris)
            where isi is not null
            let nama = KategoriTercetak.Pisah(isi.Value.Kategori).Nama
            where KategoriTercetak.Mirip(nama, skala)
            select (nama, (AngkaTercetak?)isi.Value.Capaian),
        ];
}
