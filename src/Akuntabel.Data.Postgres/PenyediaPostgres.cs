using System.Data;
using Akuntabel.App.Data;
using Akuntabel.Domain.Umum;
using Npgsql;

namespace Akuntabel.Data.Postgres;

/// <summary>PostgreSQL: migrated only by the command <c>akuntabel migrate</c>; copies are the server's own business.</summary>
internal sealed class PenyediaPostgres : IPenyediaBasisData
{
    public string Nama => "PostgreSQL";

    public IsolationLevel IsolasiBaca => IsolationLevel.RepeatableRead;

    public bool BolehMigrasiSendiri => false;

    public Pelanggaran? Terjemahkan(Exception galat) =>
        (galat as NpgsqlException ?? galat.InnerException as NpgsqlException) switch
        {
            PostgresException { SqlState: PostgresErrorCodes.DiskFull } => new BasisDataTidakTertulis(
                "Ruang cakram peladen habis."
            ),
            PostgresException { SqlState: PostgresErrorCodes.ReadOnlySqlTransaction } => new BasisDataTidakTertulis(
                "Peladen hanya dapat dibaca."
            ),
            PostgresException { SqlState: PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure } =>
                new DataDiubahPenggunaLain(),
            PostgresException { SqlState: PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidCatalogName } =>
                new BasisDataTidakTerbuka("nama basis data, pengguna, atau kata sandi PostgreSQL salah."),
            PostgresException => null,
            { IsTransient: true } or { InnerException: System.Net.Sockets.SocketException } => new BasisDataTidakTerbuka(
                "peladen PostgreSQL tidak dapat dihubungi."
            ),
            _ => null,
        };

    // EF holds a lock on the migration table, which the server frees when a process dies.
    public async Task<string?> AmankanMigrasiAsync(AkuntabelDbContext db, bool adaIsi, Func<Task> kerja, CancellationToken batal)
    {
        await kerja();
        return null;
    }
}
