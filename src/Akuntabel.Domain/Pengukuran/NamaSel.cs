using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pengukuran;

/// <summary>The name of one stored figure, in forms and as the object of audit entries: <c>unsur:omzet@2019-TW1</c>.</summary>
public static class NamaSel
{
    public static string Tulis(JenisIsian jenis, string kunci, Periode periode) =>
        $"{(jenis == JenisIsian.Unsur ? "unsur" : "indikator")}:{kunci}@{periode}";

    /// <summary>Reads what <see cref="Tulis"/> writes; false for anything else.</summary>
    public static bool TryBaca(string? teks, out JenisIsian jenis, out string kunci, out Periode periode)
    {
        (jenis, kunci, periode) = (default, "", default);
        if (teks?.Split(':', 2) is not [var awal, var sisa] || sisa.Split('@', 2) is not [var k, var p])
        {
            return false;
        }

        (jenis, kunci) = (awal == "unsur" ? JenisIsian.Unsur : JenisIsian.Indikator, k);
        return awal is "unsur" or "indikator" && Periode.TryParse(p, out periode);
    }
}
