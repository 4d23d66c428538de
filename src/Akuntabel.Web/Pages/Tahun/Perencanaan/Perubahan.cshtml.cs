using Akuntabel.App.Organisasi;
using Akuntabel.App.Perencanaan;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Web.Infrastructure;

namespace Akuntabel.Web.Pages.Tahun.Perencanaan;

/// <summary>What each version of the agency's Renstra changed.</summary>
public sealed class PerubahanModel(IArsipTahun arsip, PilihInstansi pilih, BacaVersiRenstra baca) : HalamanTahun(arsip)
{
    public override string SegmenRuang => "perencanaan";

    public override string Judul => "Perubahan Renstra";

    /// <summary>Each version after the first with its differences from the one before, newest first.</summary>
    public IReadOnlyList<(VersiRenstra Versi, IReadOnlyList<BarisPerubahanRenstra> Beda)> Perubahan { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        if (Berkas.Renstra is not { } renstra)
        {
            return;
        }

        await pilih.JalankanAsync(Slug, ct);
        var versi = await baca.JalankanAsync(renstra, ct);
        Perubahan =
        [
            .. versi
                .Zip(versi.Skip(1), (lama, baru) => (baru, PerubahanRenstra.Bandingkan(lama, baru, Berkas.Indikator)))
                .Reverse(),
        ];
    }
}
