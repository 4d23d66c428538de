using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Perjanjian;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>
/// Holds the amounts of the agreement in force against the budget in force. An amount of an earlier version of the year's budget is
/// explained by that version.
/// </summary>
public static class PembandingPagu
{
    private static readonly AturanPaguAntarTabel Aturan = new();

    /// <summary>Every difference of the period, with the version that explains it.</summary>
    public static IEnumerable<CatatanUji> Bandingkan(BerkasTahun berkas, AnggaranTahun? anggaran)
    {
        if (anggaran is null || PerjanjianBerlaku.Pada(berkas.Perjanjian, berkas.Periode.TanggalAkhir) is not { } perjanjian)
        {
            return [];
        }

        var versi = new Lazy<List<AnggaranTahun>>(() =>
            [
                .. berkas
                    .DokumenAnggaran.Where(d => d.Tahun == berkas.Periode.Tahun && d.Id != anggaran.Dokumen.Id)
                    .Select(d => AnggaranTahun.Susun(berkas, d)),
            ]
        );
        return from b in berkas.BarisAnggaranPerjanjian
            where b.PerjanjianKinerjaId == perjanjian.Id && b.Jumlah is not null && b.SimpulAnggaranIdentitas is not null
            group b by b.SimpulAnggaranIdentitas!.Value into simpul
            let jumlah = simpul.First().Jumlah!.Value
            let pagu = anggaran.Cari(simpul.Key)?.Pagu
            where pagu is not null && simpul.All(b => b.Jumlah != pagu) && simpul.Select(b => b.Jumlah!.Value).Jumlah() != pagu
            let asal = versi.Value.Find(v => v.Cari(simpul.Key)?.Pagu == jumlah)
            select new CatatanUji
            {
                AnggaranIdentitas = simpul.Key,
                Alasan = asal is null ? "" : $"jumlah ini dari {asal.Dokumen.Sebutan()}",
                Catatan = Catatan(simpul.First().Uraian, jumlah, pagu.Value, perjanjian, anggaran.Dokumen, asal?.Dokumen),
            };
    }

    private static CatatanTelaah Catatan(
        string uraian,
        Rupiah jumlah,
        Rupiah pagu,
        PerjanjianKinerja perjanjian,
        DokumenAnggaran berlaku,
        DokumenAnggaran? asal
    )
    {
        var (kiri, kanan) = (CetakAngka.Uang(jumlah), CetakAngka.Uang(pagu));
        var kalimat = $"{perjanjian.Sebutan()} mencantumkan Rp{kiri}, {berlaku.Sebutan()} Rp{kanan}";
        return new CatatanTelaah
        {
            Jenis = JenisCatatan.PaguBedaAntarTabel,
            Keparahan = Keparahan.Material,
            Yakin = 1m,
            Tabel = $"{perjanjian.Sebutan()} dan {berlaku.Sebutan()}",
            Tempat = [],
            Butir = uraian,
            Tercetak = kiri,
            Seharusnya = kanan,
            Aturan = Aturan.Bunyi,
            IdAturan = Aturan.Id,
            Penjelasan = asal is null
                ? $"{kalimat}; tidak ada versi anggaran tahun ini yang memuat jumlah pertama."
                : $"{kalimat}. Jumlah pertama adalah jumlah menurut {asal.Sebutan()}.",
        };
    }
}
