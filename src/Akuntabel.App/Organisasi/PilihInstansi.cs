using Akuntabel.App.Data;
using Akuntabel.Domain.Organisasi;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Organisasi;

/// <summary>Sets the scope of this request, command or job to one agency, by its slug.</summary>
public sealed class PilihInstansi(DaftarInstansi daftar, LingkupAktif lingkup)
{
    /// <summary>The agency; unknown, or another one than the scope already chosen, is <see cref="InstansiTidakDikenal"/>.</summary>
    public async Task<Hasil<InstansiTerdaftar>> JalankanAsync(string slug, CancellationToken batal)
    {
        var instansi = await daftar.CariAsync(slug, batal);
        if (instansi is null)
        {
            return new InstansiTidakDikenal(slug);
        }

        if (lingkup.BelumDipilih)
        {
            lingkup.Pilih(instansi.PemdaId, instansi.PerangkatDaerahId);
        }

        return lingkup.Adalah(instansi.PemdaId, instansi.PerangkatDaerahId) ? instansi : new InstansiTidakDikenal(slug);
    }
}
