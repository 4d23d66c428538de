using Akuntabel.Domain.Anggaran;

namespace Akuntabel.Web.Tampilan;

/// <summary>The figures of a budget row: the same cells under programs, belanja and totals.</summary>
/// <param name="Tautan">Address of its "cara hitung".</param>
public sealed record BarisAnggaranTampil(JumlahAnggaran Jumlah, int Desimal, bool DenganFisik, string Tautan)
{
    private const string TidakTercantum = "tidak tercantum";
    private const string BelumDilaporkan = "belum dilaporkan";

    public NilaiTampil Pagu => NilaiTampil.Uang(Jumlah.Pagu, TidakTercantum);

    public NilaiTampil Realisasi => NilaiTampil.Uang(Jumlah.Realisasi, BelumDilaporkan);

    public NilaiTampil Sisa => NilaiTampil.Uang(Jumlah.Sisa, Jumlah.Pagu is null ? TidakTercantum : BelumDilaporkan);

    public NilaiTampil Serapan => NilaiTampil.Persen(Jumlah.Serapan.Nilai, Desimal, Tautan);

    public NilaiTampil Fisik => NilaiTampil.Persen(Jumlah.Fisik.Nilai, Desimal, Jumlah.Fisik.Nilai.Ada ? Tautan : null);

    public Garis Garis => Garis.Dari(Jumlah.Serapan.Nilai, Garis.Penuh);
}
