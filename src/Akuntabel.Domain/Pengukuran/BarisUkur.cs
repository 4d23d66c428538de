using Akuntabel.Domain.Organisasi;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pengukuran;

/// <summary>One indicator of the measurement sheet: what is typed for it, what follows from it, where it stands.</summary>
public sealed record BarisUkur
{
    public required UkuranIndikator Ukuran { get; init; }

    /// <summary>The unit that answers for it, or null for the agency as a whole.</summary>
    public Unit? Unit { get; init; }

    /// <summary>The stored row of the sheet's period, or null.</summary>
    public Realisasi? Realisasi { get; init; }

    /// <summary>The numbers to type, in the order of the formula.</summary>
    public required IReadOnlyList<SelIsian> Sel { get; init; }

    public StatusKinerja Status => Realisasi?.Status ?? StatusKinerja.Draf;

    /// <summary>Whether it may be handed in.</summary>
    public bool Lengkap => Sel.All(s => s.Lengkap);

    /// <summary>Why its figure cannot be computed although the period is filled: earlier periods are empty; else null.</summary>
    public string? SebabTerhalang =>
        Ukuran.Realisasi.Nilai.Ada ? null : Sel.Select(s => s.SebabTerhalang).FirstOrDefault(s => s is not null);

    /// <summary>What keeps it from being handed in, or null: figures missing, or odd ones without a reason.</summary>
    public Pelanggaran? HalanganAjukan(KebijakanPengukuran kebijakan)
    {
        if (!Lengkap)
        {
            return new AngkaBelumLengkap(Ukuran.Indikator.Nama ?? Ukuran.Indikator.Kunci);
        }

        // An earlier period may have been filled after this one, so what was not odd when it was typed can be odd now.
        var janggal = Sel.Where(s => s.AlasanAngka.Length == 0)
            .Select(s => (s.Nama, s.Alamat, Kejanggalan: KejanggalanAngka.Cari(s.Nilai, s.Sebelum, kebijakan)))
            .FirstOrDefault(j => j.Kejanggalan is not null);
        return janggal.Kejanggalan is { } sebab ? new AngkaJanggalTanpaAlasan(janggal.Nama, janggal.Alamat, sebab) : null;
    }

    /// <summary>Whether anything was typed.</summary>
    public bool Terisi => Sel.Any(s => s.Versi > 0 && (s.Nilai.Ada || s.Lengkap));
}
