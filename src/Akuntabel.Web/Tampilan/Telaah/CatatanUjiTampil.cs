using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Telaah;
using Akuntabel.Web.Infrastructure;

namespace Akuntabel.Web.Tampilan;

/// <summary>"Catatan uji angka" as a page shows it: the notes of its side of the year, with a way to the figure each speaks of.</summary>
public sealed class CatatanUjiTampil
{
    private readonly HalamanTahun _halaman;
    private readonly Lazy<IReadOnlyList<SimpulAnggaran>> _simpul;

    public CatatanUjiTampil(HalamanTahun halaman, HasilUji hasil, SisiUji sisi)
    {
        (_halaman, Hasil) = (halaman, hasil);
        _simpul = new(() => [.. (AnggaranTahun.Susun(halaman.Berkas)?.Semua() ?? []).Select(u => u.Simpul)]);
        Catatan = [.. hasil.Catatan.Where(c => Termasuk(c, sisi)).OrderBy(c => c.Catatan.Keparahan)];
        Dijelaskan = [.. hasil.Dijelaskan.Where(c => Termasuk(c, sisi))];
    }

    public HasilUji Hasil { get; }

    /// <summary>The worst first.</summary>
    public IReadOnlyList<CatatanUji> Catatan { get; }

    /// <summary>Differences with a recorded reason.</summary>
    public IReadOnlyList<CatatanUji> Dijelaskan { get; }

    /// <summary>Address of the figure a note speaks of, or null when it speaks of none of the period.</summary>
    public string? Alamat(CatatanUji catatan)
    {
        if (catatan.IndikatorId is { } indikator)
        {
            return _halaman.Berkas.Indikator.FirstOrDefault(i => i.Id == indikator) is { } i
                ? Tulis("pengukuran", "indikator", i.Kunci)
                : null;
        }

        return
            catatan.AnggaranIdentitas is { } identitas
            && _simpul.Value.FirstOrDefault(s => s.Identitas == identitas) is { } simpul
            ? Tulis("anggaran", "hitung", simpul.Kunci)
            : null;
    }

    private string Tulis(string ruang, string bagian, string kunci) =>
        string.Join(
            '/',
            _halaman.Alamat(Ruang.Semua.First(r => r.Segmen == ruang)),
            PeriodeAlamat.Tulis(_halaman.Periode),
            bagian,
            Uri.EscapeDataString(kunci)
        );

    private static bool Termasuk(CatatanUji catatan, SisiUji sisi) =>
        sisi switch
        {
            SisiUji.Kinerja => catatan.AnggaranIdentitas is null,
            SisiUji.Anggaran => catatan.IndikatorId is null,
            _ => true,
        };
}
