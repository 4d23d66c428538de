using Akuntabel.Domain.Anggaran;

namespace Akuntabel.Domain.Pelaporan.Tabel;

/// <summary>Which budget nodes support the place of a table: of an indicator, of a sasaran, or of all.</summary>
internal static class PendukungLingkup
{
    /// <summary>The supporting rows of this place, in order; those that do not support are left aside.</summary>
    public static IEnumerable<Dukungan> Dukungan(BahanTabel b) =>
        b
            .Berkas.Dukungan.Where(d =>
                d.Tahun == b.Periode.Tahun && d.Peran != PeranDukungan.TidakMenunjang && Milik(b.Lingkup, d)
            )
            .OrderBy(d => d.Urutan);

    private static bool Milik(LingkupUlang lingkup, Dukungan d) =>
        lingkup switch
        {
            { Indikator: { } i } => d.IndikatorId == i.Indikator.Id,
            { Sasaran: { } s } => (d.SasaranIdentitas is { } id && id == s.Identitas)
                || s.Indikator.Any(i => i.Indikator.Id == d.IndikatorId),
            _ => true,
        };
}
