using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>
/// "124 desa dari 136 desa atau 91,18%", "91,18 persen (124/136 x 100)", "12 kasus dari 11.500 kelahiran hidup, 104,35 per 100.000": the
/// rate a sentence gives is that of the two counts it ties together.
/// </summary>
internal sealed class AturanPecahanNarasi : AturanTelaah
{
    public override string Id => "TELAAH-PECAHAN-3";

    public override string Bunyi => "persentase dalam kalimat = bagian / seluruhnya × 100";

    public override string Dasar => "Persentase mengikuti dua hitungan yang disebut bersamanya";

    public override string Contoh => "\"45 sekolah dari 60 sekolah atau 85,00%\"; seharusnya 75,00%";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.84m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        var ringkas = BabRingkas.Paragraf(konteks.Naskah);
        foreach (var kalimat in konteks.Kalimat.Select(PecahanKalimat.TanpaSisipan))
        {
            var angka = kalimat.Angka;
            for (var i = 0; i + 1 < angka.Count; i++)
            {
                if (PecahanKalimat.Pasangan(kalimat.Teks, angka[i], angka[i + 1]))
                {
                    PeriksaPasangan(hasil, kalimat, angka, i, ringkas.Contains(kalimat.Paragraf));
                }
                else if (i + 2 < angka.Count && PecahanKalimat.DariDahulu(kalimat.Teks, angka[i], angka[i + 1], angka[i + 2]))
                {
                    Bandingkan(hasil, kalimat, angka[i + 1], angka[i], angka[i + 2], ringkas.Contains(kalimat.Paragraf));
                }
                else if (i + 2 < angka.Count && PecahanKalimat.SeluruhDahulu(kalimat.Teks, angka[i], angka[i + 1], angka[i + 2]))
                {
                    Bandingkan(hasil, kalimat, angka[i + 1], angka[i], angka[i + 2], ringkas.Contains(kalimat.Paragraf));
                }
            }
        }
    }

    private void PeriksaPasangan(
        PengumpulTelaah hasil,
        KalimatNaskah kalimat,
        IReadOnlyList<AngkaTercetak> angka,
        int i,
        bool ringkas
    )
    {
        var (a, b) = (angka[i], angka[i + 1]);
        var rasio = a.Nilai / b.Nilai;
        var calon = angka.Where(x => x.Persen || PecahanKalimat.Skala(kalimat.Teks, x) is not null).ToList();
        if (
            calon.Find(x =>
                x.Sama(rasio * (PecahanKalimat.Skala(kalimat.Teks, x) ?? 100m)) || PecahanKalimat.Kasar(kalimat.Teks, a, b, x)
            ) is
            { } tepat
        )
        {
            hasil.NilaiNarasi(kalimat.Paragraf, kalimat.Awal + tepat.Posisi);
            hasil.Sesuai(this, "Narasi", kalimat.Tempat(tepat.Posisi), "pecahan", tepat.Tercetak);
            return;
        }

        // "dibagi … dikali 100": the rate stands earlier, another rule looks for it.
        if (calon.Count == 0 && AturanPecahanSebelumnya.Dikali(kalimat.Teks))
        {
            return;
        }

        // The other way round it is the capaian of an indicator measured against its target.
        if (calon.Exists(x => x.Sama(100m / rasio) || x.Sama(200m - (100m * rasio))))
        {
            return;
        }

        // A division spelled out must give its rate even where that is known to be right.
        if (
            PecahanKalimat.Terikat(kalimat.Teks, angka, i) is not { } cetak
            || !hasil.NilaiNarasi(kalimat.Paragraf, kalimat.Awal + cetak.Posisi)
                && (!PecahanKalimat.Terurai(kalimat.Teks, angka, i) || hasil.SudahDicatat(kalimat.Tempat(cetak.Posisi)))
        )
        {
            return;
        }

        Catat(hasil, kalimat, a, b, cetak, ringkas);
    }

    private void Bandingkan(
        PengumpulTelaah hasil,
        KalimatNaskah kalimat,
        AngkaTercetak a,
        AngkaTercetak b,
        AngkaTercetak cetak,
        bool ringkas
    )
    {
        if (!hasil.NilaiNarasi(kalimat.Paragraf, kalimat.Awal + cetak.Posisi))
        {
            return;
        }

        if (cetak.Sama(a.Nilai / b.Nilai * 100m))
        {
            hasil.Sesuai(this, "Narasi", kalimat.Tempat(cetak.Posisi), "pecahan", cetak.Tercetak);
            return;
        }

        Catat(hasil, kalimat, a, b, cetak, ringkas);
    }

    /// <summary>In the summary and the closing chapter an absorption repeats what the tables of the budget say.</summary>
    private void Catat(
        PengumpulTelaah hasil,
        KalimatNaskah kalimat,
        AngkaTercetak a,
        AngkaTercetak b,
        AngkaTercetak cetak,
        bool ringkas
    )
    {
        var skala = PecahanKalimat.Skala(kalimat.Teks, cetak) ?? 100m;
        var hitung = a.Nilai / b.Nilai * skala;
        var benar = CetakAngka.Tetap(hitung, Math.Max(2, cetak.Desimal));
        var potong = Perbandingan.Terpotong(cetak, hitung);
        hasil.Catat(
            Catatan(
                potong ? JenisCatatan.Pembulatan
                    : a.Uang && ringkas ? JenisCatatan.NarasiBertentangan
                    : a.Uang ? JenisCatatan.PersenSerapanSalah
                    : JenisCatatan.PecahanTidakCocok,
                potong ? Keparahan.Minor : Keparahan,
                Yakin,
                "Narasi",
                [kalimat.Tempat(a.Posisi), kalimat.Tempat(cetak.Posisi)],
                a.Uang ? "serapan" : "pecahan",
                cetak.Tercetak,
                benar,
                $"Hasil {a.Tercetak} / {b.Tercetak} × {CetakAngka.Seperlunya(skala)} adalah {benar}, sedangkan kalimat menyebut {cetak.Tercetak}"
                    + (potong ? "; angka dipotong, tidak dibulatkan." : ".")
            )
        );
    }
}
