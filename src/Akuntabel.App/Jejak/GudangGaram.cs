using System.Security.Cryptography;
using Akuntabel.App.Data;
using Akuntabel.Domain.Jejak;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.Jejak;

/// <summary>Salts of rows with personal fields: read from their table, made when a row first enters the trail.</summary>
internal sealed class GudangGaram(AkuntabelDbContext db)
{
    private readonly Dictionary<(int PemdaId, Guid Id), string> _garam = [];

    /// <summary>Loads the salts of all rows given, in one query.</summary>
    public async Task SiapkanAsync(IEnumerable<object?> keadaan, CancellationToken batal)
    {
        var id = keadaan.OfType<IBerdataPribadi>().Select(b => b.Id).Distinct().ToList();
        if (id.Count == 0)
        {
            return;
        }

        foreach (var garam in await db.GaramPribadi.AsNoTracking().Where(g => id.Contains(g.Id)).ToListAsync(batal))
        {
            _garam[(garam.PemdaId, garam.Id)] = garam.Garam;
        }
    }

    /// <summary>The salt of a row, as hex.</summary>
    public string Untuk(IBerdataPribadi baris)
    {
        var kunci = (baris.PemdaId, baris.Id);
        if (_garam.TryGetValue(kunci, out var ada))
        {
            return ada;
        }

        var garam = db.GaramPribadi.Find(baris.PemdaId, baris.Id) ?? Buat(baris);
        return _garam[kunci] = garam.Garam;
    }

    /// <summary>Forgets what a rolled back transaction made.</summary>
    public void Lupakan() => _garam.Clear();

    private GaramPribadi Buat(IBerdataPribadi baris)
    {
        var garam = new GaramPribadi
        {
            PemdaId = baris.PemdaId,
            Id = baris.Id,
            Garam = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32)),
        };
        db.GaramPribadi.Add(garam);
        return garam;
    }
}
