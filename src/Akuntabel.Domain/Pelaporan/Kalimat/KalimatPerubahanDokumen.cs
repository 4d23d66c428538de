using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Perjanjian;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan.Kalimat;

/// <summary>Sentences about documents changed in the year: the agreement and the budget. A budget change is in percent of the figure before it.</summary>
public static class KalimatPerubahanDokumen
{
    /// <summary>Which versions there are and whether a target changed; empty when the agreement was not changed.</summary>
    public static string Perjanjian(BerkasTahun berkas)
    {
        var semua = berkas.Perjanjian.Where(p => p.UnitId is null && p.Tahun == berkas.Periode.Tahun).ToList();
        var kini = PerjanjianBerlaku.Pada(semua, berkas.Periode.TanggalAkhir);
        var murni = semua.MinBy(p => p.NomorVersi);
        if (kini is null || murni is null || kini.Id == murni.Id)
        {
            return "";
        }

        var (awal, akhir) = (Target(berkas, murni), Target(berkas, kini));
        var beda =
            akhir.Count(t => !awal.TryGetValue(t.Key, out var dulu) || dulu != t.Value) + awal.Keys.Except(akhir.Keys).Count();
        return $"Perjanjian Kinerja diubah pada {kini.Tanggal.Sebutan}. "
            + (
                beda == 0
                    ? "Target seluruh indikator tetap; yang berubah ialah anggarannya."
                    : $"Target {CetakAngka.Seperlunya(beda)} indikator berubah, sebagaimana ditandai pada tabel berikut."
            );
    }

    /// <summary>Before, after and difference; empty when the budget was not changed.</summary>
    public static string Anggaran(BerkasTahun berkas)
    {
        if (
            PerubahanAnggaran.Susun(berkas) is not { } p
            || p.Total.Selisih.Angka is not { } selisih
            || p.Total is not { Sebelum: { } awal, Sesudah: { } akhir }
        )
        {
            return "";
        }

        var desimal = berkas.Kebijakan.DesimalPersen;
        return $"{p.Sebelum.Sebutan()} berjumlah {CetakBesaran.Uang(awal)}. Pada {p.Sesudah.Sebutan()} jumlahnya "
            + (
                selisih == 0
                    ? "tetap; yang berubah ialah rinciannya."
                    : $"menjadi {CetakBesaran.Uang(akhir)}, {(selisih < 0 ? "berkurang" : "bertambah")} {CetakBesaran.Uang(Rupiah.Dari(Math.Abs(selisih)))}"
                        + (
                            p.Total.Persen.Angka is { } persen
                                ? $" atau {CetakAngka.Tetap(Math.Abs(persen), desimal)}% dari anggaran sebelum perubahan."
                                : "."
                        )
            );
    }

    private static Dictionary<Guid, Nilai> Target(BerkasTahun berkas, PerjanjianKinerja perjanjian) =>
        berkas
            .Target.Where(t =>
                t.Sumber == SumberTarget.PerjanjianKinerja
                && t.NomorVersi == perjanjian.NomorVersi
                && t.Periode == berkas.Periode.SetahunPenuh
            )
            .DistinctBy(t => t.IndikatorId)
            .ToDictionary(t => t.IndikatorId, t => t.Nilai);
}
