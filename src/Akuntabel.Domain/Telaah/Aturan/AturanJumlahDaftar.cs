using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>The total of a loose list of amounts is explained by its rows.</summary>
internal sealed class AturanJumlahDaftar : AturanTelaah
{
    private const int BarisMin = 3;

    public override string Id => "TELAAH-JUMLAH-3";

    public override string Bunyi => "jumlah baris di atasnya = jumlah tercetak";

    public override string Dasar => "Baris jumlah sama dengan jumlah baris yang dirangkumnya";

    public override string Contoh =>
        "daftar tanpa garis kolom: 40.000.000, 60.000.000 dan 25.000.000, JUMLAH tercetak 135.000.000; seharusnya 125.000.000";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.82m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        foreach (var tabel in konteks.Tabel.Where(t => !t.Asal.BerkolomPasti))
        {
            var (kolom, baris) = BarisUang.Longgar(tabel);
            if (baris.Count(b => b.Tingkat == 0) != 1 || baris[^1] is not { Tingkat: 0, Lengkap: true } jumlah)
            {
                continue;
            }

            var isi = baris.Take(baris.Count - 1).ToList();

            // A row lost in reading is missing from every column; a wrong total stands in one.
            if (Enumerable.Range(0, kolom).Count(k => !Berjumlah(jumlah, isi, k)) > 1)
            {
                continue;
            }

            for (var k = 0; k < kolom && isi.Count >= BarisMin; k++)
            {
                // Small amounts of the rows may be no money at all.
                if (jumlah.Uang[k].Nilai < JumlahMin)
                {
                    continue;
                }

                PeriksaKolom(hasil, tabel, jumlah, isi, k);
            }
        }
    }

    private const decimal JumlahMin = 1_000_000m;

    private static bool Berjumlah(BarisUang jumlah, List<BarisUang> isi, int k)
    {
        var tingkat = isi.Min(b => b.Tingkat);
        return PenjelasanJumlah.Terjelaskan(
                jumlah.Uang[k].Nilai,
                [.. isi.Where(b => b.Tingkat == tingkat).SelectMany(b => b.Unsur(k))]
            ) || PenjelasanJumlah.Terjelaskan(jumlah.Uang[k].Nilai, [.. isi.SelectMany(b => b.Unsur(k))]);
    }

    private void PeriksaKolom(PengumpulTelaah hasil, TabelTerbaca tabel, BarisUang jumlah, List<BarisUang> isi, int k)
    {
        var cetak = jumlah.Uang[k];
        var tingkat = isi.Min(b => b.Tingkat);
        List<UnsurJumlah> puncak = [.. isi.Where(b => b.Tingkat == tingkat).SelectMany(b => b.Unsur(k))];
        List<UnsurJumlah> semua = [.. isi.SelectMany(b => b.Unsur(k))];
        if (PenjelasanJumlah.Terjelaskan(cetak.Nilai, puncak) || PenjelasanJumlah.Terjelaskan(cetak.Nilai, semua))
        {
            hasil.Sesuai(this, tabel.Nama, jumlah.Baris.Tempat, jumlah.Baris.Label, cetak.Tercetak);
            return;
        }

        // A row whose amount could not be read makes the list incomplete: nothing can be said.
        if (
            tabel.Baris.Any(b => !isi.Any(x => ReferenceEquals(x.Baris, b)) && !ReferenceEquals(b, jumlah.Baris))
            || PenjelasanJumlah.TerjelaskanSebagian(cetak.Nilai, puncak)
            || PenjelasanJumlah.Terjelaskan(
                cetak.Nilai,
                [.. isi.Where(b => b.Tingkat == tingkat).SelectMany(b => b.Unsur(k, hasil.Terkoreksi))]
            )
        )
        {
            return;
        }

        var hitung = PenjelasanJumlah.JumlahAkar(puncak);
        hasil.Catat(
            Catatan(
                JenisCatatan.JumlahSalah,
                Keparahan,
                Yakin,
                tabel.Nama,
                [jumlah.Baris.Tempat],
                "JUMLAH",
                cetak.Tercetak,
                CetakAngka.Seperlunya(hitung),
                $"Baris di atasnya berjumlah {CetakAngka.Seperlunya(hitung)}, bukan {cetak.Tercetak}; {SebutanSelisih.Dari(cetak.Nilai - hitung)}."
            )
        );
    }
}
