using System.Data;
using Akuntabel.App.Data;

namespace Akuntabel.Data.Postgres;

/// <summary>PostgreSQL: migrated only by the command <c>akuntabel migrate</c>; copies are the server's own business.</summary>
internal sealed class PenyediaPostgres : IPenyediaBasisData
{
    public string Nama => "PostgreSQL";

    public IsolationLevel IsolasiBaca => IsolationLevel.RepeatableRead;

    public bool BolehMigrasiSendiri => false;

    // EF holds a lock on the migration table, which the server frees when a process dies.
    public async Task<string?> AmankanMigrasiAsync(AkuntabelDbContext db, bool adaIsi, Func<Task> kerja, CancellationToken batal)
    {
        await kerja();
        return null;
    }
}
