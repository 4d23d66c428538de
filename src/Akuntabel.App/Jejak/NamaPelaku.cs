using Akuntabel.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.Jejak;

/// <summary>The people behind the account names of audit entries; one query, whatever their number.</summary>
public sealed class NamaPelaku(AkuntabelDbContext db)
{
    /// <summary>Id and full name by account name; what is no account (the command line) is left out.</summary>
    public async Task<IReadOnlyDictionary<string, (Guid Id, string Nama)>> CariAsync(
        IEnumerable<string> akun,
        CancellationToken batal
    )
    {
        var dicari = akun.Distinct(StringComparer.Ordinal).ToList();
        return dicari.Count == 0
            ? new Dictionary<string, (Guid, string)>()
            : await db
                .Pengguna.AsNoTracking()
                .Where(p => dicari.Contains(p.NamaAkun))
                .Select(p => new
                {
                    p.NamaAkun,
                    p.Id,
                    p.NamaLengkap,
                })
                .ToDictionaryAsync(p => p.NamaAkun, p => (p.Id, p.NamaLengkap), StringComparer.Ordinal, batal);
    }
}
