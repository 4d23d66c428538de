using System.Globalization;
using Akuntabel.App.Pelaporan;
using Akuntabel.App.Pelaporan.Kelengkapan;
using Akuntabel.Documents.Telaah;
using Akuntabel.Domain.Telaah;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Telaah;

/// <summary>
/// Checks an agency's own data of a period through the report they give, in the agency's own outline and with its narrative: the same
/// that is asked before the report is frozen. Reads only. Refused: unknown agency, a year without data, no policy in force.
/// </summary>
public sealed class UjiData(MuatBerkasTahun muat, MuatKelengkapan kelengkapan)
{
    public async Task<Hasil<HasilUji>> JalankanAsync(UjiDataMasukan masukan, CancellationToken batal)
    {
        var berkas = await muat.JalankanAsync(masukan.Slug, masukan.Periode, batal);
        if (!berkas.Berhasil)
        {
            return berkas.Pelanggaran;
        }

        var nama = $"{masukan.Slug}-{masukan.Periode.ToString().ToLower(CultureInfo.InvariantCulture)}";
        var dokumen = (await kelengkapan.JalankanAsync(berkas.Isi, batal)).Susun(berkas.Isi, draf: true);
        return PengujiBerkas.Uji(nama, berkas.Isi, dokumen, batal);
    }
}
