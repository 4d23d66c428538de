namespace Akuntabel.Domain.Umum;

/// <summary>Kind of a Peraturan, in the order in which dasar hukum lists print them.</summary>
public enum JenisPeraturan
{
    UndangUndang,

    PeraturanPemerintah,

    PeraturanPresiden,

    InstruksiPresiden,

    KeputusanPresiden,

    PeraturanMenteri,

    KeputusanMenteri,

    /// <summary>Regulation or decision of an agency head such as LAN.</summary>
    PeraturanLembaga,

    PeraturanDaerah,

    /// <summary>Peraturan Gubernur, Bupati or Wali Kota.</summary>
    PeraturanKepalaDaerah,

    KeputusanKepalaDaerah,

    SuratEdaran,
}
