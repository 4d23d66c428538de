using System.Text.RegularExpressions;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>"anggaran sebesar Rp … terdiri dari … sebesar Rp … dan … sebesar Rp …": the amounts a sentence lists add up to its whole.</summary>
internal sealed partial class AturanRincianUang : AturanTelaah
{
    private const int UnsurMaks = 10;
    private const decimal UangMin = 10_000m;

    public override string Id => "TELAAH-RINCIAN-20";

    public override string Bunyi => "jumlah uang yang dirinci dalam kalimat = jumlah rinciannya";

    public override string Dasar => "Jumlah sama dengan jumlah rinciannya";

    public override string Contoh =>
        "\"anggaran Rp900.000.000 terdiri dari belanja pegawai Rp600.000.000 dan belanja barang Rp250.000.000\"; seharusnya Rp850.000.000";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.82m;

    [GeneratedRegex(
        @"\b(terdiri\s+(dari|atas)|terbagi\s+(dalam|menjadi|atas|ke\s+dalam)|dengan\s+(rincian|perincian)|rinciannya|dirinci|meliputi)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Merinci();

    /// <summary>Not all parts are named, or other amounts stand beside them.</summary>
    [GeneratedRegex(
        @"\b(antara\s+lain|di\s?antaranya|termasuk|realisasi|terealisasi|sisa|sehingga|menjadi|dihemat|berkurang|bertambah|dari\s+(pagu|anggaran|target)|sedangkan|selisih|lebih|kurang)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex AngkaLain();

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        foreach (var kalimat in konteks.Kalimat)
        {
            if (Merinci().Matches(kalimat.Teks) is [var merinci])
            {
                PeriksaKalimat(hasil, kalimat, merinci);
            }
        }
    }

    private void PeriksaKalimat(PengumpulTelaah hasil, KalimatNaskah kalimat, Match merinci)
    {
        var angka = kalimat.Angka.Where(a => !a.Persen && (a.Uang || a.Nilai >= UangMin)).ToList();
        var unsur = angka.FindAll(a => a.Posisi > merinci.Index);
        if (
            angka.FindAll(a => a.Posisi < merinci.Index) is not [{ Uang: true } jumlah]
            || unsur.Count is < 2 or > UnsurMaks
            || unsur.Exists(a => !a.Uang)
            || AngkaLain().IsMatch(kalimat.Teks[merinci.Index..])
        )
        {
            return;
        }

        if (unsur[^1].Nilai == jumlah.Nilai && unsur.Count > 2)
        {
            // The whole is told again behind its parts.
            unsur.RemoveAt(unsur.Count - 1);
        }

        var hitung = unsur.Sum(a => a.Nilai);
        if (hitung != jumlah.Nilai && Bertingkat(unsur, jumlah))
        {
            return;
        }

        Putuskan(
            hasil,
            jumlah.Sama(hitung),
            jumlah.Tercetak,
            Catatan(
                JenisCatatan.JumlahSalah,
                Keparahan,
                Yakin,
                "Narasi",
                [kalimat.Tempat(jumlah.Posisi)],
                "jumlah rincian",
                jumlah.Tercetak,
                CetakAngka.Seperlunya(hitung),
                $"Hasil {string.Join(" + ", unsur.Select(a => a.Tercetak))} adalah {CetakAngka.Seperlunya(hitung)}, sedangkan jumlah yang disebut {jumlah.Tercetak}."
            )
        );
    }

    /// <summary>A part is told with parts of its own: some that follow each other make up the whole, or one of their neighbours.</summary>
    private static bool Bertingkat(List<AngkaTercetak> unsur, AngkaTercetak jumlah)
    {
        for (var i = 0; i < unsur.Count; i++)
        {
            var sebagian = 0m;
            for (var k = i; k < unsur.Count; k++)
            {
                sebagian += unsur[k].Nilai;
                if (k > i && (sebagian == jumlah.Nilai || unsur.Exists(u => u.Nilai == sebagian)))
                {
                    return true;
                }
            }
        }

        return unsur.Exists(u => u.Nilai == jumlah.Nilai);
    }
}
