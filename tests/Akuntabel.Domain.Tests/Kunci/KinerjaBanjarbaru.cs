using System.Text.Json;
using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Tests.Bahan;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Tests.Kunci;

/// <summary>The indicators of Banjarbaru 2019, measured by formula over their components and judged on the report's own scale.</summary>
internal sealed class KinerjaBanjarbaru
{
    private readonly Dictionary<string, UkuranIndikator> _ukuran = [];

    public KinerjaBanjarbaru(JsonElement fakta)
    {
        var berkas = new Berkas();
        foreach (var indikator in fakta.Daftar("indikator"))
        {
            Tambah(berkas, indikator);
        }

        Unsur(berkas, fakta.GetProperty("ketenagakerjaan"));
        var (persen, orang) = (Satuan.Persen, new Satuan("orang", 0, " orang"));
        Rumus(berkas, "TPT", persen, "(penganggur_l + penganggur_p) / (angkatan_l + angkatan_p) * 100");
        Rumus(berkas, "TPT laki-laki", persen, "penganggur_l / angkatan_l * 100");
        Rumus(berkas, "TPT perempuan", persen, "penganggur_p / angkatan_p * 100");
        Rumus(berkas, "Penduduk bekerja", orang, "angkatan_l + angkatan_p - penganggur_l - penganggur_p");
        Rumus(berkas, "Bekerja laki-laki", orang, "angkatan_l - penganggur_l");
        Rumus(berkas, "Bekerja perempuan", orang, "angkatan_p - penganggur_p");
        Rumus(berkas, "Bekerja total", orang, "jumlah(angkatan_l - penganggur_l; angkatan_p - penganggur_p)");
        var indeks = new IndeksBerkas(berkas.Jadi() with { Skala = Skala(fakta) });
        foreach (var indikator in berkas.Indikator)
        {
            _ukuran[indikator.Nama!] = PengukurIndikator.Ukur(indeks, indikator);
        }
    }

    public UkuranIndikator? Ukuran(string nama) => _ukuran.GetValueOrDefault(nama);

    private static void Tambah(Berkas berkas, JsonElement fakta)
    {
        var polaritas = fakta.Teks("arah") == "turun" ? Polaritas.Minimalkan : Polaritas.Maksimalkan;
        var nomor = berkas.Indikator.Count;
        var pecahan = fakta.Angka("pembilang") is not null && fakta.Angka("penyebut") is not null;
        var indikator = berkas.TambahIndikator(
            fakta.Teks("nama"),
            polaritas,
            pecahan ? $"pembilang_{nomor} / penyebut_{nomor} * 100" : null
        );
        berkas.TambahTarget(
            indikator,
            Nilai.Dari(fakta.GetProperty("target").Angka("2019")!.Value),
            SumberTarget.PerjanjianKinerja,
            Periode.Tahunan(2019)
        );
        if (berkas.Perjanjian.Count == 0)
        {
            berkas.TambahPerjanjian(1, "2019-05");
        }

        if (pecahan)
        {
            berkas.TambahUnsur($"pembilang_{nomor}", CaraHimpun.PosisiAkhir, ("2019", fakta.Angka("pembilang")!.Value));
            berkas.TambahUnsur($"penyebut_{nomor}", CaraHimpun.PosisiAkhir, ("2019", fakta.Angka("penyebut")!.Value));
        }
    }

    private static void Unsur(Berkas berkas, JsonElement kerja)
    {
        foreach (
            var (kode, tabel) in new[]
            {
                ("penganggur", "penganggurMenurutJenisKelamin"),
                ("angkatan", "angkatanKerjaMenurutJenisKelamin"),
            }
        )
        {
            var baris = kerja.Daftar(tabel).ToList();
            berkas.TambahUnsur($"{kode}_l", CaraHimpun.PosisiAkhir, ("2019", baris[0].Angka("jumlah")!.Value));
            berkas.TambahUnsur($"{kode}_p", CaraHimpun.PosisiAkhir, ("2019", baris[1].Angka("jumlah")!.Value));
        }
    }

    private static void Rumus(Berkas berkas, string nama, Satuan satuan, string rumus) =>
        berkas.TambahIndikator(nama, rumus: rumus).Satuan = satuan;

    private static SkalaKinerja Skala(JsonElement fakta)
    {
        var skala = Berkas.Skala();
        skala.Pita =
        [
            .. fakta
                .Daftar("skala")
                .Select(p => new PitaSkala
                {
                    Kode = p.Teks("kode"),
                    Nama = p.Teks("nama"),
                    Makna = "",
                    Bawah = p.Angka("minEksklusif") ?? p.Angka("minInklusif"),
                    BawahTermasuk = p.Angka("minInklusif") is not null,
                    Atas = p.Angka("maksInklusif") ?? p.Angka("maksEksklusif"),
                    AtasTermasuk = p.Angka("maksInklusif") is not null,
                }),
        ];
        return skala;
    }
}
