using Akuntabel.App.Data;
using Akuntabel.App.Organisasi;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Anggaran;

/// <summary>Whether a month of an agency's budget is closed, for an agency the reader may see.</summary>
public sealed class BacaPenutupBulan(AkuntabelDbContext db, PilihInstansi pilih)
{
    public async Task<PenutupBulan> JalankanAsync(string slug, Periode bulan, CancellationToken batal)
    {
        _ = (await pilih.JalankanAsync(slug, batal)).Isi;
        return await PenutupBulan.BacaAsync(db, bulan, batal);
    }
}
