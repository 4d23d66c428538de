using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Anggaran;

/// <summary>Builds the measured trees of one budget version.</summary>
internal sealed class PenyusunAnggaran
{
    private readonly BerkasTahun _berkas;
    private readonly ILookup<Guid, RealisasiAnggaran> _realisasi;
    private readonly ILookup<Guid?, Pohon<RincianBelanja>.Simpul> _belanja;
    private readonly List<SimpulAnggaran> _simpul;

    public PenyusunAnggaran(BerkasTahun berkas, DokumenAnggaran dokumen)
    {
        _berkas = berkas;
        _realisasi = berkas.RealisasiAnggaran.ToLookup(r => r.ObjekIdentitas);
        var rincian = berkas.RincianBelanja.Where(r => r.DokumenAnggaranId == dokumen.Id).OrderBy(r => r.Urutan);
        _belanja = Hutan(rincian, r => r.Id, r => r.IndukId).ToLookup(r => r.Isi.SimpulAnggaranIdentitas);
        _simpul = [.. berkas.SimpulAnggaran.Where(s => s.DokumenAnggaranId == dokumen.Id).OrderBy(s => s.Urutan)];
    }

    /// <summary>The program tree.</summary>
    public IReadOnlyList<UkuranAnggaran> Pohon() => [.. Hutan(_simpul, s => s.Id, s => s.IndukId).Select(Ukur)];

    /// <summary>The belanja lines under the whole document (null) or under a leaf.</summary>
    public IReadOnlyList<UkuranBelanja> Belanja(Guid? simpulIdentitas) => [.. _belanja[simpulIdentitas].Select(UkurBelanja)];

    private static IReadOnlyList<Pohon<T>.Simpul> Hutan<T>(IEnumerable<T> baris, Func<T, Guid> id, Func<T, Guid?> induk)
        where T : notnull => Pohon<T>.Bangun(baris, id, induk).Isi.Akar;

    private UkuranAnggaran Ukur(Pohon<SimpulAnggaran>.Simpul simpul)
    {
        List<UkuranAnggaran> anak = [.. simpul.Anak.Select(Ukur)];
        var baris = _realisasi[simpul.Isi.Identitas];
        var realisasi = RealisasiSampai.Jumlah(baris, _berkas.Periode);
        return new UkuranAnggaran
        {
            Simpul = simpul.Isi,
            Kedalaman = simpul.Kedalaman,
            Anak = anak,
            Jumlah = simpul.Daun
                ? Daun(simpul.Isi, realisasi, RealisasiSampai.Fisik(baris, _berkas.Periode))
                : PenjumlahAnggaran.Jumlahkan(simpul.Isi.Nama, [.. anak.Select(a => a.Jumlah)], realisasi, _berkas.Kebijakan),
        };
    }

    /// <summary>A leaf's own figures; what it does not say itself its belanja lines say.</summary>
    private JumlahAnggaran Daun(SimpulAnggaran simpul, HasilHitung realisasi, decimal? fisik)
    {
        var rincian = Belanja(simpul.Identitas);
        if (rincian.Count == 0 || (simpul.Pagu is not null && realisasi.Nilai.Ada))
        {
            return PenjumlahAnggaran.Daun(
                LangkahUang.Dari($"Pagu: {simpul.Nama}", simpul.Pagu, "Dokumen anggaran"),
                realisasi,
                fisik,
                _berkas.Kebijakan
            );
        }

        var jumlah = PenjumlahAnggaran.Jumlahkan(simpul.Nama, [.. rincian.Select(r => r.Jumlah)], realisasi, _berkas.Kebijakan);
        return PenjumlahAnggaran.Daun(
            simpul.Pagu is null ? jumlah.LangkahPagu : LangkahUang.Dari($"Pagu: {simpul.Nama}", simpul.Pagu, "Dokumen anggaran"),
            new HasilHitung(jumlah.LangkahRealisasi),
            fisik,
            _berkas.Kebijakan,
            jumlah.Kelengkapan
        );
    }

    private UkuranBelanja UkurBelanja(Pohon<RincianBelanja>.Simpul simpul)
    {
        List<UkuranBelanja> anak = [.. simpul.Anak.Select(UkurBelanja)];
        var realisasi = RealisasiSampai.Jumlah(_realisasi[simpul.Isi.Identitas], _berkas.Periode);
        return new UkuranBelanja
        {
            Rincian = simpul.Isi,
            Kedalaman = simpul.Kedalaman,
            Anak = anak,
            Jumlah = simpul.Daun
                ? PenjumlahAnggaran.Daun(
                    LangkahUang.Dari($"Anggaran: {simpul.Isi.Nama}", simpul.Isi.Jumlah, "Dokumen anggaran"),
                    realisasi,
                    null,
                    _berkas.Kebijakan
                )
                : PenjumlahAnggaran.Jumlahkan(simpul.Isi.Nama, [.. anak.Select(a => a.Jumlah)], realisasi, _berkas.Kebijakan),
        };
    }
}
