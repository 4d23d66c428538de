using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>
/// Capaian of a sasaran, where a table prints it beside programs or in a summary, is the mean of the capaian of its indicators in the
/// table that measures. Silent in a table most of whose sasaran do not follow that.
/// </summary>
internal sealed class AturanCapaianSasaran : AturanTelaah
{
    private const decimal MiripMin = 0.9m;

    /// <summary>The mean of rounded figures may differ in the last decimal from the one computed before rounding.</summary>
    private const decimal ToleransiRata = 0.01m;

    public override string Id => "TELAAH-SASARAN-1";

    public override string Bunyi => "capaian sasaran = rata-rata capaian indikatornya";

    public override string Dasar => "PermenPANRB 53/2014: capaian sasaran disimpulkan dari capaian indikatornya";

    public override string Contoh =>
        "indikator sasaran tercapai 90,00 dan 100,00, capaian sasaran tercetak 98,00; seharusnya 95,00";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.82m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        var ukuran = Ukuran(konteks, hasil);
        if (ukuran.Count == 0)
        {
            return;
        }

        foreach (var tabel in konteks.Tabel.Where(t => t.Asal.BerkolomPasti))
        {
            var nama = tabel.Kolom.FirstOrDefault(k => Menyebut(k, "sasaran") && !Menyebut(k, "capaian"));
            var nilai =
                tabel.Kolom.FirstOrDefault(k => Menyebut(k, "sasaran") && Menyebut(k, "capaian") && !Menyebut(k, "indikator"))
                ?? (
                    tabel.KolomPertama(PeranKolom.Indikator) is null
                    && tabel
                        .Kolom.Where(k => k.Peran == PeranKolom.Capaian && (Menyebut(k, "capaian") || Menyebut(k, "rata")))
                        .ToList()
                        is [var satu]
                        ? satu
                        : null
                )
                ?? RataRata(tabel);
            if (nama is null || nilai is null)
            {
                continue;
            }

            var terbaca = tabel.Baris.Select(b => Baca(b, nama, nilai, ukuran)).OfType<Terbaca>().ToList();
            if (terbaca.Count(t => t.Cocok) * 2 > terbaca.Count)
            {
                terbaca.ForEach(t => Laporkan(hasil, tabel, t));
            }
        }
    }

    /// <summary>The only column headed as a mean in a table of capaian by sasaran.</summary>
    private static KolomTerbaca? RataRata(TabelTerbaca tabel) =>
        tabel.KolomPertama(PeranKolom.Indikator) is null
        && tabel.KolomPertama(PeranKolom.Sasaran) is not null
        && tabel.Asal.Judul.Contains("capaian", StringComparison.OrdinalIgnoreCase)
        && tabel.Kolom.Where(k => Menyebut(k, "rata")).ToList() is [var satu]
            ? satu
            : null;

    private void Laporkan(PengumpulTelaah hasil, TabelTerbaca tabel, Terbaca t)
    {
        hasil.Nilai(t.Cetak, t.Cocok ? t.Cetak.Nilai : t.Sasaran.Rata);
        if (t.Cocok)
        {
            hasil.Sesuai(this, tabel.Nama, t.Baris.Tempat, t.Sasaran.Nama.Asli, t.Cetak.Tercetak);
            return;
        }

        var satu = t.Sasaran.Capaian.Count == 1;
        var benar = CetakAngka.Tetap(t.Sasaran.Rata, t.Cetak.Desimal);
        hasil.Catat(
            Catatan(
                satu ? JenisCatatan.MetodeBedaAntarTabel : JenisCatatan.RataRataSalah,
                Keparahan,
                Yakin,
                $"{t.Sasaran.Tabel.Nama} dan {tabel.Nama}",
                [t.Baris.Tempat, .. t.Sasaran.Tempat],
                t.Sasaran.Nama.Asli,
                t.Cetak.Tercetak,
                benar,
                satu
                    ? $"Capaian indikator satu-satunya pada sasaran ini {benar} menurut {t.Sasaran.Tabel.Nama}, bukan {t.Cetak.Tercetak}."
                    : $"Rata-rata capaian {CetakAngka.Seperlunya(t.Sasaran.Capaian.Count)} indikator sasaran ini menurut {t.Sasaran.Tabel.Nama} {benar}, bukan {t.Cetak.Tercetak}."
            )
        );
    }

    /// <summary>Every sasaran of the first measuring table that has it, with the printed capaian of its indicators.</summary>
    private static List<SasaranUkur> Ukuran(KonteksTelaah konteks, PengumpulTelaah hasil) =>
        [
            .. konteks
                .Target.Where(f => f is { Dokumen: DokumenTarget.Pengukuran, Capaian: not null } && f.Baris.Sasaran.Length > 0)
                .GroupBy(f => NamaBanding.Dari(f.Baris.Sasaran))
                .Where(g => g.Key.Kata.Count > 1)
                .Select(g =>
                {
                    // A table in which nothing was put right tells the mean best.
                    var tabel = g.GroupBy(f => f.Tabel)
                        .OrderBy(t => t.Count(f => hasil.Terkoreksi(f.Capaian!) != f.Capaian!.Nilai))
                        .First()
                        .Key;
                    return new SasaranUkur(
                        g.Key,
                        tabel,
                        [.. g.Where(f => ReferenceEquals(f.Tabel, tabel)).Select(f => f.Capaian!.Nilai)],
                        [.. g.Where(f => ReferenceEquals(f.Tabel, tabel)).Select(f => hasil.Terkoreksi(f.Capaian!))],
                        [.. g.Where(f => ReferenceEquals(f.Tabel, tabel)).Select(f => f.Baris.Tempat)]
                    );
                }),
        ];

    private static Terbaca? Baca(BarisTerbaca baris, KolomTerbaca nama, KolomTerbaca nilai, List<SasaranUkur> ukuran)
    {
        var sebut = NamaBanding.Dari(baris.Sel(nama.Indeks));
        return
            PembacaAngka.Sel(baris.Sel(nilai.Indeks)) is { } cetak
            && ukuran.Where(u => u.Nama.Mirip(sebut, MiripMin)).ToList() is [var sasaran]
            ? new Terbaca(baris, cetak, sasaran)
            : null;
    }

    private static bool Menyebut(KolomTerbaca kolom, string kata) =>
        kolom.Kepala.Contains(kata, StringComparison.OrdinalIgnoreCase);

    private sealed record SasaranUkur(
        NamaBanding Nama,
        TabelTerbaca Tabel,
        IReadOnlyList<decimal> Tercetak,
        IReadOnlyList<decimal> Capaian,
        IReadOnlyList<TempatNaskah> Tempat
    )
    {
        public decimal Rata { get; } = Capaian.Average();
    }

    private sealed record Terbaca(BarisTerbaca Baris, AngkaTercetak Cetak, SasaranUkur Sasaran)
    {
        public bool Cocok =>
            Cetak.Sama(Sasaran.Rata)
            || Cetak.Sama(Sasaran.Tercetak.Average())
            || Sasaran.Capaian.Count > 1 && Math.Abs(Cetak.Nilai - Sasaran.Rata) <= Cetak.Toleransi + ToleransiRata;
    }
}
