using System.Text.RegularExpressions;
using Akuntabel.App.Impor.Format;
using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Impor.Periksa;

/// <summary>Versions of the budget: tree, codes, amounts, totals.</summary>
internal static partial class PeriksaAnggaran
{
    [GeneratedRegex(@"^[0-9A-Za-z]+([.-][0-9A-Za-z]+)*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BentukKode();

    public static void Periksa(BahanPeriksa bahan)
    {
        var daftar = bahan.Berkas.Anggaran;
        var di = Tempat.Akar.Di("anggaran");
        bahan.Ganda(daftar, a => a.Versi, (i, _) => di.Baris(i).Di("versi"), a => $"Versi {BahanPeriksa.Tahun(a.Versi)}");
        for (var i = 0; i < daftar.Count; i++)
        {
            var (isi, baris) = (daftar[i], di.Baris(i));
            PeriksaRencana.Versi(bahan, baris, isi.Versi);
            if (i > 0 && isi.Versi < daftar[i - 1].Versi)
            {
                bahan.Lapor(baris.Di("versi"), "Tulis versi dari yang paling lama.");
            }

            if (isi.Tanggal is { } tanggal && !TanggalSurat.TryParse(tanggal, out _))
            {
                bahan.Lapor(
                    baris.Di("tanggal"),
                    $"\"{tanggal}\" bukan tanggal surat: tulis seperti \"2019-01-02\" atau \"2019-01\"."
                );
            }

            if ((isi.Jenis == JenisDokumenAnggaran.Pergeseran) != isi.NomorPergeseran is not null)
            {
                bahan.Lapor(baris.Di("nomorPergeseran"), "Nomor pergeseran ada pada Pergeseran, dan hanya di sana.");
            }

            Simpul(bahan, baris, isi);
        }
    }

    private static void Simpul(BahanPeriksa bahan, Tempat dokumen, ImporAnggaran isi)
    {
        var di = dokumen.Di("simpul");
        PeriksaSusunan.Periksa(bahan, isi.Simpul, di, s => s.Kunci, s => s.Induk);
        var pohon = new CabangJumlah<ImporSimpulAnggaran>(isi.Simpul, s => s.Kunci, s => s.Induk);
        var tingkat = isi.Simpul.GroupBy(s => s.Kunci, StringComparer.Ordinal).ToDictionary(k => k.Key, k => k.First().Tingkat);
        for (var i = 0; i < isi.Simpul.Count; i++)
        {
            var (simpul, baris) = (isi.Simpul[i], di.Baris(i, isi.Simpul[i].Kunci));
            bahan.Rujukan(baris.Di("unit"), simpul.Unit, bahan.Unit, "Unit");
            PeriksaUang.Jumlah(bahan, baris.Di("pagu"), simpul.Pagu);
            if (simpul.Kode is { } kode && !BentukKode().IsMatch(kode))
            {
                bahan.Lapor(
                    baris.Di("kode"),
                    $"Kode \"{kode}\" harus berupa bagian yang dipisah titik, misalnya \"2.17.03.2.01\"."
                );
            }

            if (simpul.Induk is { } induk && tingkat.TryGetValue(induk, out var atas) && simpul.Tingkat <= atas)
            {
                bahan.Lapor(baris.Di("tingkat"), $"{simpul.Tingkat} tidak dapat berada di bawah {atas}.");
            }

            if (simpul.Pagu is { } pagu && !pohon.Daun(simpul.Kunci))
            {
                var daun = pohon.DaunDari(simpul.Kunci).Sum(d => d.Value.Pagu ?? 0);
                PeriksaUang.Total(bahan, baris.Di("pagu"), pagu, daun, "Pagu", "rinciannya");
            }
        }

        PeriksaUang.Jumlah(bahan, dokumen.Di("jumlah"), isi.Jumlah);
        if (isi.Jumlah is { } jumlah && isi.Simpul.Count > 0)
        {
            var daun = pohon.SemuaDaun().Sum(d => d.Value.Pagu ?? 0);
            PeriksaUang.Total(bahan, dokumen.Di("jumlah"), jumlah, daun, "Jumlah anggaran", "pagu terbawah");
        }
    }
}
