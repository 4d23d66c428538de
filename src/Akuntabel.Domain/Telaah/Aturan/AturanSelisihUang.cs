using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>"semula Rp… menjadi Rp… bertambah Rp…": the change is the difference of the two amounts.</summary>
internal sealed class AturanSelisihUang : AturanTelaah
{
    /// <summary>Where no words tie the amounts together, only a near miss is taken for their difference.</summary>
    private const decimal DekatMaks = 0.05m;

    public override string Id => "TELAAH-SELISIH-2";

    public override string Bunyi => "nilai sesudah − nilai sebelum = perubahan";

    public override string Dasar => "Perubahan anggaran dinyatakan dari nilai sebelum dan sesudahnya";

    public override string Contoh =>
        "\"semula Rp500.000.000 menjadi Rp525.000.000, bertambah Rp52.000.000\"; seharusnya 25.000.000";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.85m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        foreach (var paragraf in konteks.Naskah.Paragraf)
        {
            foreach (var perubahan in PerubahanUang.Semua(paragraf.Teks).Where(p => p.Utuh))
            {
                PeriksaSelisih(hasil, paragraf, perubahan);
            }
        }
    }

    private void PeriksaSelisih(PengumpulTelaah hasil, ParagrafNaskah paragraf, PerubahanUang perubahan)
    {
        var (awal, akhir, selisih) = (perubahan.Awal, perubahan.Akhir, perubahan.Selisih);
        var tempat = TempatDalamParagraf.Dari(paragraf, selisih.Posisi);
        var hitung = Math.Abs(akhir.Nilai - awal.Nilai);
        if (selisih.Sama(hitung))
        {
            hasil.Sesuai(this, "Narasi", tempat, "perubahan", selisih.Tercetak);
            return;
        }

        if (!hasil.NilaiNarasi(paragraf, selisih.Posisi))
        {
            return;
        }

        if (!perubahan.Terikat && Math.Abs(hitung - selisih.Nilai) > hitung * DekatMaks)
        {
            return;
        }

        var benar = CetakAngka.Seperlunya(hitung);
        hasil.Catat(
            Catatan(
                JenisCatatan.SelisihSalah,
                Keparahan,
                Yakin,
                "Narasi",
                [tempat],
                "perubahan",
                selisih.Tercetak,
                benar,
                $"Selisih {awal.Tercetak} dan {akhir.Tercetak} adalah {benar}, bukan {selisih.Tercetak}."
            )
        );
    }
}
