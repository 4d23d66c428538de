using System.Text;
using System.Text.Json.Nodes;

namespace Akuntabel.App.Tests.Impor;

/// <summary>A small, made-up and valid import file; tests change what matters to them.</summary>
internal static class BerkasContoh
{
    public static byte[] Isi(Action<JsonNode>? ubah = null)
    {
        var akar = JsonNode.Parse(Teks)!;
        ubah?.Invoke(akar);
        return Encoding.UTF8.GetBytes(akar.ToJsonString());
    }

    public const string Teks = """
        {
          "skema": "akuntabel-impor/1",
          "slug": "dinas-contoh",
          "tahun": 2024,
          "pemda": { "nama": "Kota Contoh", "jenis": "Kota", "provinsi": "Provinsi Contoh", "sebutanKepalaDaerah": "Wali Kota",
            "zonaWaktu": "Asia/Jakarta" },
          "perangkatDaerah": { "nama": "Dinas Koperasi Kota Contoh", "namaSingkat": "Dinas Koperasi", "sebutanInstansi": "Dinas",
            "sebutanDokumen": "LKjIP", "jabatanKepala": "Kepala Dinas", "dasarPembentukan": "Perda Contoh",
            "tempatTandaTangan": "Contoh",
            "unit": [ { "kunci": "kepala", "jenis": "Kepala", "nama": "Kepala Dinas" },
              { "kunci": "bidang", "jenis": "Bidang", "nama": "Bidang Koperasi", "induk": "kepala" } ],
            "pejabat": [ { "nama": "Pejabat Contoh", "jabatan": "Kepala Dinas", "unit": "kepala", "status": "Definitif",
              "sejak": "2022-01-01" } ] },
          "skalaPredikat": [ { "kode": "AKIP", "nama": "Predikat AKIP", "dasar": "PermenPANRB 88/2021", "tingkat": [
            { "kode": "A", "nama": "Memuaskan", "ordinal": 3, "bawah": 80 }, { "kode": "BB", "nama": "Sangat Baik", "ordinal": 2, "bawah": 70 },
            { "kode": "B", "nama": "Baik", "ordinal": 1, "bawah": 60 } ] } ],
          "skalaKinerja": [ { "kunci": "lima", "nama": "Skala", "dasar": "Contoh", "berlakuSejak": "2020-01-01", "pita": [
            { "nama": "Tinggi", "bawah": 90 }, { "nama": "Sedang", "atas": 90, "atasTermasuk": true, "bawah": 50, "bawahTermasuk": true },
            { "nama": "Rendah", "atas": 50 } ] } ],
          "kebijakan": [ { "berlakuSejak": "2020-01-01", "dasar": "Contoh", "pembulatan": "Berjenjang", "desimalPersen": 2,
            "rumusMinimalkan": "Panjang", "targetNol": "TanpaNilai", "batasAgregasi": "TanpaBatas", "negatifDihitungNol": false,
            "agregasi": "RataRataIndikator", "skala": "lima" } ],
          "peraturan": [ { "kunci": "perpres-29-2014", "jenis": "PeraturanPresiden", "nomor": "29", "tahun": 2014, "tentang": "SAKIP" } ],
          "dasarHukum": [ "perpres-29-2014" ],
          "renstra": { "tahunAwal": 2021, "tahunAkhir": 2026, "versi": 1, "simpul": [
            { "kunci": "tujuan", "jenis": "Tujuan", "teks": "Koperasi tumbuh" },
            { "kunci": "sasaran-koperasi", "jenis": "Sasaran", "induk": "tujuan", "teks": "Koperasi aktif bertambah" } ] },
          "indikator": [
            { "kunci": "koperasi-aktif", "nama": "Persentase koperasi aktif", "pemilik": "renstra:sasaran-koperasi",
              "satuan": { "nama": "%", "desimal": 2 }, "jenis": "Hasil", "polaritas": { "arah": "Maksimalkan" },
              "caraKemajuan": "NilaiTerakhirTerhadapTargetAkhir" },
            { "kunci": "sakip", "nama": "Nilai SAKIP", "satuan": { "nama": "Predikat", "desimal": 2 }, "jenis": "Hasil",
              "polaritas": { "arah": "Maksimalkan" }, "caraKemajuan": "NilaiTerakhirTerhadapTargetAkhir", "skalaPredikat": "AKIP" },
            { "kunci": "binaan", "nama": "Persentase binaan", "pemilik": "renstra:sasaran-koperasi", "satuan": { "nama": "%", "desimal": 2 },
              "jenis": "Hasil", "polaritas": { "arah": "Maksimalkan" }, "rumus": "binaan / koperasi * 100",
              "caraKemajuan": "NilaiTerakhirTerhadapTargetAkhir" } ],
          "perjanjian": [ { "versi": 1, "jenis": "Murni", "tanggal": "2024-01",
            "pihakPertama": { "sebutan": "Pihak Pertama", "nama": "Pejabat Contoh", "jabatan": "Kepala Dinas" },
            "pihakKedua": { "sebutan": "Pihak Kedua", "jabatan": "Wali Kota" },
            "baris": [ { "indikator": "koperasi-aktif", "sasaranRenstra": "sasaran-koperasi", "sasaran": "Koperasi aktif bertambah" },
              { "indikator": "sakip", "sasaran": "Akuntabilitas meningkat" } ],
            "anggaran": [ { "uraian": "Program Koperasi", "jumlah": 1500000, "simpulAnggaran": "program" } ], "jumlahAnggaran": 1500000 } ],
          "anggaran": [ { "versi": 1, "jenis": "Murni", "nomenklatur": "050-5889/2021", "jumlah": 1500000,
            "simpul": [
              { "kunci": "program", "tingkat": "Program", "kode": "2.17.03", "nama": "Program Koperasi", "pagu": 1500000 },
              { "kunci": "latih", "tingkat": "Kegiatan", "induk": "program", "nama": "Pelatihan", "pagu": 1000000, "unit": "bidang" },
              { "kunci": "awas", "tingkat": "Kegiatan", "induk": "program", "nama": "Pengawasan", "pagu": 500000 } ],
            "belanja": [ { "kunci": "b5", "kode": "5.1", "nama": "Belanja Operasi", "jumlah": 1500000 },
              { "kunci": "b51", "induk": "b5", "kode": "5.1.01", "nama": "Belanja Pegawai", "jumlah": 300000 },
              { "kunci": "b52", "induk": "b5", "kode": "5.1.02", "nama": "Belanja Barang", "jumlah": 1200000 } ] } ],
          "realisasiAnggaran": [
            { "objek": "simpul:program", "periode": "2024", "jumlah": 1300000 },
            { "objek": "simpul:latih", "periode": "2024", "jumlah": 900000, "fisik": 95 },
            { "objek": "simpul:awas", "periode": "2024", "jumlah": 400000 } ],
          "dukungan": [ { "simpulAnggaran": "latih", "sasaranRenstra": "sasaran-koperasi", "peran": "Utama", "porsi": 0.5 } ],
          "unsur": [
            { "kode": "koperasi", "nama": "Koperasi", "satuan": { "nama": "unit", "desimal": 0 }, "caraHimpun": "PosisiAkhir",
              "sumber": "ODS", "dimensi": [ { "nama": "Kecamatan", "kategori": [ "Utara", "Selatan" ] },
                { "nama": "Jenis", "kategori": [ "Simpan pinjam", "Lainnya" ] } ],
              "nilai": [ { "periode": "2024", "nilai": 132 }, { "periode": "2024", "kategori1": "Utara", "nilai": 100 },
                { "periode": "2024", "kategori1": "Selatan", "nilai": 32 },
                { "periode": "2024", "kategori1": "Utara", "kategori2": "Simpan pinjam", "nilai": 60 },
                { "periode": "2024", "kategori1": "Utara", "kategori2": "Lainnya", "nilai": 40 } ] },
            { "kode": "binaan", "nama": "Koperasi binaan", "satuan": { "nama": "unit", "desimal": 0 }, "caraHimpun": "PosisiAkhir",
              "sumber": "Dinas", "nilai": [ { "periode": "2024", "nilai": 31 }, { "periode": "2023", "nilai": null, "alasan": "TidakAdaData" } ] } ],
          "rekam": [ { "kelompok": "Pelatihan", "periode": "2024", "kolom": [ "Nama", "Peserta" ], "baris": [ [ "Dasar", "19" ] ] } ],
          "target": [
            { "indikator": "koperasi-aktif", "periode": "2024", "sumber": "Renstra", "nilai": 40 },
            { "indikator": "koperasi-aktif", "periode": "2024", "sumber": "PerjanjianKinerja", "nilai": 40 },
            { "indikator": "sakip", "periode": "2024", "sumber": "PerjanjianKinerja", "nilai": "A" } ],
          "realisasi": [ { "indikator": "koperasi-aktif", "periode": "2024", "nilai": 38.5 } ],
          "riwayat": [ { "indikator": "koperasi-aktif", "tahun": 2023, "target": 35, "realisasi": 36, "capaian": 102.86, "sumber": "LKjIP 2023" } ],
          "pembanding": [ { "indikator": "koperasi-aktif", "periode": "2024", "jenis": "Nasional", "nama": "Nasional", "nilai": 50 } ],
          "analisis": [ { "periode": "2024", "jenis": "Penyebab", "indikator": "koperasi-aktif", "teks": "Pembinaan berjalan." } ],
          "bobot": [ { "indikator": "koperasi-aktif", "bobot": 2 } ],
          "narasi": { "pendahuluan": "Laporan contoh." }
        }
        """;
}
