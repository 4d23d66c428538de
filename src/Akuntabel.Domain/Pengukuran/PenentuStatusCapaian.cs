using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pengukuran;

/// <summary>Decides the status of a capaian as printed.</summary>
public static class PenentuStatusCapaian
{
    public static readonly AturanHitung Aturan = new(
        "PENGUKURAN-STATUS-1",
        "Status capaian",
        "Tercapai: capaian ≥ batas tercapai; perlu perhatian: ≥ batas perlu perhatian; selain itu tidak tercapai",
        "Kebijakan pengukuran pemerintah daerah",
        new DateOnly(2014, 12, 1)
    );

    public static StatusCapaian TentukanStatus(this KebijakanPengukuran kebijakan, Nilai capaian)
    {
        if (capaian.SebagaiAngka is not { } angka)
        {
            return StatusCapaian.BelumDiukur;
        }

        var tercetak = PembulatanAngka.Cetak(angka, kebijakan.DesimalPersen);
        return tercetak >= kebijakan.BatasTercapai ? StatusCapaian.Tercapai
            : tercetak >= kebijakan.BatasPerluPerhatian ? StatusCapaian.PerluPerhatian
            : StatusCapaian.TidakTercapai;
    }
}
