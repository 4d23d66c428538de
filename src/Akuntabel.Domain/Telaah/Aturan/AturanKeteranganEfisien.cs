namespace Akuntabel.Domain.Telaah;

/// <summary>A positive efficiency is remarked "Efisien", one of nought or less "Tidak Efisien".</summary>
internal sealed class AturanKeteranganEfisien : AturanTelaah
{
    private const int BarisMin = 3;

    public override string Id => "TELAAH-EFISIENSI-2";

    public override string Bunyi => "keterangan efisien atau tidak efisien mengikuti tanda nilai efisiensinya";

    public override string Dasar =>
        "Efisiensi adalah selisih capaian kinerja dan serapan anggaran; lebih dari nol berarti efisien";

    public override string Contoh =>
        "efisiensi 6,94 berketerangan \"Tidak Efisien\", baris lain yang positif berketerangan \"Efisien\"";

    public override Keparahan Keparahan => Keparahan.Minor;

    public override decimal Yakin => 0.86m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        foreach (var tabel in konteks.Tabel.Where(t => t.Asal.BerkolomPasti))
        {
            var nilai = tabel.Kolom.LastOrDefault(k =>
                k.Kepala.Contains("efisiensi", StringComparison.OrdinalIgnoreCase) && tabel.Baris.Any(b => b.Di(k) is not null)
            );
            if (nilai is null)
            {
                continue;
            }

            var isi = (
                from baris in tabel.Baris
                where baris.Jenis == JenisBarisTabel.Data
                let angka = baris.Di(nilai)
                let teks = baris.Asal.Sel.Skip(nilai.Indeks + 1).FirstOrDefault(s => Efisien(s) is not null)
                where angka is not null && teks is not null
                select (Baris: baris, Angka: angka, Teks: teks, Cocok: Efisien(teks) == angka.Nilai > 0m)
            ).ToList();
            if (isi.Count < BarisMin || isi.Count(x => x.Cocok) * 3 < isi.Count * 2)
            {
                continue;
            }

            foreach (var (baris, angka, teks, cocok) in isi)
            {
                var benar = angka.Nilai > 0m ? "Efisien" : "Tidak Efisien";
                Putuskan(
                    hasil,
                    cocok || hasil.Terkoreksi(angka) > 0m == Efisien(teks),
                    teks,
                    Catatan(
                        JenisCatatan.KategoriTidakSesuaiSkala,
                        Keparahan,
                        Yakin,
                        tabel.Nama,
                        [baris.Tempat],
                        baris.Label,
                        teks,
                        benar,
                        $"Efisiensi {angka.Tercetak} berarti {benar}, sedangkan keterangannya {teks}."
                    )
                );
            }
        }
    }

    /// <summary>True for "Efisien", false for "Tidak Efisien"; null for anything else.</summary>
    private static bool? Efisien(string teks) =>
        teks.Trim().ToUpperInvariant() switch
        {
            "EFISIEN" => true,
            "TIDAK EFISIEN" or "BELUM EFISIEN" or "KURANG EFISIEN" => false,
            _ => null,
        };
}
