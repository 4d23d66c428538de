using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>In tables of counts, the last column is the sum of the columns before it.</summary>
internal sealed class AturanJumlahMendatar : AturanTelaah
{
    public override string Id => "TELAAH-JUMLAH-MENDATAR-1";

    public override string Bunyi => "jumlah kolom sebelumnya = kolom jumlah";

    public override string Dasar => "Tabel hitungan: jumlah menurut kategori sama dengan jumlah baris";

    public override string Contoh => "laki-laki 120, perempuan 135, jumlah tercetak 265; seharusnya 255";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.95m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        foreach (var tabel in konteks.Tabel)
        {
            foreach (var akhir in tabel.Kolom.Where(k => k.JumlahDari is not null))
            {
                PeriksaKolom(hasil, tabel, akhir);
            }
        }
    }

    private void PeriksaKolom(PengumpulTelaah hasil, TabelTerbaca tabel, KolomTerbaca akhir)
    {
        var unsur = tabel.Kolom.Where(k => k.Indeks >= akhir.JumlahDari && k.Indeks < akhir.Indeks).ToList();
        foreach (
            var baris in tabel.Baris.Where(b =>
                b.Angka[akhir.Indeks] is not null && unsur.All(k => PeranMendatar.Unsur(b, k) is not null)
            )
        )
        {
            var cetak = baris.Angka[akhir.Indeks]!;
            var hitung = unsur.Sum(k => PeranMendatar.Unsur(baris, k)!.Value);
            hasil.Nilai(cetak, hitung);
            if (cetak.Sama(hitung))
            {
                hasil.Sesuai(this, tabel.Nama, baris.Tempat, baris.Label, cetak.Tercetak);
                continue;
            }

            var rincian = string.Join(" + ", unsur.Select(k => baris.Angka[k.Indeks]?.Tercetak ?? "0"));
            hasil.Catat(
                Catatan(
                    JenisCatatan.JumlahSalah,
                    Keparahan,
                    Yakin,
                    tabel.Nama,
                    [baris.Tempat],
                    baris.Label,
                    cetak.Tercetak,
                    CetakAngka.Seperlunya(hitung),
                    $"Hasil {rincian} adalah {CetakAngka.Seperlunya(hitung)}, bukan {cetak.Tercetak}."
                )
            );
        }
    }
}
