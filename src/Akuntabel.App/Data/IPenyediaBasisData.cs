using System.Data;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Data;

/// <summary>What differs between the two databases and an act has to know.</summary>
public interface IPenyediaBasisData
{
    /// <summary>"SQLite" or "PostgreSQL", for messages.</summary>
    string Nama { get; }

    /// <summary>Isolation under which a read of many tables sees one moment and blocks no writer.</summary>
    IsolationLevel IsolasiBaca { get; }

    /// <summary>Whether <c>serve</c> and <c>import</c> may bring the tables up to date by themselves.</summary>
    bool BolehMigrasiSendiri { get; }

    /// <summary>The refusal a user can act on (disk full, read-only, busy, unreachable), or null when the error is a bug.</summary>
    Pelanggaran? Terjemahkan(Exception galat);

    /// <summary>Runs <paramref name="kerja"/> as the only migrator, after a copy of what is there; returns the copy's path or null.</summary>
    Task<string?> AmankanMigrasiAsync(AkuntabelDbContext db, bool adaIsi, Func<Task> kerja, CancellationToken batal);
}
