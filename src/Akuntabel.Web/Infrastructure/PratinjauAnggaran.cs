using System.Globalization;
using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Web.Tampilan;

namespace Akuntabel.Web.Infrastructure;

/// <summary>What would follow from figures typed into the budget sheet so far; nothing is stored.</summary>
public static class PratinjauAnggaran
{
    /// <summary>Texts by element id, and what is wrong by the id of its field.</summary>
    public static object Susun(BerkasTahun berkas, IReadOnlyList<BarisKirim> kirim)
    {
        if (LembarAnggaran.Susun(berkas) is not { } lembar)
        {
            return new { teks = new Dictionary<string, string>(), galat = new Dictionary<string, string>() };
        }

        var semua = lembar.Semua.ToList();
        var galat = new Dictionary<string, string>(StringComparer.Ordinal);
        var baru = berkas.RealisasiAnggaran.ToList();
        foreach (var isian in kirim.Select(k => k.Isian()))
        {
            if (semua.FindIndex(b => b.Objek == isian.Objek) is var nomor && nomor < 0)
            {
                continue;
            }

            var baris = semua[nomor];
            var (angka, masalah) = PenerapIsianAnggaran.Terapkan(baris, isian with { AlasanTurun = "–", AlasanLebih = "–" });
            foreach (var satu in masalah)
            {
                var id = nomor.ToString(CultureInfo.InvariantCulture);
                galat[(satu.Bidang == BidangIsianAnggaran.Fisik ? "fis-" : "jml-") + id] = satu.Pelanggaran.Pesan;
            }

            if (angka is not null)
            {
                baru.RemoveAll(r => r == baris.Isian);
                baru.Add(Baris(berkas, baris, angka));
            }
        }

        var hasil = LembarAnggaran.Susun(berkas with { RealisasiAnggaran = baru })!;
        return new
        {
            teks = hasil
                .Semua.SelectMany((b, i) => BarisLembarTampil.Hitungan(b, i, berkas.Kebijakan.DesimalPersen))
                .Concat(Total("program", hasil.Anggaran.TotalProgram, berkas))
                .Concat(Total("seluruh", hasil.Anggaran.TotalSeluruh, berkas))
                .ToDictionary(t => t.Id, t => t.Teks, StringComparer.Ordinal),
            galat,
        };
    }

    /// <summary>The texts of a sum.</summary>
    public static IEnumerable<(string Id, string Teks)> Total(string id, JumlahAnggaran jumlah, BerkasTahun berkas)
    {
        var desimal = berkas.Kebijakan.DesimalPersen;
        yield return ($"real-{id}", TeksAnggaran.Cetak(jumlah.Realisasi));
        yield return ($"sisa-{id}", TeksAnggaran.Cetak(jumlah.Sisa));
        yield return ($"serap-{id}", NilaiTampil.Persen(jumlah.Serapan.Nilai, desimal).Teks);
        yield return ($"fisik-{id}", NilaiTampil.Persen(jumlah.Fisik.Nilai, desimal).Teks);
    }

    private static RealisasiAnggaran Baris(BerkasTahun berkas, BarisLembarAnggaran baris, PenerapIsianAnggaran.Angka angka) =>
        new()
        {
            PemdaId = berkas.Pemda.Id,
            PerangkatDaerahId = berkas.PerangkatDaerah.Id,
            ObjekIdentitas = baris.Identitas,
            Periode = berkas.Periode,
            Sifat = SifatRealisasi.Kumulatif,
            Jumlah = angka.Jumlah,
            Fisik = angka.Fisik,
            AlasanTurun = angka.AlasanTurun,
            Status = StatusKinerja.Draf,
        };
}
