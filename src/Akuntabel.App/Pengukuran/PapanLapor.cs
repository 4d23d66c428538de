using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Pengukuran;

namespace Akuntabel.App.Pengukuran;

/// <summary>"Siapa belum lapor": how complete and how timely the figures of a period are, unit by unit.</summary>
public static class PapanLapor
{
    /// <summary>The board of one agency; units in the order of the structure, figures of no unit last.</summary>
    /// <param name="berkas">The agency's rows of the period.</param>
    /// <param name="batas">Last day that counts as on time, or null.</param>
    /// <param name="hari">The legal day it is now: after the last day, what is not handed in yet is late too.</param>
    public static IReadOnlyList<BarisPapan> Susun(BerkasTahun berkas, DateOnly? batas, DateOnly hari)
    {
        var zona = TimeZoneInfo.FindSystemTimeZoneById(berkas.Pemda.ZonaWaktu);
        var indeks = new IndeksBerkas(berkas);
        var dilaporkan = LembarUkur.Dilaporkan(indeks).Select(i => i.Id).ToHashSet();
        return
        [
            .. LembarUkur
                .Susun(indeks)
                .Where(b => dilaporkan.Contains(b.Ukuran.Indikator.Id))
                .GroupBy(b => b.Unit?.Id)
                .OrderBy(g => g.First().Unit is null)
                .ThenBy(g => g.First().Unit?.Urutan)
                .Select(g => new BarisPapan
                {
                    Unit = g.First().Unit,
                    Jumlah = g.Count(),
                    Terisi = g.Count(b => b.Terisi || b.Status > StatusKinerja.Draf),
                    Menurut = g.GroupBy(b => b.Status).ToDictionary(s => s.Key, s => s.Count()),
                    Terlambat = g.Count(b => (b.Status == StatusKinerja.Draf ? hari : Diajukan(b, zona)) > batas),
                    Terakhir = g.Max(b => Diajukan(b, zona)),
                }),
        ];
    }

    private static DateOnly? Diajukan(BarisUkur baris, TimeZoneInfo zona) =>
        baris.Realisasi?.DiajukanPada is { } saat ? DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(saat, zona)) : null;
}
