using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>
/// "ditargetkan 10,41 terealisasi 10,59 dengan capaian 101,75": the capaian that a sentence, or the sentence behind it, gives for one target
/// and one realisasi follows from the two.
/// </summary>
internal sealed class AturanCapaianKalimat : AturanTelaah
{
    private const decimal LipatMaks = 2m;
    private const decimal Pecahan = 1m;
    private const decimal BedaSatuan = 50m;

    public override string Id => "TELAAH-CAPAIAN-3";

    public override string Bunyi => "capaian dalam kalimat = hasil target dan realisasi yang disebut bersamanya";

    public override string Dasar => "PermenPANRB 53/2014: capaian dinyatakan terhadap target";

    public override string Contoh =>
        "\"target sebesar 10,41 tahun tercapai realisasi 10,59 tahun, capaian 101,75\"; seharusnya 101,73";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.8m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        var baris = konteks.Tabel.SelectMany(t => t.Baris).ToList();
        KalimatNaskah? sebelum = null;
        List<(AngkaTercetak Angka, PeranAngka Peran)> dahulu = [];
        foreach (var kalimat in konteks.Kalimat)
        {
            var angka = AngkaBerperan.Semua(kalimat, konteks.Tahun);
            if (Satu(angka, PeranAngka.Capaian) is { } c && Pasangan(angka, boleh: true) is var (t, r))
            {
                Bandingkan(hasil, kalimat, baris, t, r, c);
            }
            else if (
                angka is [var (satu, peran)]
                && peran == PeranAngka.Capaian
                && sebelum is not null
                && ReferenceEquals(sebelum.Paragraf, kalimat.Paragraf)
                && dahulu.Count == 2
                && Pasangan(dahulu, boleh: false) is var (t2, r2)
            )
            {
                Bandingkan(hasil, kalimat, baris, t2, r2, satu);
            }

            (sebelum, dahulu) = (kalimat, angka);
        }
    }

    /// <summary>The one target and the one realisasi; a figure of which the words do not say what it is may be the realisasi.</summary>
    private static (AngkaTercetak Target, AngkaTercetak Realisasi)? Pasangan(
        List<(AngkaTercetak Angka, PeranAngka Peran)> angka,
        bool boleh
    )
    {
        var r = angka.Where(x => x.Peran == PeranAngka.Realisasi).Select(x => x.Angka).ToList();
        var tak = angka.Where(x => x.Peran == PeranAngka.TakTentu).Select(x => x.Angka).ToList();
        return Satu(angka, PeranAngka.Target) is not { } t ? null
            : r is [var satu] && tak.Count == 0 ? (t, satu)
            : boleh && r.Count == 0 && tak is [var lain] ? (t, lain)
            : null;
    }

    private static AngkaTercetak? Satu(List<(AngkaTercetak Angka, PeranAngka Peran)> angka, PeranAngka peran) =>
        angka.Where(x => x.Peran == peran).Select(x => x.Angka).ToList() is [var satu] ? satu : null;

    /// <summary>A row of a table that has its note prints the capaian beside the target or the realisasi: the sentence only repeats it.</summary>
    private static bool Tersalin(
        PengumpulTelaah hasil,
        List<BarisTerbaca> baris,
        AngkaTercetak t,
        AngkaTercetak r,
        AngkaTercetak c
    ) => baris.Exists(b => Memuat(b, c) && (Memuat(b, t) || Memuat(b, r)) && hasil.SudahDicatat(b.Tempat));

    private static bool Memuat(BarisTerbaca baris, AngkaTercetak angka) =>
        baris.Angka.OfType<AngkaTercetak>().Any(a => Perbandingan.Setara(a, angka));

    private void Bandingkan(
        PengumpulTelaah hasil,
        KalimatNaskah kalimat,
        List<BarisTerbaca> baris,
        AngkaTercetak t,
        AngkaTercetak r,
        AngkaTercetak c
    )
    {
        if (t.Uang || r.Uang || c.Uang || t.Nilai <= 0 || r.Nilai <= 0 || c.Nilai <= 0)
        {
            return;
        }

        var tempat = kalimat.Tempat(c.Posisi);
        var naik = r.Nilai / t.Nilai * 100m;
        decimal[] calon = [naik, ((2m * t.Nilai) - r.Nilai) / t.Nilai * 100m, t.Nilai / r.Nilai * 100m];
        if (r.Persen && !t.Persen && t.Nilai < Pecahan && r.Nilai > t.Nilai * BedaSatuan && c.Sama(naik))
        {
            hasil.Catat(
                Temuan(
                    JenisCatatan.SatuanTidakCocok,
                    kalimat,
                    c,
                    "target dan realisasi dalam satuan yang sama",
                    $"Realisasi {r.Tercetak} persen dibagi target {t.Tercetak}, yang ditulis sebagai pecahan: capaian {c.Tercetak} tidak mungkin."
                )
            );
            return;
        }

        // "yaitu 98,07 melebihi target 97,72 dengan realisasi 100,36": the two words are exchanged, the figures hold.
        if (r.Sama(c.Nilai / t.Nilai * 100m))
        {
            return;
        }

        if (calon.Any(c.Sama))
        {
            hasil.NilaiNarasi(kalimat.Paragraf, kalimat.Awal + c.Posisi);
            hasil.Sesuai(this, "Narasi", tempat, "capaian", c.Tercetak);
            return;
        }

        if (
            c.Nilai > naik * LipatMaks
            || naik > c.Nilai * LipatMaks
            || r.Persen != t.Persen && (r.Desimal == 0 || t.Desimal == 0)
            || Tersalin(hasil, baris, t, r, c)
            || !hasil.NilaiNarasi(kalimat.Paragraf, kalimat.Awal + c.Posisi)
        )
        {
            return;
        }

        var potong = calon.Where(h => Perbandingan.Terpotong(c, h)).Take(1).ToList();
        var benar = CetakAngka.Tetap(potong.Count > 0 ? potong[0] : naik, Math.Max(2, c.Desimal));
        hasil.Catat(
            Temuan(
                potong.Count > 0 ? JenisCatatan.Pembulatan : JenisCatatan.CapaianSalah,
                kalimat,
                c,
                benar,
                potong.Count > 0
                    ? $"Target {t.Tercetak} dan realisasi {r.Tercetak} memberi capaian {benar}; {c.Tercetak} dipotong, tidak dibulatkan."
                    : $"Hasil {r.Tercetak} / {t.Tercetak} × 100 adalah {benar}; bila makin kecil makin baik, hasil (2 × {t.Tercetak} − {r.Tercetak}) / {t.Tercetak} × 100 adalah {CetakAngka.Tetap(calon[1], 2)}. Kalimat menyebut {c.Tercetak}."
            )
        );
    }

    private CatatanTelaah Temuan(JenisCatatan jenis, KalimatNaskah kalimat, AngkaTercetak c, string benar, string penjelasan) =>
        Catatan(
            jenis,
            jenis == JenisCatatan.Pembulatan ? Keparahan.Minor : Keparahan,
            Yakin,
            "Narasi",
            [kalimat.Tempat(c.Posisi)],
            "capaian",
            c.Tercetak,
            benar,
            penjelasan
        );
}
