using System.Globalization;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>
/// A table prints realisasi and capaian of other years without their targets: the capaian follows from the target of that year that another
/// table, the plan, prints. Silent in a table most of whose rows do not follow it.
/// </summary>
internal sealed class AturanCapaianTahunLain : AturanTelaah
{
    private const decimal MiripMin = 0.9m;
    private const int CocokMin = 2;

    public override string Id => "TELAAH-CAPAIAN-4";

    public override string Bunyi => "capaian tahun lain = realisasi tahun itu terhadap target tahun itu dalam tabel rencana";

    public override string Dasar => "PermenPANRB 53/2014: capaian dinyatakan terhadap target";

    public override string Contoh =>
        "realisasi tahun 2021 tercetak 84,28 dengan capaian 99,15; target tahun 2021 dalam Renstra 82,00, seharusnya 102,78";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.8m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        if (konteks.Tahun is not { } tahun)
        {
            return;
        }

        var target = konteks
            .Nilai.Fakta.Where(f => f.Makna is { Besaran: BesaranNilai.Target, Triwulan: null } && f.Makna.Tahun != tahun)
            .GroupBy(f => f.Makna.Tahun)
            .ToDictionary(g => g.Key, g => new IndeksNama<FaktaNilai>(g, f => f.Nama, MiripMin));
        foreach (var tabel in konteks.Tabel.Where(t => t.Asal.BerkolomPasti))
        {
            foreach (var capaian in tabel.Kolom.Where(k => k is { Peran: PeranKolom.Capaian, Tahun: { } y } && y != tahun))
            {
                var y = capaian.Tahun!.Value;
                if (
                    target.TryGetValue(y, out var indeks)
                    && tabel.Kolom.Where(k => k.Peran == PeranKolom.Realisasi && k.Tahun == y).ToList() is [var realisasi]
                    && !tabel.Kolom.Any(k => k.Peran == PeranKolom.Target && k.Tahun == y)
                    && tabel.KolomPertama(PeranKolom.Indikator) is { } nama
                )
                {
                    PeriksaKolom(konteks, hasil, tabel, (nama, realisasi, capaian), indeks);
                }
            }
        }
    }

    private void PeriksaKolom(
        KonteksTelaah konteks,
        PengumpulTelaah hasil,
        TabelTerbaca tabel,
        (KolomTerbaca Nama, KolomTerbaca Realisasi, KolomTerbaca Capaian) kolom,
        IndeksNama<FaktaNilai> target
    )
    {
        var terbaca = tabel
            .Baris.Where(b => b.Jenis == JenisBarisTabel.Data)
            .Select(b => Baca(b, kolom, target))
            .OfType<Terbaca>()
            .ToList();
        if (terbaca.Count(t => t.Cocok) < CocokMin || terbaca.Count(t => !t.Cocok) * 3 > terbaca.Count)
        {
            return;
        }

        foreach (var t in terbaca.Where(t => !hasil.SudahDinilai(t.Capaian)))
        {
            Laporkan(konteks, hasil, tabel, t);
        }
    }

    private void Laporkan(KonteksTelaah konteks, PengumpulTelaah hasil, TabelTerbaca tabel, Terbaca t)
    {
        var nama = t.Target.Nama.Asli;
        if (t.Cocok)
        {
            hasil.Sesuai(this, tabel.Nama, t.Baris.Tempat, nama, t.Capaian.Tercetak);
            return;
        }

        var hitung = konteks.Polaritas.CenderungTurun(nama) ? t.Turun : t.Naik;
        var potong = Perbandingan.Terpotong(t.Capaian, hitung);
        var benar = CetakAngka.Tetap(hitung, Math.Max(2, t.Capaian.Desimal));
        hasil.Catat(
            Catatan(
                potong ? JenisCatatan.Pembulatan : JenisCatatan.CapaianSalah,
                potong ? Keparahan.Minor : Keparahan,
                Yakin,
                $"{tabel.Nama} dan {t.Target.Tabel.Nama}",
                [t.Baris.Tempat, t.Target.Baris.Tempat],
                nama,
                t.Capaian.Tercetak,
                benar,
                $"Target tahun {t.Target.Makna.Tahun.ToString(CultureInfo.InvariantCulture)} dalam {t.Target.Tabel.Nama} {t.Target.Angka.Tercetak}: realisasi {t.Realisasi.Tercetak} memberi capaian {benar}, bukan {t.Capaian.Tercetak}."
            )
        );
    }

    private static Terbaca? Baca(
        BarisTerbaca baris,
        (KolomTerbaca Nama, KolomTerbaca Realisasi, KolomTerbaca Capaian) kolom,
        IndeksNama<FaktaNilai> target
    )
    {
        if (
            baris.Di(kolom.Realisasi) is not { Rusak: false, Nilai: > 0 } realisasi
            || baris.Di(kolom.Capaian) is not { Rusak: false } capaian
            || NamaBanding.Dari(baris.Sel(kolom.Nama.Indeks)) is not { Kata.Count: > 1 } nama
        )
        {
            return null;
        }

        var sama = target.Serupa(nama).Select(x => x.Isi).Where(f => f.Angka.Nilai > 0).ToList();
        return sama.Count > 0 && sama.TrueForAll(f => f.Angka.Nilai == sama[0].Angka.Nilai)
            ? new Terbaca(baris, sama[0], realisasi, capaian)
            : null;
    }

    private sealed record Terbaca(BarisTerbaca Baris, FaktaNilai Target, AngkaTercetak Realisasi, AngkaTercetak Capaian)
    {
        public decimal Naik => Realisasi.Nilai / Target.Angka.Nilai * 100m;

        public decimal Turun => ((2m * Target.Angka.Nilai) - Realisasi.Nilai) / Target.Angka.Nilai * 100m;

        public bool Cocok =>
            Capaian.Sama(Naik) || Capaian.Sama(Turun) || Capaian.Sama(Target.Angka.Nilai / Realisasi.Nilai * 100m);
    }
}
