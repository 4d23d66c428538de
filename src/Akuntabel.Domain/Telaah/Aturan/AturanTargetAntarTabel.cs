using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>An indicator has one target for the year, whichever table prints it.</summary>
internal sealed partial class AturanTargetAntarTabel : AturanTelaah
{
    private const decimal MiripMin = 0.72m;
    private const decimal TermuatMin = 0.9m;
    private const int KataMin = 5;
    private const int TabelMaks = 4;
    private const decimal LipatMaks = 20m;

    public override string Id => "TELAAH-ANTAR-TARGET-1";

    public override string Bunyi => "target sama di setiap tabel";

    public override string Dasar => "PermenPANRB 53/2014: target Perjanjian Kinerja menjadi dasar pengukuran";

    public override string Contoh => "Perjanjian Kinerja menetapkan target 80, tabel pengukuran mencantumkan 75";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.82m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        var acuan = konteks.Target.Where(f => f.Dokumen == DokumenTarget.PerjanjianKinerja && f.Target is not null).ToList();
        var indeks = new IndeksNama<FaktaTarget>(acuan, f => f.Nama, Serupa);
        var rencana = new IndeksNama<FaktaTarget>(
            [.. konteks.Target.Where(f => f is { Target: not null, Dokumen: DokumenTarget.Renstra or DokumenTarget.Iku })],
            f => f.Nama,
            Serupa
        );
        var diceritakan = Diceritakan(konteks.Naskah);
        var baris = new NamaBaris();
        // A target of the first agreement, as the plan has it or as a sentence tells its change, holds no more once a changed agreement
        // states it anew. One that neither has is no earlier target.
        bool Digantikan(FaktaTarget fakta) =>
            fakta.Dokumen == DokumenTarget.PerjanjianKinerja
            && !Perubahan(fakta.Tabel)
            && indeks
                .Serupa(fakta.Nama)
                .Any(x =>
                    x.Mirip >= MiripMin
                    && !ReferenceEquals(x.Isi.Tabel, fakta.Tabel)
                    && Perubahan(x.Isi.Tabel)
                    && (
                        diceritakan.Contains((fakta.Target!.Nilai, x.Isi.Target!.Nilai))
                        || rencana
                            .Serupa(fakta.Nama)
                            .Any(r => r.Mirip >= MiripMin && Perbandingan.Setara(r.Isi.Target!, fakta.Target))
                    )
                );

        var beda = new List<BedaAntarTabel>();
        foreach (
            var b in konteks.Target.Where(f =>
                f.Target is not null
                && f.Dokumen
                    is DokumenTarget.Renstra
                        or DokumenTarget.Iku
                        or DokumenTarget.Pengukuran
                        or DokumenTarget.PerjanjianKinerja
            )
        )
        {
            foreach (var a in Padanan(indeks, baris, b))
            {
                if (!Digantikan(a) && !Digantikan(b) && Bandingkan(hasil, a, b) is { } lain)
                {
                    beda.Add(lain);
                }
            }
        }

