using Akuntabel.App.Pengukuran;
using Akuntabel.Domain.Jejak;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Web.Tampilan;

/// <summary>Everything about one indicator's figure in a period, for one reader.</summary>
public sealed record RincianTampil
{
    public required BarisUkur Baris { get; init; }

    /// <summary>Its numbers; whether they can be typed is <see cref="Mengisi"/>.</summary>
    public required IReadOnlyList<AngkaTampil> Angka { get; init; }

    /// <summary>Why the numbers cannot be typed, or null.</summary>
    public Pelanggaran? TidakMengisi { get; init; }

    public bool Mengisi => TidakMengisi is null;

    /// <summary>Whether evidence can be added or taken off.</summary>
    public required bool Membuktikan { get; init; }

    /// <summary>Who sent the draft back and why, or null.</summary>
    public AngkaDikembalikan? Dikembalikan { get; init; }

    /// <summary>Steps that start from its status, each with what stands against it or null.</summary>
    public required IReadOnlyList<(LangkahAlur Langkah, Pelanggaran? Halangan)> Langkah { get; init; }

    /// <summary>Whether the reader can sign for an exception now.</summary>
    public required bool BolehMintaBuka { get; init; }

    public required IReadOnlyList<IzinBukaKunci> Izin { get; init; }

    public required IReadOnlyList<BuktiTampil> Bukti { get; init; }

    public required IReadOnlyList<TeksTampil> Teks { get; init; }

    public required IReadOnlyList<EntriJejak> Riwayat { get; init; }

    /// <summary>Zone in which instants are told.</summary>
    public required TimeZoneInfo Zona { get; init; }

    /// <summary>The same with what the reader typed put back.</summary>
    public RincianTampil DenganKiriman(
        AngkaKirim? angka,
        Pelanggaran? galat,
        IReadOnlyDictionary<JenisAnalisis, string>? teks,
        JenisAnalisis? pakai
    ) =>
        this with
        {
            Angka = [.. Angka.Select(a => angka?.Sel == a.Sel.Alamat ? a.DenganKiriman(angka, galat) : a)],
            Teks =
            [
                .. Teks.Select(t =>
                    t with
                    {
                        Isi =
                            pakai == t.Jenis && t.TahunLalu.Length > 0 ? t.TahunLalu : teks?.GetValueOrDefault(t.Jenis) ?? t.Isi,
                        DiubahOleh = galat is AnalisisBentrok bentrok && bentrok.Jenis == t.Jenis ? bentrok.Oleh : null,
                    }
                ),
            ],
        };
}
