using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Anggaran;

/// <summary>Money as steps of a trace, in rupiah.</summary>
public static class LangkahUang
{
    /// <summary>An input; an unknown amount is TidakAdaData.</summary>
    public static LangkahHitung Dari(string nama, Rupiah? uang, string sumber) =>
        LangkahHitung.DariMasukan(nama, uang is { } u ? Nilai.Dari(u.Besar) : Nilai.Tanpa(AlasanKosong.TidakAdaData), sumber);
}
