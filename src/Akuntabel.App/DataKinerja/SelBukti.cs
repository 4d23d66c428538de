using Akuntabel.Domain.DataKinerja;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.DataKinerja;

/// <summary>A figure that evidence is tied to: an indicator's or a component's, in a period.</summary>
internal sealed record SelBukti(Indikator? Indikator, UnsurData? Unsur, Periode Periode)
{
    public string Alamat =>
        Unsur is null
            ? NamaSel.Tulis(JenisIsian.Indikator, Indikator!.Kunci, Periode)
            : NamaSel.Tulis(JenisIsian.Unsur, Unsur.Kode, Periode);

    public TautanBukti Tautan(Bukti bukti) =>
        new()
        {
            PemdaId = bukti.PemdaId,
            PerangkatDaerahId = bukti.PerangkatDaerahId,
            Id = Guid.CreateVersion7(),
            BuktiId = bukti.Id,
            Periode = Periode,
            IndikatorId = Unsur is null ? Indikator!.Id : null,
            UnsurDataId = Unsur?.Id,
        };
}
