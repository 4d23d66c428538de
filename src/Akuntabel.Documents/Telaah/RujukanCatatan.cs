using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Telaah;

namespace Akuntabel.Documents.Telaah;

/// <summary>Finds the indicator or budget node a note on our own report speaks of, by the name in its row.</summary>
internal sealed class RujukanCatatan(BahanLaporan bahan)
{
    private readonly Dictionary<string, Guid> _indikator = bahan
        .Pengukuran.Indikator.DistinctBy(u => Kunci(u.Indikator.Sebutan()), StringComparer.Ordinal)
        .ToDictionary(u => Kunci(u.Indikator.Sebutan()), u => u.Indikator.Id, StringComparer.Ordinal);

    private readonly Dictionary<string, Guid> _anggaran = (bahan.Anggaran?.Semua() ?? [])
        .DistinctBy(u => Kunci(u.Simpul.Nama), StringComparer.Ordinal)
        .ToDictionary(u => Kunci(u.Simpul.Nama), u => u.Simpul.Identitas, StringComparer.Ordinal);

    /// <summary>The note with what it speaks of; its lines, which count blocks of the composed report, are left out.</summary>
    public CatatanUji Kaitkan(CatatanTelaah catatan)
    {
        var kunci = Kunci(catatan.Butir);
        return new CatatanUji
        {
            Catatan = catatan with { Tempat = [.. catatan.Tempat.Select(t => t with { BarisAwal = 0, BarisAkhir = 0 })] },
            IndikatorId = _indikator.TryGetValue(kunci, out var indikator) ? indikator : null,
            AnggaranIdentitas = _anggaran.TryGetValue(kunci, out var anggaran) ? anggaran : null,
        };
    }

    private static string Kunci(string nama) => NamaBanding.Dari(nama).Kunci;
}
