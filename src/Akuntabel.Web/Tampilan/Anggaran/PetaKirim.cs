using Akuntabel.Domain.Anggaran;

namespace Akuntabel.Web.Tampilan;

/// <summary>The choice of columns as the import page sends it; columns and rows count from 1 for people, 0 or less is none.</summary>
public sealed class PetaKirim
{
    public int Lembar { get; set; }

    public int BarisPertama { get; set; }

    public int Kode { get; set; }

    public int Uraian { get; set; }

    public int Jumlah { get; set; }

    public int Fisik { get; set; }

    public bool BulanIniSaja { get; set; }

    /// <summary>True once a person has chosen.</summary>
    public bool Dipilih => BarisPertama > 0;

    public PetaKolomAnggaran Peta() =>
        new()
        {
            Lembar = Math.Max(Lembar - 1, 0),
            BarisPertama = Math.Max(BarisPertama, 1),
            Kode = Kolom(Kode),
            Uraian = Kolom(Uraian),
            Jumlah = Kolom(Jumlah),
            Fisik = Kolom(Fisik),
            Sifat = BulanIniSaja ? SifatRealisasi.PeriodeSaja : SifatRealisasi.Kumulatif,
        };

    public static PetaKirim Dari(PetaKolomAnggaran peta) =>
        new()
        {
            Lembar = peta.Lembar + 1,
            BarisPertama = peta.BarisPertama,
            Kode = (peta.Kode ?? -1) + 1,
            Uraian = (peta.Uraian ?? -1) + 1,
            Jumlah = (peta.Jumlah ?? -1) + 1,
            Fisik = (peta.Fisik ?? -1) + 1,
            BulanIniSaja = peta.Sifat == SifatRealisasi.PeriodeSaja,
        };

    private static int? Kolom(int nomor) => nomor > 0 ? nomor - 1 : null;
}
