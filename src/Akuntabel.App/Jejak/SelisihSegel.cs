using Akuntabel.Domain.Jejak;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Akuntabel.App.Jejak;

/// <summary>What the saves of one unit of work change at the seals, by chain and table.</summary>
internal sealed class SelisihSegel
{
    private readonly SortedDictionary<(string Rantai, string Tabel), HitunganSegel> _selisih = [];

    public bool Ada => _selisih.Count > 0;

    /// <summary>Reads what is about to be saved; call it right before the save, after everything else has touched the rows.</summary>
    public void Baca(ChangeTracker pelacak)
    {
        foreach (var baris in pelacak.Entries().Where(b => PenyegelBaris.Disegel(b.Metadata.ClrType)))
        {
            var selisih = baris.State switch
            {
                EntityState.Added => PenyegelBaris.Hitung(baris, baris.CurrentValues),
                EntityState.Deleted => HitunganSegel.Kosong - PenyegelBaris.Hitung(baris, baris.OriginalValues),
                EntityState.Modified => PenyegelBaris.Hitung(baris, baris.CurrentValues)
                    - PenyegelBaris.Hitung(baris, baris.OriginalValues),
                _ => HitunganSegel.Kosong,
            };
            if (selisih != HitunganSegel.Kosong)
            {
                var letak = PenyegelBaris.Letak(baris);
                _selisih[letak] = _selisih.GetValueOrDefault(letak, HitunganSegel.Kosong) + selisih;
            }
        }
    }

    /// <summary>Forgets what a rolled back unit of work had changed.</summary>
    public void Lupakan() => _selisih.Clear();

    /// <summary>
    /// Brings the stored seals up to date, in a fixed order and as the last thing before the commit: each row stays locked from its
    /// first touch, so that two units of work at once add up.
    /// </summary>
    public async Task TerapkanAsync(DbContext db, CancellationToken batal)
    {
        foreach (var ((rantai, tabel), selisih) in _selisih)
        {
            var baris = db.Set<SegelTabel>().Where(s => s.RantaiId == rantai && s.Tabel == tabel);
            if (await KunciAsync() == 0)
            {
                await PencatatJejak.BuatSegelAsync(db, rantai, tabel, batal);
                await KunciAsync();
            }

            var baru = HitunganSegel.Dari(await baris.AsNoTracking().SingleAsync(batal)) + new HitunganSegel(0, selisih.Nilai);
            await baris.ExecuteUpdateAsync(s => s.SetProperty(x => x.Nilai, baru.Hex), batal);

            Task<int> KunciAsync() =>
                baris.ExecuteUpdateAsync(s => s.SetProperty(x => x.Jumlah, x => x.Jumlah + selisih.Jumlah), batal);
        }

        Lupakan();
    }
}
