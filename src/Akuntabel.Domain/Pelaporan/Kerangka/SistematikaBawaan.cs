using Akuntabel.Domain.Organisasi;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan.Kerangka;

/// <summary>The outlines shipped with Akuntabel.</summary>
public static class SistematikaBawaan
{
    private static readonly Dictionary<string, Lazy<Sistematika>> Semua = new[]
    {
        "standar-53-2014",
        "standar-53-2014-triwulan",
        "banjarbaru",
        "sibolga",
        "hss",
    }.ToDictionary(k => k, k => new Lazy<Sistematika>(() => Muat(k)), StringComparer.Ordinal);

    public static IEnumerable<string> Kunci => Semua.Keys;

    /// <summary>The outline of that name, or null.</summary>
    public static Sistematika? Cari(string kunci) => Semua.GetValueOrDefault(kunci)?.Value;

    /// <summary>The plain outline of PermenPANRB 53/2014 for a period: yearly, or of a part of a year.</summary>
    public static Sistematika Standar(Periode periode) =>
        Semua[periode.Jenis == JenisPeriode.Tahunan ? "standar-53-2014" : "standar-53-2014-triwulan"].Value;

    /// <summary>The outline an agency's reports of such a period follow: the one it chose, else the standard one.</summary>
    public static Sistematika Milik(PerangkatDaerah instansi, Periode periode)
    {
        var kunci = periode.Jenis == JenisPeriode.Tahunan ? instansi.SistematikaTahunan : instansi.SistematikaBerkala;
        return Cari(kunci) ?? Standar(periode);
    }

    private static Sistematika Muat(string kunci)
    {
        using var aliran =
            typeof(SistematikaBawaan).Assembly.GetManifestResourceStream(
                $"{typeof(SistematikaBawaan).Namespace}.Bawaan.{kunci}.json"
            ) ?? throw new InvalidOperationException($"Outline {kunci} is missing from the assembly.");
        using var pembaca = new StreamReader(aliran);
        return PembacaSistematika.Baca(pembaca.ReadToEnd()).Isi;
    }
}
