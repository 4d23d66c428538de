using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>
/// A column that follows from two others in most rows of its table (percent, difference, change) follows in every row, whatever the
/// headers are called. Figures that a rule with a name of its own has judged are left to it.
/// </summary>
internal sealed class AturanHubunganKolom : AturanTelaah
{
    private const decimal UangMin = 100_000m;

    public override string Id => "TELAAH-HUBUNGAN-1";

    public override string Bunyi => "hubungan antarkolom yang ditepati baris lain tabel yang sama";

    public override string Dasar => "Satu kolom dihitung dengan satu cara dalam satu tabel";

    public override string Contoh =>
        "pada tiga baris kolom ketiga = kolom kedua / kolom pertama × 100, pada baris keempat 75 / 80 tercetak 97,35; seharusnya 93,75";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.84m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        foreach (var kisi in konteks.Tabel.Select(KisiAngka.Dari).OfType<KisiAngka>())
        {
            for (var c = 0; c < kisi.Lebar; c++)
            {
                var kolom = c;
                var baru = kisi.Baris.Where(b => b.Sel[kolom] is { } z && !hasil.SudahDinilai(z)).ToList();
                if (baru.Count > 0 && HubunganKolom.Cari(kisi, c) is { } hubungan)
                {
                    baru.ForEach(b => PeriksaBaris(konteks, hasil, kisi, hubungan, b));
                }
            }
        }
    }

    private void PeriksaBaris(
        KonteksTelaah konteks,
        PengumpulTelaah hasil,
        KisiAngka kisi,
        HubunganKolom hubungan,
        BarisBerkolom baris
    )
    {
        var nol = hubungan.Jenis == JenisHubungan.Jumlah ? HubunganKolom.Nol : null;
        if (
            (baris.Sel[hubungan.A] ?? nol) is not { } a
            || (baris.Sel[hubungan.B] ?? nol) is not { } b
            || baris.Sel[hubungan.C] is not { } c
        )
        {
            return;
        }

        if (hubungan.Menepati(baris))
        {
            hasil.Nilai(c, c.Nilai);
            hasil.Sesuai(this, kisi.Tabel.Nama, baris.Baris.Tempat, baris.Baris.Label, c.Tercetak);
            return;
        }

        // Means and indices of a total row follow nothing, and an operand of another rule's finding is that rule's matter.
        if (
            (baris.Baris.Jenis == JenisBarisTabel.Jumlah && (a.Persen || b.Persen))
            || (hubungan.Jenis is JenisHubungan.Capaian or JenisHubungan.Persen or JenisHubungan.Perubahan && b.Nilai == 0)
            || hubungan.Hasil(baris, hasil.Terkoreksi).Any(c.Sama)
            || (
                baris.Baris.Jenis == JenisBarisTabel.Jumlah
                && hubungan.Hasil(baris, x => JumlahKolom.Seharusnya(kisi.Tabel, baris.Baris, x, hasil)).Any(c.Sama)
            )
        )
        {
            return;
        }

        var hitung = Seharusnya(konteks, hubungan, baris);
        hasil.Nilai(c, hitung);
        hasil.Catat(
            Catatan(
                Rasio(hubungan, c, hitung) ? JenisCatatan.RasioBukanPersen : Jenis(hubungan, kisi, a, b),
                Keparahan,
                Yakin,
                kisi.Tabel.Nama,
                [baris.Baris.Tempat],
                baris.Baris.Label,
                c.Tercetak,
                Cetak(hubungan.Jenis, hitung),
                $"{Hitungan(hubungan, konteks, baris, a, b)} adalah {Cetak(hubungan.Jenis, hitung)}{(hubungan.Jenis == JenisHubungan.Perubahan ? " persen" : "")}, bukan {c.Tercetak}; {CetakAngka.Seperlunya(hubungan.Cocok)} baris lain tabel ini mengikuti hitungan itu."
            )
        );
    }

    private static decimal Seharusnya(KonteksTelaah konteks, HubunganKolom hubungan, BarisBerkolom baris)
    {
        var calon = hubungan.Hasil(baris, a => a.Nilai).ToList();
        return hubungan.Jenis switch
        {
            JenisHubungan.Capaian when Turun(konteks, baris.Baris) => calon[1],
            JenisHubungan.Selisih or JenisHubungan.Perubahan or JenisHubungan.Kali => calon.MinBy(h =>
                Math.Abs(h - baris.Sel[hubungan.C]!.Nilai)
            ),
            _ => calon[0],
        };
    }

    private static bool Turun(KonteksTelaah konteks, BarisTerbaca baris) => konteks.Polaritas.CenderungTurun(baris.Label);

    private static string Hitungan(
        HubunganKolom hubungan,
        KonteksTelaah konteks,
        BarisBerkolom baris,
        AngkaTercetak a,
        AngkaTercetak b
    ) =>
        hubungan.Jenis switch
        {
            JenisHubungan.Jumlah =>
                $"Hasil {string.Join(" + ", baris.Sel.Skip(hubungan.A).Take(hubungan.B - hubungan.A + 1).Select(x => x?.Tercetak ?? "0"))}",
            JenisHubungan.Kali => b.Nilai > 1m && baris.Sel[hubungan.C]!.Nilai < a.Nilai * b.Nilai / 10m
                ? $"Hasil {a.Tercetak} × {b.Tercetak} / 100"
                : $"Hasil {a.Tercetak} × {b.Tercetak}",
            JenisHubungan.Selisih => $"Selisih {a.Tercetak} dan {b.Tercetak}",
            JenisHubungan.Perubahan => $"Perubahan dari {b.Tercetak} ke {a.Tercetak}",
            JenisHubungan.Capaian when Turun(konteks, baris.Baris) =>
                $"Hasil (2 × {b.Tercetak} − {a.Tercetak}) / {b.Tercetak} × 100",
            _ => $"Hasil {a.Tercetak} / {b.Tercetak} × 100",
        };

    private static string Cetak(JenisHubungan jenis, decimal nilai) =>
        jenis is JenisHubungan.Selisih or JenisHubungan.Jumlah ? CetakAngka.Seperlunya(nilai) : CetakAngka.Tetap(nilai, 2);

    private static JenisCatatan Jenis(HubunganKolom hubungan, KisiAngka kisi, AngkaTercetak a, AngkaTercetak b) =>
        hubungan.Jenis switch
        {
            JenisHubungan.Selisih => a.Nilai >= UangMin && b.Nilai >= UangMin && Sisa(kisi.Kepala[hubungan.C])
                ? JenisCatatan.SisaSalah
                : JenisCatatan.SelisihSalah,
            JenisHubungan.Jumlah => JenisCatatan.JumlahSalah,
            JenisHubungan.Perubahan => JenisCatatan.PersenPerubahanSalah,
            _ when Berubah(kisi.Kepala[hubungan.C]) => JenisCatatan.PersenPerubahanSalah,
            _ when a.Nilai >= UangMin && b.Nilai >= UangMin => JenisCatatan.PersenSerapanSalah,
            JenisHubungan.Capaian => JenisCatatan.CapaianSalah,
            _ => JenisCatatan.PecahanTidakCocok,
        };

    /// <summary>"0,94" between percents: the quotient before it is multiplied by 100.</summary>
    private static bool Rasio(HubunganKolom hubungan, AngkaTercetak cetak, decimal hitung) =>
        hubungan.Jenis is JenisHubungan.Capaian or JenisHubungan.Persen && Perbandingan.BelumPersen(cetak, hitung);

    private static bool Berubah(string kepala) => KataBerubah.Any(k => kepala.Contains(k, StringComparison.OrdinalIgnoreCase));

    private static readonly string[] KataBerubah = ["perubahan", "pertumbuhan", "kenaikan", "penurunan", "naik", "tumbuh"];

    private static bool Sisa(string kepala) =>
        kepala.Contains("sisa", StringComparison.OrdinalIgnoreCase)
        || kepala.Contains("saldo", StringComparison.OrdinalIgnoreCase);
}
