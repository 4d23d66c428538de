using Akuntabel.App.Pelaporan;
using Akuntabel.App.Pelaporan.Kelengkapan;
using Akuntabel.Documents.Laporan;
using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Pelaporan.Periksa;
using Akuntabel.Domain.Pengukuran;

namespace Akuntabel.Web.Tampilan;

/// <summary>The desk of one who writes narrative: the place chosen, the report with the text as it is now, what to look at, what is offered.</summary>
public sealed record MejaNarasi
{
    /// <summary>The place written in.</summary>
    public required TempatNarasi Tempat { get; init; }

    /// <summary>Text stored there; empty when nobody wrote.</summary>
    public required string Tersimpan { get; init; }

    /// <summary>The report with the text of the field.</summary>
    public required PratinjauLaporan Pratinjau { get; init; }

    /// <summary>The piece of it the place stands in.</summary>
    public required PotonganLaporan Potongan { get; init; }

    /// <summary>All places, and whether somebody wrote there.</summary>
    public required IReadOnlyList<(TempatNarasi Tempat, bool Tertulis)> Semua { get; init; }

    /// <summary>Live references that fit the place, with what they print now.</summary>
    public required IReadOnlyList<(string Uraian, string Rujukan, string Isi)> Rujukan { get; init; }

    /// <summary>Paragraphs made from the figures.</summary>
    public IReadOnlyList<string> Tawaran =>
        Tempat.Tawaran.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Its heading; where several places stand under one heading, also what the place is for.</summary>
    public string Sebutan(TempatNarasi tempat) =>
        tempat.Judul.Length > 0 && Semua.Count(t => t.Tempat.Jangkar == tempat.Jangkar) == 1
            ? tempat.Judul
            : $"{tempat.Judul} ({tempat.Slot.Split(':')[0].Replace('-', ' ')})".TrimStart();

    /// <summary>Sentences of this place that do not agree with the figures; unknown references stand in <see cref="Catatan"/>.</summary>
    public IEnumerable<CatatanNarasi> CatatanNarasi =>
        Pratinjau.CatatanNarasi.Where(c => c.Slot == Tempat.Slot && !c.Kalimat.StartsWith('⟦'));

    /// <summary>What is empty or unknown in this piece.</summary>
    public IEnumerable<CatatanSusunan> Catatan => Pratinjau.Catatan.Where(c => c.Jangkar == Potongan.Jangkar);

    /// <summary>The desk; null when the report has no place of that name, or none at all.</summary>
    /// <param name="berkas">The rows.</param>
    /// <param name="kelengkapan">Outline, emblem, annexes.</param>
    /// <param name="slot">Name of the place; null for the first.</param>
    /// <param name="teks">Text of the field; null for what is stored.</param>
    public static MejaNarasi? Susun(BerkasTahun berkas, KelengkapanLaporan kelengkapan, string? slot, string? teks)
    {
        var tertulis = berkas
            .Narasi.Where(n => n.Periode == berkas.Periode)
            .DistinctBy(n => n.Slot)
            .ToDictionary(n => n.Slot, n => n.Teks, StringComparer.Ordinal);
        var pilihan =
            slot ?? PratinjauLaporan.Susun(berkas, kelengkapan).Dokumen.TempatNarasi.Select(t => t.Slot).FirstOrDefault() ?? "";
        var pratinjau = PratinjauLaporan.Susun(teks is null ? berkas : Dengan(berkas, pilihan, teks), kelengkapan);
        var tempat = pratinjau.Dokumen.TempatNarasi.FirstOrDefault(t => t.Slot == pilihan);
        return tempat is null
            ? null
            : new()
            {
                Tempat = tempat,
                Tersimpan = tertulis.GetValueOrDefault(pilihan) ?? "",
                Pratinjau = pratinjau,
                Potongan =
                    pratinjau.Potongan.FirstOrDefault(p => p.Isi.OfType<Blok.Judul>().Any(j => j.Jangkar == tempat.Jangkar))
                    ?? pratinjau.Potongan[0],
                Semua =
                [
                    .. pratinjau.Dokumen.TempatNarasi.DistinctBy(t => t.Slot).Select(t => (t, tertulis.ContainsKey(t.Slot))),
                ],
                Rujukan = [.. DaftarRujukan(new BahanLaporan(berkas), pilihan)],
            };
    }

    private static BerkasTahun Dengan(BerkasTahun berkas, string slot, string teks)
    {
        var lain = berkas.Narasi.Where(n => n.Periode != berkas.Periode || n.Slot != slot);
        var pd = berkas.PerangkatDaerah;
        return berkas with
        {
            Narasi =
                teks.Length == 0
                    ? [.. lain]
                    :
                    [
                        .. lain,
                        new Narasi
                        {
                            PemdaId = berkas.Pemda.Id,
                            PerangkatDaerahId = pd.Id,
                            Id = Guid.Empty,
                            Periode = berkas.Periode,
                            Slot = slot,
                            Teks = teks,
                        },
                    ],
        };
    }

    /// <summary>Those of the indicator or sasaran the place speaks of; else all, and the totals.</summary>
    private static IEnumerable<(string, string, string)> DaftarRujukan(BahanLaporan bahan, string slot)
    {
        var rujukan = new RujukanBesaran(bahan);
        var semua = bahan.Pengukuran.Indikator.DistinctBy(u => u.Indikator.Kunci).ToList();
        var kunci = slot.Split(':', 2) is [_, var k] ? k : "";
        var sendiri = semua.FindAll(u => u.Indikator.Kunci == kunci);
        IEnumerable<(string Uraian, string Isi)> daftar = (sendiri.Count > 0 ? sendiri : semua).SelectMany(Indikator);
        if (sendiri.Count == 0)
        {
            daftar =
            [
                ("Rata-rata capaian", "capaian:total"),
                ("Indikator tercapai", "jumlah-tercapai"),
                ("Jumlah indikator", "jumlah-indikator"),
                ("Jumlah sasaran", "jumlah-sasaran"),
                ("Pagu", "pagu:total"),
                ("Realisasi anggaran", "realisasi-anggaran:total"),
                ("Serapan", "serapan:total"),
                .. daftar,
            ];
        }

        return from d in daftar
            let isi = rujukan.Selesaikan(d.Isi)
            where isi is not null
            select (d.Uraian, $"{{{{{d.Isi}}}}}", isi);
    }

    private static IEnumerable<(string, string)> Indikator(UkuranIndikator u) =>
        from besaran in (string[])["target", "realisasi", "capaian", "kategori"]
        select ($"{u.Indikator.Sebutan()}: {besaran}", $"{besaran}:{u.Indikator.Kunci}");
}
