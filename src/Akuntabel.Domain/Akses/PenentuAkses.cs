using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Akses;

/// <summary>Decides whether a person may do something, from the person's assignments and <see cref="MatriksAkses"/> alone.</summary>
public static class PenentuAkses
{
    /// <summary>
    /// The widest permission on <paramref name="tanggal"/> (a legal day of the pemda's zone), or <see cref="AksesDitolak"/>
    /// with the reason that comes nearest to being allowed.
    /// </summary>
    public static Hasil<IzinAkses> Periksa(
        IReadOnlyCollection<Penugasan> penugasan,
        Tindakan tindakan,
        SasaranAkses sasaran,
        DateOnly tanggal
    )
    {
        var baris = MatriksAkses.Baris(tindakan);
        List<Penugasan> berhak = [.. penugasan.Where(p => baris.Untuk(p.Peran) != JangkauanAkses.Tidak)];
        List<Penugasan> menjangkau = [.. berhak.Where(p => Menjangkau(p, baris.Untuk(p.Peran), sasaran))];
        var izin = menjangkau.Where(p => p.Berlaku(tanggal)).MaxBy(p => baris.Untuk(p.Peran));
        return izin is not null
            ? new IzinAkses(tindakan, izin, baris.Untuk(izin.Peran))
            : new AksesDitolak(tindakan, Sebab(penugasan, berhak, menjangkau, baris, tanggal));
    }

    /// <summary>The offices whose term runs and whose own scope covers <paramref name="sasaran"/>: what a step of a workflow asks.</summary>
    public static IReadOnlySet<Peran> PeranAtas(IEnumerable<Penugasan> penugasan, SasaranAkses sasaran, DateOnly tanggal) =>
        penugasan
            .Where(p => p.Berlaku(tanggal) && Menjangkau(p, LingkupPenuh(p.Peran), sasaran))
            .Select(p => p.Peran)
            .ToHashSet();

    private static JangkauanAkses LingkupPenuh(Peran peran) =>
        peran.DiPerangkatDaerah() ? JangkauanAkses.UnitSendiri
        : peran.DiPemda() ? JangkauanAkses.SeluruhPemda
        : JangkauanAkses.SeluruhInstalasi;

    private static bool Menjangkau(Penugasan p, JangkauanAkses jangkauan, SasaranAkses sasaran) =>
        jangkauan switch
        {
            JangkauanAkses.SeluruhInstalasi => true,
            JangkauanAkses.SeluruhPemda => SatuPemda(p, sasaran),
            JangkauanAkses.PerangkatDaerahSendiri => SatuInstansi(p, sasaran),
            JangkauanAkses.UnitSendiri => SatuInstansi(p, sasaran)
                && (sasaran.SuatuUnit || p.UnitId is not { } unit || sasaran.JalurUnit.Contains(unit)),
            _ => false,
        };

    private static bool SatuPemda(Penugasan p, SasaranAkses sasaran) =>
        p.PemdaId is { } pemda && (sasaran.Mana || pemda == sasaran.PemdaId);

    private static bool SatuInstansi(Penugasan p, SasaranAkses sasaran) =>
        SatuPemda(p, sasaran) && p.PerangkatDaerahId is { } instansi && (sasaran.Mana || instansi == sasaran.PerangkatDaerahId);

    private static string Sebab(
        IReadOnlyCollection<Penugasan> semua,
        List<Penugasan> berhak,
        List<Penugasan> menjangkau,
        BarisMatriks baris,
        DateOnly tanggal
    )
    {
        if (menjangkau.Count > 0)
        {
            return SebabWaktu(menjangkau, tanggal);
        }

        if (berhak.Find(p => p.Berlaku(tanggal)) is { } lain)
        {
            return $"tugas Anda sebagai {lain.SebutanJabatan()} hanya mencakup {baris.Untuk(lain.Peran).Sebutan()}";
        }

        List<string> jabatan = [.. semua.Where(p => p.Berlaku(tanggal)).Select(p => p.SebutanJabatan()).Distinct()];
        return jabatan.Count > 0
            ? $"tugas Anda sebagai {string.Join(" dan ", jabatan)} tidak mencakupnya"
            : $"Anda tidak mempunyai tugas yang berlaku pada {TanggalSurat.Dari(tanggal).Sebutan}";
    }

    private static string SebabWaktu(List<Penugasan> menjangkau, DateOnly tanggal)
    {
        var lalu = menjangkau.Where(p => p.Sampai < tanggal).MaxBy(p => p.Sampai);
        if (lalu is { Sampai: { } akhir })
        {
            return $"masa tugas Anda sebagai {lalu.SebutanJabatan()} berakhir {TanggalSurat.Dari(akhir).Sebutan}";
        }

        var nanti = menjangkau.OrderBy(p => p.Sejak).First();
        return $"masa tugas Anda sebagai {nanti.SebutanJabatan()} baru mulai {TanggalSurat.Dari(nanti.Sejak).Sebutan}";
    }
}
