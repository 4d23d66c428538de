using System.Text.Json;
using Akuntabel.App.Impor.Format;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Impor.Periksa;

/// <summary>Targets: indicator, document and its version, period, value; differences between documents without a reason.</summary>
internal static class PeriksaTarget
{
    public static void Periksa(BahanPeriksa bahan)
    {
        var daftar = bahan.Berkas.Target;
        var di = Tempat.Akar.Di("target");
        for (var i = 0; i < daftar.Count; i++)
        {
            var (isi, baris) = (daftar[i], di.Baris(i, daftar[i].Indikator));
            bahan.Rujukan(baris.Di("indikator"), isi.Indikator, bahan.Indikator, "Indikator");
            var (awal, akhir) = Kurun(bahan.Berkas, isi.Sumber);
            bahan.Periode(baris.Di("periode"), isi.Periode, awal, akhir);
            Dokumen(bahan, baris.Di("versi"), isi);
            PeriksaNilai.Indikator(bahan, baris, isi.Indikator, isi.Nilai, isi.Alasan);
        }

        bahan.Ganda(
            daftar,
            t => (t.Indikator, t.Periode, t.Sumber, t.Versi ?? 1),
            (i, t) => di.Baris(i, t.Indikator),
            t => $"Target {t.Sumber} periode {t.Periode}"
        );
        Beda(bahan, di);
    }

    /// <summary>Years a target of the document may speak of.</summary>
    private static (int Awal, int Akhir) Kurun(BerkasImpor b, SumberTarget sumber) =>
        sumber switch
        {
            SumberTarget.Renstra when b.Renstra is { } r => (r.TahunAwal, r.TahunAkhir),
            SumberTarget.Rpjmd when b.Rpjmd is { } r => (r.TahunAwal, r.TahunAkhir),
            SumberTarget.Iku when b.Iku is { } r => (r.TahunAwal, r.TahunAkhir),
            SumberTarget.Renja or SumberTarget.PerjanjianKinerja or SumberTarget.DokumenAnggaran or SumberTarget.RencanaAksi => (
                b.Tahun,
                b.Tahun
            ),
            _ => (1945, 2200),
        };

    private static void Dokumen(BahanPeriksa bahan, Tempat di, ImporTarget isi)
    {
        var versi = isi.Versi ?? 1;
        var b = bahan.Berkas;
        var ada = isi.Sumber switch
        {
            SumberTarget.PerjanjianKinerja => b.Perjanjian.Any(p => p.Versi == versi),
            SumberTarget.DokumenAnggaran => b.Anggaran.Any(p => p.Versi == versi),
            SumberTarget.Renstra => b.Renstra is null || b.Renstra.Versi == versi,
            SumberTarget.Iku => b.Iku is null || b.Iku.Versi == versi,
            SumberTarget.Renja => b.Renja is null || b.Renja.Versi == versi,
            _ => versi >= 1,
        };
        if (!ada)
        {
            bahan.Lapor(di, $"Tidak ada {isi.Sumber} versi {BahanPeriksa.Tahun(versi)} di berkas ini.");
        }
    }

    private static void Beda(BahanPeriksa bahan, Tempat di)
    {
        var daftar = bahan.Berkas.Target.Select((isi, i) => (isi, i)).ToList();
        var renstra = daftar
            .Where(t => t.isi.Sumber == SumberTarget.Renstra)
            .GroupBy(t => (t.isi.Indikator, t.isi.Periode))
            .ToDictionary(k => k.Key, k => k.First().isi.Nilai);
        foreach (var (isi, i) in daftar.Where(t => t.isi.Sumber == SumberTarget.PerjanjianKinerja))
        {
            if (
                string.IsNullOrWhiteSpace(isi.AlasanBeda)
                && renstra.TryGetValue((isi.Indikator, isi.Periode), out var lain)
                && !Sama(isi.Nilai, lain)
            )
            {
                bahan.Peringatkan(
                    di.Baris(i, isi.Indikator).Di("alasanBeda"),
                    $"Target perjanjian {Cetak(isi.Nilai)} berbeda dari Renstra {Cetak(lain)} tanpa alasan."
                );
            }
        }
    }

    private static bool Sama(JsonElement kiri, JsonElement kanan) =>
        kiri.ValueKind == kanan.ValueKind
        && (
            kiri.ValueKind == JsonValueKind.Number
                ? kiri.GetDecimal() == kanan.GetDecimal()
                : kiri.GetRawText() == kanan.GetRawText()
        );

    private static string Cetak(JsonElement isi) =>
        isi.ValueKind switch
        {
            JsonValueKind.Number => CetakAngka.Seperlunya(isi.GetDecimal()),
            JsonValueKind.String => isi.GetString()!,
            _ => "(kosong)",
        };
}
