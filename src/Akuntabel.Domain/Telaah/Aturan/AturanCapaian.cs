using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>Capaian follows from target, realisasi and the direction of the indicator.</summary>
internal sealed class AturanCapaian : AturanTelaah
{
    /// <summary>Target and realisasi from here on are money: income or spending against its target.</summary>
    private const decimal UangMin = 10_000_000m;

    public override string Id => "TELAAH-CAPAIAN-1";

    public override string Bunyi =>
        "capaian = realisasi / target × 100; bila makin kecil makin baik (2 × target − realisasi) / target × 100";

    public override string Dasar => "PermenPANRB 53/2014; praktik rumus pendek dan rumus panjang";

    public override string Contoh => "target 80, realisasi 76, capaian tercetak 96,00; seharusnya 95,00";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.95m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        var semua = Semua(konteks).ToList();
        var suara = semua
            .GroupBy(b => NamaBanding.Dari(b.Baris.Label).Kunci)
            .ToDictionary(g => g.Key, Suara, StringComparer.Ordinal);
        foreach (var b in semua)
        {
            // Rows whose name was not read say nothing of each other.
            PeriksaBaris(konteks, hasil, b, b.Baris.Label.Length == 0 ? default : suara[NamaBanding.Dari(b.Baris.Label).Kunci]);
        }
    }

    /// <summary>How often the figures of one indicator follow only the one form or only the other.</summary>
    private static (int Naik, int Turun) Suara(IEnumerable<BarisCapaian> semua)
    {
        var (naik, turun) = (0, 0);
        foreach (var b in semua.Where(b => b.Realisasi.Nilai != b.Target.Nilai))
        {
            naik += b.Capaian.Sama(b.Realisasi.Nilai / b.Target.Nilai * 100m) ? 1 : 0;
            turun += b.Capaian.Sama(((2m * b.Target.Nilai) - b.Realisasi.Nilai) / b.Target.Nilai * 100m) ? 1 : 0;
        }

        return (naik, turun);
    }

    private void PeriksaBaris(KonteksTelaah konteks, PengumpulTelaah hasil, BarisCapaian b, (int Naik, int Turun) suara)
    {
        var (t, r) = (b.Target.Nilai, b.Realisasi.Nilai);
        var naik = r / t * 100m;
        var terbalik = konteks.RumusTerbalik && r != 0 && konteks.Polaritas.Disebut(b.Baris.Label);
        var turun = terbalik ? t / r * 100m : ((2m * t) - r) / t * 100m;
        var minimalkan =
            suara.Turun > suara.Naik + 1
            || (
                suara.Naik <= suara.Turun + 1
                && (konteks.Polaritas.Turun(b.Baris.Label) || konteks.Polaritas.Turun(b.Baris.Sasaran))
            );
        (naik, turun) = (Dibatasi(konteks, naik), Dibatasi(konteks, turun));
        var hitung = minimalkan ? turun : naik;
        hasil.Nilai(b.Capaian, b.Capaian.Nilai);
        if (b.Capaian.Sama(hitung) || (minimalkan && r != 0 && !konteks.RumusPanjang && b.Capaian.Sama(t / r * 100m)))
        {
            hasil.Sesuai(this, b.Tabel.Nama, b.Baris.Tempat, b.Baris.Label, b.Capaian.Tercetak);
            return;
        }

        // An indicator named neutrally may well be one to minimise: the other form is accepted when it fits to the decimal.
        if (!minimalkan && naik != turun && b.Capaian.Desimal > 0 && Sebaliknya(b, turun) && suara.Naik <= suara.Turun + 1)
        {
            hasil.Sesuai(this, b.Tabel.Nama, b.Baris.Tempat, b.Baris.Label, b.Capaian.Tercetak);
            return;
        }

        minimalkan |= suara.Naik <= suara.Turun && konteks.Polaritas.CenderungTurun(b.Baris.Label);
        hitung = minimalkan ? turun : naik;
        hasil.Nilai(b.Capaian, hitung);
        var benar = CetakAngka.Tetap(hitung, 2);
        var rumus = minimalkan
            ? terbalik
                ? $"Hasil {b.Target.Tercetak} / {b.Realisasi.Tercetak} × 100 adalah {benar}"
                : $"Hasil (2 × {b.Target.Tercetak} − {b.Realisasi.Tercetak}) / {b.Target.Tercetak} × 100 adalah {benar}"
            : $"Hasil {b.Realisasi.Tercetak} / {b.Target.Tercetak} × 100 adalah {benar}";
        var potong = Perbandingan.Terpotong(b.Capaian, hitung);
        hasil.Catat(
            Catatan(
                potong ? JenisCatatan.Pembulatan
                    : Perbandingan.BelumPersen(b.Capaian, hitung) ? JenisCatatan.RasioBukanPersen
                    : b.Target.Nilai >= UangMin && b.Realisasi.Nilai >= UangMin ? JenisCatatan.PersenSerapanSalah
                    : JenisCatatan.CapaianSalah,
                potong ? Keparahan.Minor : Keparahan,
                potong ? 0.85m : Yakin,
                b.Tabel.Nama,
                [b.Baris.Tempat],
                b.Baris.Label,
                b.Capaian.Tercetak,
                benar,
                potong ? $"{rumus}; angka dipotong, tidak dibulatkan." : $"{rumus}, bukan {b.Capaian.Tercetak}."
            )
        );
    }

    /// <summary>The figure of an indicator to minimise, in the long form, or for a row without a name in the inverse one.</summary>
    private static bool Sebaliknya(BarisCapaian b, decimal turun) =>
        b.Capaian.Sama(turun)
        || (b.Baris.Label.Length == 0 && b.Realisasi.Nilai != 0 && b.Capaian.Sama(b.Target.Nilai / b.Realisasi.Nilai * 100m));

    /// <summary>What a report counts at most stands for anything above it.</summary>
    private static decimal Dibatasi(KonteksTelaah konteks, decimal capaian) =>
        konteks.BatasCapaian is { } batas && capaian > batas ? batas : capaian;

    private static IEnumerable<BarisCapaian> Semua(KonteksTelaah konteks) =>
        konteks.Tabel.SelectMany(t => t.Asal.BerkolomPasti ? Pasti(t) : Longgar(t)).Where(b => b.Target.Nilai != 0);

    private static IEnumerable<BarisCapaian> Pasti(TabelTerbaca tabel) =>
        from kolom in TigaKolom.Cari(tabel)
        from baris in tabel.Baris
        where baris.Jenis == JenisBarisTabel.Data
        let target = baris.Di(kolom.Target)
        let realisasi = baris.Di(kolom.Realisasi)
        let capaian = baris.Di(kolom.Capaian)
        where target is not null && realisasi is not null && capaian is not null
        select new BarisCapaian(tabel, baris, target, realisasi, capaian);

    /// <summary>Loose rows "target, realisasi, capaian%" in a table whose header names all three.</summary>
    private static IEnumerable<BarisCapaian> Longgar(TabelTerbaca tabel)
    {
        var kepala = $"{tabel.Asal.Judul} {tabel.Asal.TeksKepala}".ToLowerInvariant();
        if (!kepala.Contains("target", StringComparison.Ordinal) || !kepala.Contains("realisasi", StringComparison.Ordinal))
        {
            return [];
        }

        // "Target, realisasi, capaian (%)": the percent sign may stand in the header only.
        var tanpaTanda = HurufKata.Betulkan(kepala).Contains("capaian", StringComparison.Ordinal) && Urut(kepala);
        var calon = tabel
            .Baris.Where(b => b.Jenis == JenisBarisTabel.Data)
            .Select(b => CalonLonggar(tabel, b, tanpaTanda))
            .OfType<BarisCapaian>()
            .ToList();
        return calon.Count(c => c.Capaian.Sama(c.Realisasi.Nilai / c.Target.Nilai * 100m)) * 2 >= calon.Count ? calon : [];
    }

    private static bool Urut(string kepala) =>
        kepala.LastIndexOf("target", StringComparison.Ordinal) < kepala.LastIndexOf("realisasi", StringComparison.Ordinal);

    private static BarisCapaian? CalonLonggar(TabelTerbaca tabel, BarisTerbaca baris, bool tanpaTanda)
    {
        var angka = baris.Angka.OfType<AngkaTercetak>().ToList();
        return
            angka.Count >= 3
            && angka[0] is { Rusak: false, Nilai: > 0 and < 1_000_000m }
            && !angka[1].Rusak
            && (angka[2].Persen || (angka.Count == 3 && angka[2] is { Desimal: > 0, Nilai: < 1_000m } && tanpaTanda))
            && angka[0].Persen == angka[1].Persen
            ? new BarisCapaian(tabel, baris, angka[0], angka[1], angka[2])
            : null;
    }

    private sealed record BarisCapaian(
        TabelTerbaca Tabel,
        BarisTerbaca Baris,
        AngkaTercetak Target,
        AngkaTercetak Realisasi,
        AngkaTercetak Capaian
    );
}
