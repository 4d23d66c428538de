using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Akuntabel.Data.Sqlite;

/// <summary>
/// Settings of every SQLite connection. WAL lets readers work beside the one writer. synchronous=FULL: a committed act is
/// on the disk even after a power cut, because its audit anchor is written outside the database right after the commit, and
/// an anchor ahead of the database would look like a cut tail.
/// </summary>
internal sealed class PragmaConnectionInterceptor : DbConnectionInterceptor
{
    private const string Pragma =
        "PRAGMA busy_timeout=30000; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var perintah = connection.CreateCommand();
        perintah.CommandText = Pragma;
        perintah.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection,
        ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        await using var perintah = connection.CreateCommand();
        perintah.CommandText = Pragma;
        await perintah.ExecuteNonQueryAsync(cancellationToken);
    }
}
