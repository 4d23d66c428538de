using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Web.Tampilan;

/// <summary>Words for the parts of an indicator.</summary>
public static class TampilanIndikator
{
    public static string Arah(Polaritas polaritas) =>
        polaritas switch
        {
            { Arah: ArahPolaritas.Maksimalkan } => "Makin besar makin baik",
            { Arah: ArahPolaritas.Minimalkan } => "Makin kecil makin baik",
            { BatasBawah: { } a, BatasAtas: { } b } =>
                $"Terbaik antara {CetakAngka.Seperlunya(a)} dan {CetakAngka.Seperlunya(b)}",
            _ => "Terbaik di dalam rentang",
        };

    public static string Jenis(JenisSimpul jenis) => jenis == JenisSimpul.SubKegiatan ? "Sub kegiatan" : jenis.ToString();
}