        foreach (var sebab in BedaAntarTabel.Satukan(beda))
        {
            hasil.Catat(
                Catatan(
                    sebab.Jenis,
                    Keparahan,
                    Yakin,
                    sebab.SemuaTabel,
                    sebab.Tempat,
                    sebab.Nama.Asli,
                    sebab.Tercetak,
                    "target yang sama",
                    $"{sebab.Kalimat("menetapkan", "target ")}."
                )
            );
        }
    }

    /// <summary>In every other table of the agreement, the row most like this one.</summary>
    private static IEnumerable<FaktaTarget> Padanan(IndeksNama<FaktaTarget> indeks, NamaBaris baris, FaktaTarget b) =>
        indeks
            .Serupa(b.Nama)
            .Where(x =>
                !ReferenceEquals(x.Isi.Tabel, b.Tabel)
                && (x.Isi.Dokumen != b.Dokumen || x.Isi.Baris.Tempat.BarisAwal < b.Baris.Tempat.BarisAwal)
            )
            .Select(x => (x.Isi, Mirip: Mirip(x.Isi, b, x.Mirip)))
            .Where(x => x.Mirip >= MiripMin)
            .Termirip(f => f.Tabel)
            .Where(x => !AdaLebihMirip(baris, x.Isi.Nama, x.Mirip, b) && !AdaLebihMirip(baris, b.Nama, x.Mirip, x.Isi))
            .Select(x => x.Isi)
            .Take(TabelMaks);

    /// <summary>True when another row of the table in which <paramref name="b"/> stands is named more like the name than it is.</summary>
    private static bool AdaLebihMirip(NamaBaris baris, NamaBanding nama, decimal mirip, FaktaTarget b) =>
        mirip < 1m && b.Tabel.Asal.BerkolomPasti && baris.TermiripLain(b.Tabel, b.Baris, nama) > mirip;

    /// <summary>Names with most words in common, or of which the longer contains the shorter.</summary>
    private static decimal? Serupa(NamaBanding a, NamaBanding b) =>
        a.Kemiripan(b) is var mirip && mirip >= MiripMin
        || (Math.Min(a.Kata.Count, b.Kata.Count) >= KataMin && a.Termuat(b) >= TermuatMin)
            ? mirip
            : null;

    /// <summary>In loose text a row also holds the words of its sasaran and tujuan: there the shorter name need only be contained.</summary>
    private static decimal Mirip(FaktaTarget a, FaktaTarget b, decimal mirip) =>
        a.Tabel.Asal.BerkolomPasti && b.Tabel.Asal.BerkolomPasti ? mirip : Math.Max(mirip, MiripMin);

    private static bool Diubah(FaktaTarget fakta, AngkaTercetak lain) =>
        fakta.Tabel.Asal.BerkolomPasti
        && fakta.Tabel.Kolom.Where(k => k.Peran == PeranKolom.Target).ToList() is [var sebelum, _]
        && PenghimpunTarget.SesudahPerubahan(fakta.Tabel) is not null
        && fakta.Baris.Di(sebelum) is { } awal
        && Perbandingan.Setara(awal, lain);

    /// <summary>The changes of figures that sentences tell: "dari 32,00% menjadi 34,00%".</summary>
    private static HashSet<(decimal, decimal)> Diceritakan(Naskah naskah) =>
        [
            .. from paragraf in naskah.Paragraf
            from cocok in PolaDiubah().Matches(paragraf.Teks)
            let awal = PembacaAngka.Sel(cocok.Groups["awal"].Value)
            let akhir = PembacaAngka.Sel(cocok.Groups["akhir"].Value)
            where awal is { Rusak: false } && akhir is { Rusak: false }
            select (awal.Nilai, akhir.Nilai),
        ];

    [GeneratedRegex(
        @"\bdari\s+(?<awal>\d[\d.,]*)\b[^.;\d]{0,25}\bmenjadi\s+(?<akhir>\d[\d.,]*\d|\d)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaDiubah();

    private static bool Perubahan(TabelTerbaca tabel) => PolaPerubahan().IsMatch(tabel.Asal.Judul);

    /// <summary>The caption of a changed agreement.</summary>
    [GeneratedRegex(
        @"\b(perjanjian|penetapan)\s+kinerja\b.{0,30}\bperubahan\b|\bperubahan\s+(atas\s+)?(perjanjian|penetapan)\s+kinerja\b|\bPK\s+perubahan\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex PolaPerubahan();

    private static bool DuaSel(AngkaTercetak angka) => angka.Rusak && angka.Tercetak.Contains(' ', StringComparison.Ordinal);

    private BedaAntarTabel? Bandingkan(PengumpulTelaah hasil, FaktaTarget a, FaktaTarget b)
    {
        var (kiri, kanan) = (a.Target!, b.Target!);
        if (Perbandingan.Setara(kiri, kanan))
        {
            hasil.Sesuai(this, b.Tabel.Nama, b.Baris.Tempat, a.Nama.Asli, kanan.Tercetak);
            return null;
        }

        // A table of the change of an agreement prints the target before it too, which older documents have.
        if (Diubah(a, kanan) || Diubah(b, kiri))
        {
            return null;
        }

        // "100.000 120" may be two cells: what the name counts by and the target.
        if (DuaSel(kiri) || DuaSel(kanan))
        {
            return null;
        }

        // A name that is only alike and a target of another magnitude: two indicators.
        return a.Nama.Kemiripan(b.Nama) < 1m && (kiri.Nilai * LipatMaks < kanan.Nilai || kanan.Nilai * LipatMaks < kiri.Nilai)
            ? null
            : new BedaAntarTabel(
                JenisCatatan.TargetBedaAntarTabel,
                a.Nama,
                new PihakBeda(a.Tabel, a.Baris, kiri.Tercetak),
                new PihakBeda(b.Tabel, b.Baris, kanan.Tercetak)
            );
    }
}
