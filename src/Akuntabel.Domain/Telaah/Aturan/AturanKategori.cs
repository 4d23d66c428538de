using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>The category of a row is the one the document's own scale gives its capaian, name and code.</summary>
internal sealed class AturanKategori : AturanTelaah
{
    public override string Id => "TELAAH-KATEGORI-1";

    public override string Bunyi => "kategori menurut skala laporan sendiri";

    public override string Dasar => "Skala peringkat kinerja yang dicetak laporan";

    public override string Contoh => "skala laporan: 75 sampai 90 Tinggi; capaian 82,00 tercetak \"Sedang\"";

    public override Keparahan Keparahan => Keparahan.Minor;

    public override decimal Yakin => 0.93m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        if (konteks.Skala is not { } skala)
        {
            return;
        }

        foreach (var tabel in konteks.Tabel.Where(t => !ReferenceEquals(t, skala.Tabel)))
        {
            foreach (var baris in tabel.Baris.Where(b => b.Jenis != JenisBarisTabel.Judul))
            {
                if (Isi(tabel, baris) is { } isi)
                {
                    PeriksaBaris(hasil, skala, tabel, baris, isi.Capaian, isi.Kategori);
                }
            }
        }
    }

    private void PeriksaBaris(
        PengumpulTelaah hasil,
        SkalaTercetak skala,
        TabelTerbaca tabel,
        BarisTerbaca baris,
        AngkaTercetak capaian,
        string kategori
    )
    {
        var (nama, kode) = KategoriTercetak.Pisah(kategori);
        if (!KategoriTercetak.Mirip(nama, skala))
        {
            return;
        }

        var pita = skala.Tentukan(capaian.Nilai);
        if (pita is null)
        {
            return;
        }

        if (KategoriTercetak.Cocok(nama, kode, pita))
        {
            hasil.Sesuai(this, tabel.Nama, baris.Tempat, baris.Label, kategori);
            return;
        }

        // The category of a capaian that is itself wrong follows the right one: one error is noted once.
        if (KategoriTercetak.Cocok(nama, kode, skala.Tentukan(hasil.Terkoreksi(capaian))))
        {
            return;
        }

        var benar = pita.Kode.Length > 0 ? $"{pita.Nama} ({pita.Kode})" : pita.Nama;
        var sebab =
            skala.MenurutNama(nama) is null && skala.MenurutKode(nama) is null
                ? $"\"{nama}\" tidak ada dalam skala laporan. "
                : "";
        hasil.Catat(
            Catatan(
                JenisCatatan.KategoriTidakSesuaiSkala,
                Keparahan,
                Yakin,
                tabel.Nama,
                [baris.Tempat],
                baris.Label,
                kategori,
                benar,
                $"{sebab}Capaian {capaian.Tercetak} menurut skala laporan sendiri adalah {benar}."
            )
        );
    }

    /// <summary>Capaian and category of a row; null when it does not print both.</summary>
    internal static (AngkaTercetak Capaian, string Kategori)? Isi(TabelTerbaca tabel, BarisTerbaca baris)
    {
        if (tabel.Asal.BerkolomPasti)
        {
            var kategori = tabel.KolomPertama(PeranKolom.Kategori);
            var capaian = tabel.Angka(baris, PeranKolom.Capaian);
            return kategori is null || capaian is null || baris.Sel(kategori.Indeks).Length == 0
                ? null
                : (capaian, baris.Sel(kategori.Indeks));
        }

        var akhir = baris.Asal.Sel[^1];
        var persen = baris.Angka.Count > 0 ? baris.Angka[^1] : null;
        var ujung = persen switch
        {
            { Persen: true } => akhir.IndexOf('%', StringComparison.Ordinal) + 1,
            { Nilai: > 0 and < 1_000, Rusak: false } when KepalaKategori(tabel) => persen.Posisi + persen.Tercetak.Length,
            _ => 0,
        };
        var kata = ujung > 0 && ujung <= akhir.Length ? akhir[ujung..].Trim(' ', '|', '.') : "";
        return kata.Length is > 2 and < 30 && persen is not null ? (persen, kata) : null;
    }

    private static bool KepalaKategori(TabelTerbaca tabel) =>
        KataKepala.Any(k => tabel.Asal.TeksKepala.Contains(k, StringComparison.OrdinalIgnoreCase))
        && tabel.Asal.TeksKepala.Contains("capaian", StringComparison.OrdinalIgnoreCase);

    private static readonly string[] KataKepala = ["kategori", "predikat", "kriteria", "peringkat"];
}
