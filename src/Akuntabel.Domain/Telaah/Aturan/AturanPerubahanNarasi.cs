using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>
/// "naik 2,17 dari 84,25 menjadi 86,42", "meningkat 7,26% dibandingkan tahun lalu": a rise or fall stated in a sentence is the difference,
/// or the change in percent, of the two figures the sentence compares.
/// </summary>
internal sealed class AturanPerubahanNarasi : AturanTelaah
{
    public override string Id => "TELAAH-PERUBAHAN-2";

    public override string Bunyi =>
        "naik, turun atau selisih dalam kalimat = selisih (atau persen perubahan) dua angka yang dibandingkannya";

    public override string Dasar => "Pernyataan perubahan mengikuti dua angka yang disebutnya";

    public override string Contoh => "\"naik 2,71 poin dari 84,25 menjadi 86,42\"; seharusnya 2,17";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.84m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        foreach (var perubahan in PerubahanTersebut.Semua(konteks))
        {
            PeriksaBeda(hasil, perubahan.Kalimat, perubahan.Lain, perubahan.Beda);
            if (perubahan.Persen is { } persen)
            {
                PeriksaBeda(hasil, perubahan.Kalimat, perubahan.Lain, persen);
            }
        }
    }

    private void PeriksaBeda(PengumpulTelaah hasil, KalimatNaskah kalimat, List<AngkaTercetak> angka, AngkaTercetak beda)
    {
        if (DasarPerubahan.Dari(kalimat.Teks, angka, beda) is var (lama, kini))
        {
            PeriksaDasar(hasil, kalimat, beda, lama, kini);
            return;
        }

        var lain = angka.Where(a => a.Uang == beda.Uang || (a.Uang && beda.Persen)).ToList();
        var pasangan = lain.SelectMany((a, i) => lain.Skip(i + 1).Select(b => (Awal: a, Akhir: b))).ToList();
        // "turun 12,32% dari tahun 2019 sebesar Rp44.206.518.300": the percent is of the figure behind it.
        var dasar = beda.Persen ? lain.Find(a => AngkaDibandingkan.Berdasar(kalimat.Teks, beda, a)) : null;
        var cocok = dasar is null
            ? pasangan.Any(p => Cocok(beda, p.Awal.Nilai, p.Akhir.Nilai, AngkaDibandingkan.Maju(kalimat.Teks, p.Awal, p.Akhir)))
            : lain.Any(a =>
                a != dasar && dasar.Nilai != 0 && Perbandingan.Tepat(beda, Math.Abs(a.Nilai - dasar.Nilai) / dasar.Nilai * 100m)
            ) || pasangan.Any(p => Perbandingan.Tepat(beda, Math.Abs(p.Awal.Nilai - p.Akhir.Nilai)));
        if (cocok || Bersandar(beda, lain))
        {
            if (hasil.NilaiNarasi(kalimat.Paragraf, kalimat.Awal + beda.Posisi))
            {
                hasil.Sesuai(this, "Narasi", kalimat.Tempat(beda.Posisi), "perubahan", beda.Tercetak);
            }

            return;
        }

        if (
            AngkaDibandingkan.Dibandingkan(kalimat.Teks, KlausaPerubahan.Milik(kalimat.Teks, lain, beda), beda) is not var (x, y)
            || !AngkaDibandingkan.Sebanding(x, y)
            || (beda.Nilai > Math.Max(x.Nilai, y.Nilai) && !beda.Persen)
            || !hasil.NilaiNarasi(kalimat.Paragraf, kalimat.Awal + beda.Posisi)
        )
        {
            return;
        }

        hasil.Catat(Temuan(kalimat, beda, x, y));
    }

    /// <summary>The sentence says from which figure the change starts: the percent is of that one.</summary>
    private void PeriksaDasar(
        PengumpulTelaah hasil,
        KalimatNaskah kalimat,
        AngkaTercetak beda,
        AngkaTercetak lama,
        AngkaTercetak kini
    )
    {
        if (!hasil.NilaiNarasi(kalimat.Paragraf, kalimat.Awal + beda.Posisi))
        {
            return;
        }

        var hitung = Math.Abs(kini.Nilai - lama.Nilai) / lama.Nilai * 100m;
        if (Perbandingan.Tepat(beda, hitung))
        {
            hasil.Sesuai(this, "Narasi", kalimat.Tempat(beda.Posisi), "perubahan", beda.Tercetak);
            return;
        }

        var benar = CetakAngka.Tetap(hitung, Math.Max(2, beda.Desimal));
        hasil.Catat(
            Catatan(
                JenisCatatan.PersenPerubahanSalah,
                Keparahan,
                Yakin,
                "Narasi",
                [kalimat.Tempat(beda.Posisi)],
                "perubahan",
                beda.Tercetak,
                benar,
                $"Perubahan dari {lama.Tercetak} ke {kini.Tercetak} adalah {benar} persen, bukan {beda.Tercetak}."
            )
        );
    }

    /// <summary>"97 orang, terjadi penambahan 37 orang atau tumbuh 38,14%": the percent is one figure of the sentence over another.</summary>
    private static bool Bersandar(AngkaTercetak beda, List<AngkaTercetak> lain) =>
        beda is { Persen: true, Desimal: > 0 }
        && lain.Exists(a =>
            !a.Persen
            && lain.Exists(b => b != a && !b.Persen && b.Nilai != 0 && Perbandingan.Tepat(beda, a.Nilai / b.Nilai * 100m))
        );

    private CatatanTelaah Temuan(KalimatNaskah kalimat, AngkaTercetak beda, AngkaTercetak x, AngkaTercetak y)
    {
        var (awal, akhir) = AngkaDibandingkan.Maju(kalimat.Teks, x, y) ? (x, y) : (y, x);
        var persen = beda.Persen && !awal.Persen;
        var hitung = persen ? Math.Abs(akhir.Nilai - awal.Nilai) / awal.Nilai * 100m : Math.Abs(akhir.Nilai - awal.Nilai);
        var benar = persen ? CetakAngka.Tetap(hitung, Math.Max(2, beda.Desimal)) : CetakAngka.Seperlunya(hitung);
        return Catatan(
            persen ? JenisCatatan.PersenPerubahanSalah : JenisCatatan.SelisihSalah,
            Keparahan,
            Yakin,
            "Narasi",
            [kalimat.Tempat(beda.Posisi)],
            "perubahan",
            beda.Tercetak,
            benar,
            persen
                ? $"Perubahan dari {awal.Tercetak} ke {akhir.Tercetak} adalah {benar} persen, bukan {beda.Tercetak}."
                : $"Selisih {awal.Tercetak} dan {akhir.Tercetak} adalah {benar}, bukan {beda.Tercetak}."
        );
    }

    /// <summary>Difference, or change in percent; where the words do not tell which figure is the earlier, against either.</summary>
    private static bool Cocok(AngkaTercetak beda, decimal a, decimal b, bool maju)
    {
        var selisih = Math.Abs(a - b);
        return selisih != 0
            && (
                Perbandingan.Tepat(beda, selisih)
                || (beda.Persen && a != 0 && maju && Perbandingan.Tepat(beda, selisih / a * 100m))
                || (beda.Persen && b != 0 && !maju && Perbandingan.Tepat(beda, selisih / b * 100m))
                || (beda.Persen && a != 0 && !maju && Perbandingan.Tepat(beda, selisih / a * 100m))
            );
    }
}
