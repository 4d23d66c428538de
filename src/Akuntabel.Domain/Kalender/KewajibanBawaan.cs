using System.Text.Json;
using System.Text.Json.Serialization;

namespace Akuntabel.Domain.Kalender;

/// <summary>The duties shipped with Akuntabel (<c>data/kalender/kewajiban.json</c>), and what a pemda made of them.</summary>
public static class KewajibanBawaan
{
    private static readonly JsonSerializerOptions Opsi = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    private static readonly Lazy<string> Teks = new(() =>
    {
        using var aliran = typeof(KewajibanBawaan).Assembly.GetManifestResourceStream(
            "Akuntabel.Domain.Kalender.kewajiban.json"
        )!;
        using var pembaca = new StreamReader(aliran);
        return pembaca.ReadToEnd();
    });

    /// <summary>The shipped duties as rows of a pemda, not stored.</summary>
    public static IReadOnlyList<KewajibanKalender> Untuk(int pemdaId) =>
        [
            .. JsonSerializer
                .Deserialize<List<Butir>>(Teks.Value, Opsi)!
                .Select(
                    (b, i) =>
                        new KewajibanKalender
                        {
                            PemdaId = pemdaId,
                            Id = Guid.Empty,
                            Kunci = b.Kunci,
                            Nama = b.Nama,
                            Dasar = b.Dasar,
                            Berulang = b.Berulang,
                            Acuan = b.Acuan,
                            TenggatBulan = b.TenggatBulan,
                            TenggatHari = b.TenggatHari,
                            HariPengingat = b.HariPengingat,
                            Pemenuhan = b.Pemenuhan,
                            Urutan = i + 1,
                            Versi = 0,
                        }
                ),
        ];

    /// <summary>The duties in force: a stored row takes the place of the shipped one of its kunci; in their order.</summary>
    public static IReadOnlyList<KewajibanKalender> Berlaku(int pemdaId, IReadOnlyCollection<KewajibanKalender> tersimpan)
    {
        var milik = tersimpan.Select(t => t.Kunci).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. Untuk(pemdaId)
                .Where(b => !milik.Contains(b.Kunci))
                .Concat(tersimpan)
                .OrderBy(k => k.Urutan)
                .ThenBy(k => k.Nama, StringComparer.Ordinal),
        ];
    }

    private sealed record Butir
    {
        public required string Kunci { get; init; }

        public required string Nama { get; init; }

        public required string Dasar { get; init; }

        public required Umum.JenisPeriode Berulang { get; init; }

        public required AcuanTenggat Acuan { get; init; }

        public int TenggatBulan { get; init; }

        public int TenggatHari { get; init; }

        public required int HariPengingat { get; init; }

        public required PemenuhanDari Pemenuhan { get; init; }
    }
}
