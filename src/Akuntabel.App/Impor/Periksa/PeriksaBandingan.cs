using System.Text.Json;
using System.Text.RegularExpressions;
using Akuntabel.App.Impor.Format;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Impor.Periksa;

/// <summary>Earlier years, comparison figures, analyses, weights and narrative slots.</summary>
internal static partial class PeriksaBandingan
{
    [GeneratedRegex("^[a-z0-9][a-z0-9._:-]*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BentukSlot();

    public static void Periksa(BahanPeriksa bahan)
    {
        Riwayat(bahan);
        Pembanding(bahan);
        Analisis(bahan);
        Bobot(bahan);
        if (bahan.Berkas.PeriodeNarasi is { } periode)
        {
            bahan.Periode(Tempat.Akar.Di("periodeNarasi"), periode, bahan.Berkas.Tahun, bahan.Berkas.Tahun);
        }

        foreach (var slot in bahan.Berkas.Narasi.Keys.Where(s => !BentukSlot().IsMatch(s)))
        {
            bahan.Lapor(
                Tempat.Akar.Di("narasi").Di(slot),
                $"Nama slot \"{slot}\" harus huruf kecil, angka, titik, titik dua, atau tanda hubung."
            );
        }
    }

    private static void Riwayat(BahanPeriksa bahan)
    {
        var daftar = bahan.Berkas.Riwayat;
        var di = Tempat.Akar.Di("riwayat");
        for (var i = 0; i < daftar.Count; i++)
        {
            var (isi, baris) = (daftar[i], di.Baris(i, daftar[i].Indikator));
            bahan.Rujukan(baris.Di("indikator"), isi.Indikator, bahan.Indikator, "Indikator");
            if (isi.Tahun < 1945 || isi.Tahun >= bahan.Berkas.Tahun)
            {
                bahan.Lapor(baris.Di("tahun"), $"Riwayat harus tahun sebelum {BahanPeriksa.Tahun(bahan.Berkas.Tahun)}.");
            }

            Huruf(bahan, baris.Di("target"), isi, isi.Target);
            Huruf(bahan, baris.Di("realisasi"), isi, isi.Realisasi);
            if (isi.Capaian is { ValueKind: JsonValueKind.String })
            {
                bahan.Lapor(baris.Di("capaian"), "Capaian harus angka dalam persen.");
            }
        }

        bahan.Ganda(
            daftar,
            r => (r.Indikator, r.Tahun),
            (i, r) => di.Baris(i, r.Indikator),
            r => $"Riwayat tahun {BahanPeriksa.Tahun(r.Tahun)}"
        );
    }

    private static void Huruf(BahanPeriksa bahan, Tempat di, ImporRiwayat isi, JsonElement? nilai)
    {
        if (nilai is { ValueKind: JsonValueKind.String } huruf)
        {
            var kode = bahan.Indikator.GetValueOrDefault(isi.Indikator)?.SkalaPredikat;
            PeriksaNilai.Huruf(bahan, di, huruf.GetString()!, kode is null ? null : bahan.Skala.GetValueOrDefault(kode));
        }
    }

    private static void Pembanding(BahanPeriksa bahan)
    {
        var daftar = bahan.Berkas.Pembanding;
        var di = Tempat.Akar.Di("pembanding");
        for (var i = 0; i < daftar.Count; i++)
        {
            var (isi, baris) = (daftar[i], di.Baris(i, daftar[i].Indikator));
            bahan.Rujukan(baris.Di("indikator"), isi.Indikator, bahan.Indikator, "Indikator");
            bahan.Periode(baris.Di("periode"), isi.Periode, 1945, 2200);
            PeriksaNilai.Indikator(bahan, baris, isi.Indikator, isi.Nilai, isi.Alasan);
        }

        bahan.Ganda(
            daftar,
            p => (p.Indikator, p.Periode, p.Jenis, p.Nama),
            (i, p) => di.Baris(i, p.Indikator),
            p => $"Pembanding {p.Nama} periode {p.Periode}"
        );
    }

    private static void Analisis(BahanPeriksa bahan)
    {
        var daftar = bahan.Berkas.Analisis;
        for (var i = 0; i < daftar.Count; i++)
        {
            var (isi, baris) = (daftar[i], Tempat.Akar.Di("analisis").Baris(i, daftar[i].Indikator));
            bahan.Rujukan(baris.Di("indikator"), isi.Indikator, bahan.Indikator, "Indikator");
            bahan.Rujukan(baris.Di("sasaranRenstra"), isi.SasaranRenstra, bahan.SimpulRenstra, "Sasaran Renstra");
            bahan.Periode(baris.Di("periode"), isi.Periode, bahan.Berkas.Tahun, bahan.Berkas.Tahun);
        }
    }

    private static void Bobot(BahanPeriksa bahan)
    {
        var daftar = bahan.Berkas.Bobot;
        var di = Tempat.Akar.Di("bobot");
        for (var i = 0; i < daftar.Count; i++)
        {
            var baris = di.Baris(i, daftar[i].Indikator);
            bahan.Rujukan(baris.Di("indikator"), daftar[i].Indikator, bahan.Indikator, "Indikator");
            if (daftar[i].Bobot <= 0)
            {
                bahan.Lapor(baris.Di("bobot"), $"Bobot harus lebih dari 0, bukan {CetakAngka.Seperlunya(daftar[i].Bobot)}.");
            }
        }

        bahan.Ganda(daftar, b => b.Indikator, (i, b) => di.Baris(i, b.Indikator), b => $"Bobot \"{b.Indikator}\"");
    }
}
