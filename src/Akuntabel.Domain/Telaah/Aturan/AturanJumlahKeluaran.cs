using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>
/// In a loose table that prints a target before every amount, a kegiatan ("100%") is the sum of the sub kegiatan ("12 Paket", "4 Laporan")
/// below it.
/// </summary>
internal sealed class AturanJumlahKeluaran : AturanTelaah
{
    private const decimal UangMin = 10_000m;
    private const int CocokMin = 4;

    public override string Id => "TELAAH-JUMLAH-6";

    public override string Bunyi =>
        "kegiatan = jumlah sub kegiatan di bawahnya, pada tabel target dan anggaran tanpa garis kolom";

    public override string Dasar => "Permendagri 77/2020: anggaran kegiatan adalah jumlah anggaran sub kegiatannya";

    public override string Contoh =>
        "kegiatan 100% 90.000.000, di bawahnya 12 Paket 40.000.000 dan 4 Laporan 45.000.000; seharusnya 85.000.000";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.82m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        var uji = konteks.Tabel.Where(t => !t.Asal.BerkolomPasti).SelectMany(Pasangan).ToList();
        var cocok = uji.Count(x => x.Hitung == x.Cetak.Nilai);
        if (cocok < CocokMin || cocok < (uji.Count - cocok) * 2)
        {
            return;
        }

        foreach (var satu in uji)
        {
            Periksa(hasil, satu);
        }
    }

    private void Periksa(PengumpulTelaah hasil, Ujian satu)
    {
        var (tabel, induk, anak, cetak) = (satu.Tabel, satu.Induk, satu.Anak, satu.Cetak.Tercetak);
        if (satu.Hitung == satu.Cetak.Nilai)
        {
            hasil.Sesuai(this, tabel.Nama, induk.Tempat, induk.Label, cetak);
            return;
        }

        if (anak.Sum(b => hasil.Terkoreksi(b.Angka[satu.Kolom]!)) == satu.Cetak.Nilai)
        {
            return;
        }

        hasil.Nilai(satu.Cetak, satu.Hitung);
        hasil.Catat(
            Catatan(
                JenisCatatan.JumlahSalah,
                Keparahan,
                Yakin,
                tabel.Nama,
                [induk.Tempat, .. anak.Select(b => b.Tempat)],
                induk.Label,
                cetak,
                CetakAngka.Seperlunya(satu.Hitung),
                $"Sub kegiatan yang tercetak di bawahnya pada kolom angka ke-{CetakAngka.Seperlunya(satu.Kolom + 1)} berjumlah {CetakAngka.Seperlunya(satu.Hitung)}, bukan {cetak}; {SebutanSelisih.Dari(satu.Cetak.Nilai - satu.Hitung)}."
            )
        );
    }

    /// <summary>One amount of a kegiatan and what its sub kegiatan add up to.</summary>
    private sealed record Ujian(
        TabelTerbaca Tabel,
        BarisTerbaca Induk,
        IReadOnlyList<BarisTerbaca> Anak,
        int Kolom,
        AngkaTercetak Cetak,
        decimal Hitung
    );

    private static IEnumerable<Ujian> Pasangan(TabelTerbaca tabel)
    {
        for (var i = 0; i < tabel.Baris.Count; i++)
        {
            var induk = tabel.Baris[i];
            if (BarisUang.TingkatDari(induk) != 3 || !Bertarget(induk) || !induk.Angka[0]!.Persen)
            {
                continue;
            }

            var anak = tabel.Baris.Skip(i + 1).TakeWhile(b => Keluaran(b)).ToList();
            var tutup = i + 1 + anak.Count;

            // The rows of the last kegiatan may go on in another table.
            if (
                anak.Count == 0
                || tutup == tabel.Baris.Count
                || !(tabel.Baris[tutup].Jenis == JenisBarisTabel.Jumlah || Bertarget(tabel.Baris[tutup]))
                || anak.Exists(b => b.Angka.Count != induk.Angka.Count || !Bertarget(b))
            )
            {
                continue;
            }

            for (var k = 1; k < induk.Angka.Count; k += 2)
            {
                yield return new Ujian(tabel, induk, anak, k, induk.Angka[k]!, anak.Sum(b => b.Angka[k]!.Nilai));
            }
        }
    }

    private static bool Keluaran(BarisTerbaca baris) =>
        baris.Jenis == JenisBarisTabel.Data && BarisUang.TingkatDari(baris) == 3 && baris.Angka is [{ Persen: false }, ..];

    /// <summary>A target and an amount, once or again for the budget after its change.</summary>
    private static bool Bertarget(BarisTerbaca baris) =>
        baris.Jenis == JenisBarisTabel.Data
        && baris.Angka.Count is 2 or 4
        && baris.Angka.All(a => a is { Rusak: false })
        && Enumerable.Range(0, baris.Angka.Count).All(k => k % 2 == 0 || baris.Angka[k] is { Persen: false, Nilai: >= UangMin });
}
