using System.Data.Common;
using Akuntabel.App.Data;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.Jejak;

/// <summary>
/// Runs an act as one write transaction (BEGIN IMMEDIATE on SQLite): all of it and its audit entry, or nothing.
/// An act that saves without an audit entry is a bug and is rolled back with an exception.
/// </summary>
public sealed class Transaksi
{
    private readonly AkuntabelDbContext _db;
    private readonly PencatatJejak _pencatat;
    private readonly GudangGaram _garam;
    private readonly JangkarJejak _jangkar;
    private readonly IPenyediaBasisData _penyedia;

    internal Transaksi(
        AkuntabelDbContext db,
        PencatatJejak pencatat,
        GudangGaram garam,
        JangkarJejak jangkar,
        IPenyediaBasisData penyedia
    ) => (_db, _pencatat, _garam, _jangkar, _penyedia) = (db, pencatat, garam, jangkar, penyedia);

    /// <summary>
    /// Commits when <paramref name="kerja"/> succeeds, else leaves the database as it was. A conflict with another writer is
    /// <see cref="DataDiubahPenggunaLain"/>. Called inside another act it joins that act's transaction.
    /// </summary>
    public async Task<Hasil<T>> JalankanAsync<T>(Func<CancellationToken, Task<Hasil<T>>> kerja, CancellationToken batal)
    {
        if (_db.Database.CurrentTransaction is not null)
        {
            return await kerja(batal);
        }

        try
        {
            await using var transaksi = await _db.Database.BeginTransactionAsync(batal);
            _db.LupakanPenyimpanan();
            var hasil = await kerja(batal);
            if (!hasil.Berhasil)
            {
                Bersihkan();
                return hasil;
            }

            await _db.SaveChangesAsync(batal);
            if (_db.PernahMenyimpan && !_pencatat.AdaYangTercatat)
            {
                throw new InvalidOperationException("An act saved rows without an audit entry.");
            }

            await _db.SegelkanAsync(batal);
            await transaksi.CommitAsync(batal);
            _jangkar.Catat(_pencatat.AmbilYangTercatat());
            return hasil;
        }
        catch (DbUpdateConcurrencyException)
        {
            Bersihkan();
            return new DataDiubahPenggunaLain();
        }
        catch (Exception galat)
        {
            Bersihkan();
            if (galat is DbException or DbUpdateException && _penyedia.Terjemahkan(galat) is { } pelanggaran)
            {
                return pelanggaran;
            }

            throw;
        }
    }

    private void Bersihkan()
    {
        _db.ChangeTracker.Clear();
        _db.LupakanPenyimpanan();
        _pencatat.AmbilYangTercatat();
        _garam.Lupakan();
    }
}
