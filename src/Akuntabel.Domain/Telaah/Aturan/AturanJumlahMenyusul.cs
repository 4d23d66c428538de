using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>"Jumlah pegawai sebanyak N orang dengan rincian sebagai berikut:" states the total of the table that follows.</summary>
internal sealed partial class AturanJumlahMenyusul : AturanTelaah
{
    private const int MajuMaks = 3;
    private const int JudulMaks = 150;
    private const int HitunganMin = 10;
    private const int BarisMin = 3;
    private const int HurufMin = 5;
    private const decimal BedaMaks = 0.3m;

    [GeneratedRegex(
        @"\b(sebanyak|berjumlah|sejumlah|jumlahnya|adalah)\s+(?<nilai>\d{1,3}([.,]\d{3})+|\d+)\s+(\([\p{L} ]{3,60}\)\s+)?(orang|unit|buah|desa|kelurahan|kecamatan|kelompok|kasus|lokasi|ekor|keluarga|peserta)\b(?<sela>[^.;\d]{0,120})\b(berikut|dibawah|di bawah)\b[^.;\d]{0,40}[:.]?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Pola();

    public override string Id => "TELAAH-NARASI-JUMLAH-60";

    public override string Bunyi => "jumlah dalam kalimat pengantar = jumlah tabel yang menyusul";

    public override string Dasar => "Kalimat pengantar menyebut jumlah tabel yang dirincinya";

    public override string Contoh =>
        "\"pegawai sebanyak 58 orang dengan rincian sebagai berikut\", sedangkan tabelnya berjumlah 56";

    public override Keparahan Keparahan => Keparahan.Minor;

    public override decimal Yakin => 0.85m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        var bagian = konteks.Naskah.Bagian;
        for (var i = 0; i < bagian.Count; i++)
        {
            if (
                bagian[i] is ParagrafNaskah paragraf
                && Kalimat(paragraf) is { } kalimat
                && Pola().Match(kalimat.Teks) is { Success: true } cocok
                && PembacaAngka.Sel(cocok.Groups["nilai"].Value) is { Rusak: false, Desimal: 0, Nilai: >= HitunganMin } nilai
                && Menyusul(konteks, bagian, i) is { } tabel
                && Total(tabel) is var (jumlah, total)
            )
            {
                PeriksaTotal(hasil, kalimat, cocok.Groups["nilai"].Index, nilai, tabel, jumlah, total);
            }
        }
    }

    /// <summary>The last sentence of a paragraph.</summary>
    private static KalimatNaskah? Kalimat(ParagrafNaskah paragraf)
    {
        var awal = paragraf.Teks.LastIndexOf(". ", Math.Max(0, paragraf.Teks.Length - 3), StringComparison.Ordinal) + 1;
        return paragraf.Teks.AsSpan(awal).IndexOfAnyInRange('0', '9') < 0
            ? null
            : new KalimatNaskah(paragraf, paragraf.Teks[awal..], awal);
    }

    /// <summary>The table behind a paragraph, with nothing but its caption between.</summary>
    private static TabelTerbaca? Menyusul(KonteksTelaah konteks, IReadOnlyList<BagianNaskah> bagian, int i)
    {
        for (var j = i + 1; j < bagian.Count && j <= i + MajuMaks; j++)
        {
            if (bagian[j] is TabelNaskah asal)
            {
                return asal.BerkolomPasti ? konteks.MenurutAsal.GetValueOrDefault(asal) : null;
            }

            if (bagian[j] is ParagrafNaskah { Teks.Length: > JudulMaks })
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The total of the last column whose rows add up to what is printed below them.</summary>
    private static (BarisTerbaca Jumlah, AngkaTercetak Total)? Total(TabelTerbaca tabel)
    {
        if (tabel.Baris.Where(b => b.Jenis == JenisBarisTabel.Jumlah).ToList() is not [var jumlah])
        {
            return null;
        }

        var data = tabel.Baris.Where(b => b.Jenis == JenisBarisTabel.Data).ToList();
        var total = tabel
            .Kolom.Where(k =>
                k.Peran != PeranKolom.Nomor && data.Count(b => b.Di(k) is { Desimal: 0, Persen: false }) >= BarisMin
            )
            .Select(k => (Cetak: jumlah.Di(k), Hitung: data.Sum(b => b.Di(k)?.Nilai ?? 0m)))
            .LastOrDefault(x => x.Cetak is { Desimal: 0, Persen: false, Rusak: false } && x.Cetak.Nilai == x.Hitung)
            .Cetak;
        return total is null ? null : (jumlah, total);
    }

    private void PeriksaTotal(
        PengumpulTelaah hasil,
        KalimatNaskah kalimat,
        int posisi,
        AngkaTercetak nilai,
        TabelTerbaca tabel,
        BarisTerbaca jumlah,
        AngkaTercetak total
    )
    {
        if (!Bernama(kalimat.Teks, tabel.Asal.Judul) || kalimat.Angka.Count != 1)
        {
            return;
        }

        var tempat = kalimat.Tempat(posisi);
        if (tabel.Baris.Any(b => b.Angka.Any(a => a?.Nilai == nilai.Nilai)))
        {
            hasil.Sesuai(this, "Narasi", tempat, "jumlah", nilai.Tercetak);
            return;
        }

        if (
            Math.Abs(nilai.Nilai - total.Nilai) > total.Nilai * BedaMaks
            || hasil.SudahDicatat(tempat)
            || !hasil.NilaiNarasi(kalimat.Paragraf, kalimat.Awal + posisi)
        )
        {
            return;
        }

        hasil.Catat(
            Catatan(
                JenisCatatan.JumlahTidakCocok,
                Keparahan,
                Yakin,
                $"Narasi dan {tabel.Nama}",
                [tempat, jumlah.Tempat],
                "jumlah",
                nilai.Tercetak,
                total.Tercetak,
                $"Kalimat menyebut {nilai.Tercetak}, sedangkan {tabel.Nama} yang menyusul berjumlah {total.Tercetak}."
            )
        );
    }

    /// <summary>A long word of the sentence stands in the caption: it tells of the same thing.</summary>
    private static bool Bernama(string teks, string judul)
    {
        var kata = NamaBanding.Dari(judul).Kata;
        return NamaBanding
            .Dari(teks)
            .Kata.Any(k => k.Length >= HurufMin && k != "tahun" && kata.Contains(k, StringComparer.Ordinal));
    }
}
