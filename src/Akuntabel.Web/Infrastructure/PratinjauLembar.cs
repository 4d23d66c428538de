using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;
using Akuntabel.Web.Tampilan;

namespace Akuntabel.Web.Infrastructure;

/// <summary>What follows from the numbers typed so far, ready to print: the page's script only puts the texts in their places.</summary>
public sealed record PratinjauLembar(IReadOnlyDictionary<string, string> Teks, IReadOnlyDictionary<string, string> Galat)
{
    /// <summary>Texts by the ids of their places; sentences by the ids of the cells that cannot be read.</summary>
    public static PratinjauLembar Susun(BerkasTahun berkas, IReadOnlyList<SelKirim> kiriman)
    {
        var sebelum = LembarUkur.Susun(new IndeksBerkas(berkas)).SelectMany(b => b.Sel).ToLookup(s => s.Alamat);
        var isian = new List<IsianLembar>();
        var galat = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var kirim in kiriman.Where(k => k.Berubah && sebelum.Contains(k.Sel)))
        {
            var sel = sebelum[kirim.Sel].First();
            var angka = PembacaIsian.Baca(kirim.Teks, sel.Satuan.Desimal);
            if (angka.Berhasil)
            {
                var nilai = angka.Isi is { } besar ? Nilai.Dari(besar) : Nilai.Tanpa(AlasanKosong.BelumDiukur);
                isian.Add(new(sel.Jenis, sel.Kunci, sel.Periode, nilai));
            }
            else
            {
                galat[Id(sel)] = angka.Pelanggaran.Pesan;
            }
        }

        var hasil = PenerapIsian.Terapkan(berkas, isian);
        var teks = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var baris in LembarUkur.Susun(new IndeksBerkas(hasil)))
        {
            var (kunci, ukuran) = (baris.Ukuran.Indikator.Kunci, baris.Ukuran);
            teks[$"realisasi-{kunci}"] = NilaiTampil.Dari(ukuran.Realisasi.Nilai, ukuran.Indikator.Satuan).Teks;
            teks[$"capaian-{kunci}"] = NilaiTampil.Persen(ukuran.Capaian.Nilai, berkas.Kebijakan.DesimalPersen).Teks;
            teks[$"kategori-{kunci}"] = ukuran.Kategori?.Nama ?? "";
            teks[$"sebab-{kunci}"] = baris.SebabTerhalang ?? "";
            foreach (var sel in baris.Sel)
            {
                teks[$"kumulatif-{Id(sel)}"] = NilaiTampil.Dari(sel.Kumulatif.Nilai, sel.Satuan).Teks;
                teks[$"sebab-{Id(sel)}"] = sel.SebabTerhalang ?? "";
            }
        }

        return new(teks, galat);
    }

    private static string Id(SelIsian sel) => "sel-" + sel.Alamat.Replace(':', '-').Replace('@', '-');
}
