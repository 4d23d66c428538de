using System.Text.Json;
using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Tests.Bahan;

namespace Akuntabel.Domain.Tests.Kunci;

/// <summary>Budget nodes built from facts, each found again by its line in the report. Only leaves carry amounts.</summary>
internal sealed class AnggaranFakta
{
    private readonly Berkas _berkas = new();
    private readonly DokumenAnggaran _dokumen;
    private readonly Dictionary<int, Guid> _menurutBaris = [];
    private readonly Lazy<AnggaranTahun> _anggaran;

    public AnggaranFakta()
    {
        _dokumen = _berkas.TambahDokumen(1);
        _anggaran = new(() => AnggaranTahun.Susun(_berkas.Jadi())!);
    }

    public AnggaranTahun Anggaran => _anggaran.Value;

    /// <summary>Adds a node and what lies below it.</summary>
    public AnggaranFakta Tambah(JsonElement fakta, string pagu, string realisasi, string anak, SimpulAnggaran? induk = null)
    {
        var bawah = fakta.Daftar(anak).ToList();
        var daun = bawah.Count == 0;
        var simpul = _berkas.TambahSimpul(
            _dokumen,
            fakta.GetProperty("barisSumber").ToString(),
            daun ? fakta.Angka(pagu) : null,
            induk
        );
        _menurutBaris[fakta.Baris()] = simpul.Identitas;
        if (daun && fakta.Angka(realisasi) is { } terpakai)
        {
            _berkas.TambahSerap(simpul.Identitas, terpakai);
        }

        foreach (var f in bawah)
        {
            Tambah(f, pagu, realisasi, anak, simpul);
        }

        return this;
    }

    /// <summary>The first node whose line is among these.</summary>
    public UkuranAnggaran? Pada(IEnumerable<int> baris) =>
        baris.Where(_menurutBaris.ContainsKey).Select(b => Anggaran.Cari(_menurutBaris[b])).FirstOrDefault();
}
