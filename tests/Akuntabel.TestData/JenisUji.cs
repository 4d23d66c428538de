namespace Akuntabel.TestData;

/// <summary>The databases every data test runs on.</summary>
public enum JenisUji
{
    Sqlite,

    Postgres,
}
