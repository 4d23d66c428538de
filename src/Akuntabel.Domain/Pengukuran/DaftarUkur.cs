using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Perjanjian;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pengukuran;

/// <summary>
/// Which indicators a period's measurement lists, in order: the rows of the agreement in force, else those of the Renja,
/// else the indicators of the Renstra's sasaran.
/// </summary>
internal static class DaftarUkur
{
    internal readonly record struct Baris(Indikator Indikator, string Sasaran, Guid? SasaranIdentitas);

    public static IReadOnlyList<Baris> Susun(IndeksBerkas indeks)
    {
        var berkas = indeks.Berkas;
        var perjanjian = PerjanjianBerlaku.Pada(berkas.Perjanjian, berkas.Periode.TanggalAkhir);
        List<Baris> hasil =
        [
            .. berkas
                .BarisPerjanjian.Where(b => b.PerjanjianKinerjaId == perjanjian?.Id)
                .OrderBy(b => b.Urutan)
                .SelectMany(b => Jadi(indeks, b.IndikatorId, b.Sasaran, b.SasaranIdentitas)),
        ];
        if (hasil.Count == 0)
        {
            hasil =
            [
                .. berkas
                    .BarisRenja.Where(b => b.RenjaId == berkas.Renja?.Id)
                    .OrderBy(b => b.Urutan)
                    .SelectMany(b => Jadi(indeks, b.IndikatorId, b.Sasaran, null)),
            ];
        }

        return hasil.Count > 0 ? [.. hasil.DistinctBy(b => b.Indikator.Id)] : DariRenstra(berkas);
    }

    private static IEnumerable<Baris> Jadi(IndeksBerkas indeks, Guid id, string sasaran, Guid? identitas) =>
        indeks.Indikator(id) is { } indikator ? [new Baris(indikator, sasaran, identitas)] : [];

    private static List<Baris> DariRenstra(BerkasTahun berkas)
    {
        var menurutPemilik = berkas
            .Indikator.Where(i => i.Pemilik == PemilikIndikator.SimpulRenstra)
            .ToLookup(i => i.PemilikIdentitas);
        var simpul = berkas.SimpulRenstra.Where(s => s.RenstraId == berkas.Renstra?.Id).OrderBy(s => s.Urutan).ToList();
        var pohon = Pohon<SimpulRenstra>.Bangun(simpul, s => s.Id, s => s.IndukId);
        var urut = pohon.Berhasil ? pohon.Isi.Semua().Select(s => s.Isi) : simpul;
        return
        [
            .. urut.Where(s => s.Jenis == JenisSimpul.Sasaran)
                .SelectMany(s =>
                    menurutPemilik[s.Identitas].OrderBy(i => i.Urutan).Select(i => new Baris(i, s.Teks, s.Identitas))
                ),
        ];
    }
}
