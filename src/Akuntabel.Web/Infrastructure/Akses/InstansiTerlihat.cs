using Akuntabel.App.Akses;
using Akuntabel.App.Organisasi;
using Akuntabel.Domain.Akses;

namespace Akuntabel.Web.Infrastructure.Akses;

/// <summary>The agencies the one who asks may see. Any other one does not exist for that person.</summary>
public sealed class InstansiTerlihat(IArsipTahun arsip, PenjagaAkses penjaga)
{
    private IReadOnlyList<InstansiTerdaftar>? _daftar;

    /// <summary>Them with their years, by region and name.</summary>
    public async Task<IReadOnlyList<InstansiTerdaftar>> SemuaAsync(CancellationToken batal)
    {
        if (_daftar is not null)
        {
            return _daftar;
        }

        List<InstansiTerdaftar> hasil = [];
        foreach (var instansi in await arsip.DaftarAsync(batal))
        {
            if (await penjaga.BolehAsync(Tindakan.LihatInstansi, Sasaran(instansi), batal))
            {
                hasil.Add(instansi);
            }
        }

        return _daftar = hasil;
    }

    /// <summary>One of them, or null.</summary>
    public async Task<InstansiTerdaftar?> CariAsync(string slug, CancellationToken batal) =>
        (await SemuaAsync(batal)).FirstOrDefault(i => i.Slug == slug);

    /// <summary>The agency as the object of an act.</summary>
    public static SasaranAkses Sasaran(InstansiTerdaftar instansi) =>
        SasaranAkses.PerangkatDaerah(instansi.PemdaId, instansi.PerangkatDaerahId);
}
