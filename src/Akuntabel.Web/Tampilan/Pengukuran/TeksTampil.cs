using Akuntabel.Domain.Pengukuran;

namespace Akuntabel.Web.Tampilan;

/// <summary>One kind of text about a figure.</summary>
/// <param name="Jenis">The kind.</param>
/// <param name="Isi">What stands in the field.</param>
/// <param name="Awal">What is stored.</param>
/// <param name="TahunLalu">What was written a year before; empty for nothing.</param>
public sealed record TeksTampil(JenisAnalisis Jenis, string Isi, string Awal, string TahunLalu)
{
    /// <summary>Who wrote what is stored meanwhile, and when; null when nobody did.</summary>
    public string? DiubahOleh { get; init; }

    public string Judul =>
        Jenis switch
        {
            JenisAnalisis.FaktorPendukung => "Faktor pendukung",
            JenisAnalisis.FaktorPenghambat => "Faktor penghambat",
            JenisAnalisis.Upaya => "Upaya",
            _ => "Analisis",
        };

    /// <summary>Whether the text is last year's, word for word.</summary>
    public bool SamaDenganTahunLalu => Isi.Length > 0 && Isi == TahunLalu;
}
