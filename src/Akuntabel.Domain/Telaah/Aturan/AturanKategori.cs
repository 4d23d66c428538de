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
        var berbeda = PemilihSkala.Berbeda(konteks.SemuaSkala);
        var tabelSkala = new HashSet<TabelTerbaca>(konteks.SemuaSkala.Select(s => s.Tabel), ReferenceEqualityComparer.Instance);
        foreach (var tabel in konteks.Tabel.Where(t => !tabelSkala.Contains(t)))
        {
            if (PemilihSkala.Untuk(tabel, berbeda, konteks.Skala) is not { } skala || !Dipakai(tabel, skala))
            {
                continue;
            }

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
        if (
            pita is null
            || !skala.Lengkap && !pita.Memuat(capaian.Nilai) && skala.MenurutNama(nama) is null && skala.MenurutKode(nama) is null
        )
        {
            return;
        }

        // "Tinggi Baik": a word of the name beside it was read along.
        if (
            KategoriTercetak.Cocok(nama, kode, pita)
            || (skala.MenurutNama(nama) is null && nama.StartsWith(pita.Nama + " ", StringComparison.OrdinalIgnoreCase))
        )
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
                ? $"Kategori \"{nama}\" tidak ada dalam skala laporan. "
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
            var capaian = tabel.KolomPertama(PeranKolom.Capaian) is { } k ? baris.Di(k) : Sebelum(tabel, baris, kategori);
            // A category that names its row counts what fell into it.
            return
                kategori is null
                || capaian is null
                || baris.Sel(kategori.Indeks).Length == 0
                || baris.Sel(kategori.Indeks) == baris.Label
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

    /// <summary>Grades of a table without capaian are held to a scale only where most of them follow it.</summary>
    private static bool Dipakai(TabelTerbaca tabel, SkalaTercetak skala)
    {
        if (!tabel.Asal.BerkolomPasti || tabel.KolomPertama(PeranKolom.Capaian) is not null)
        {
            // Grades of another kind altogether ("Efisien") are not held to this scale.
            return !tabel.Asal.BerkolomPasti
                || tabel.Baris.Any(b =>
                    Isi(tabel, b) is { } x && skala.Menurut(KategoriTercetak.Pisah(x.Kategori).Nama) is not null
                );
        }

        var isi = tabel.Baris.Select(b => Isi(tabel, b)).OfType<(AngkaTercetak Capaian, string Kategori)>().ToList();
        var cocok = isi.Count(x => ReferenceEquals(skala.Menurut(x.Kategori), skala.Tentukan(x.Capaian.Nilai)));
        return isi.Count >= BarisMin && cocok * 5 >= isi.Count * 3;
    }

    private const int BarisMin = 3;

    /// <summary>In a table without capaian the figure just before a grade ("82,50 | B") is what it grades.</summary>
    private static AngkaTercetak? Sebelum(TabelTerbaca tabel, BarisTerbaca baris, KolomTerbaca? kategori) =>
        kategori is { Indeks: > 0 } && Bermutu(kategori) ? baris.Di(tabel.Kolom[kategori.Indeks - 1]) : null;

    private static bool Bermutu(KolomTerbaca kategori) =>
        KataKepala.Any(k => kategori.Kepala.Contains(k, StringComparison.OrdinalIgnoreCase));

    private static bool KepalaKategori(TabelTerbaca tabel)
    {
        var kepala = HurufKata.Betulkan(tabel.Asal.TeksKepala);
        return KataKepala.Any(k => kepala.Contains(k, StringComparison.OrdinalIgnoreCase))
            && $"{tabel.Asal.Judul} {kepala}".Contains("capaian", StringComparison.OrdinalIgnoreCase);
    }

    private static readonly string[] KataKepala = ["kategori", "predikat", "kriteria", "peringkat", "mutu"];
}
