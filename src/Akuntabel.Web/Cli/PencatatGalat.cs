namespace Akuntabel.Web.Cli;

/// <summary>Writes warnings of the program as one line on stderr, without stack traces; the database's own messages are left out.</summary>
internal sealed class PencatatGalat(TextWriter galat) : ILoggerProvider
{
    public ILogger CreateLogger(string categoryName) => new Pencatat(galat, categoryName);

    public void Dispose() { }

    private sealed class Pencatat(TextWriter galat, string asal) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) =>
            logLevel >= LogLevel.Warning && asal.StartsWith("Akuntabel", StringComparison.Ordinal);

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        )
        {
            if (IsEnabled(logLevel))
            {
                galat.WriteLine($"Perhatian: {formatter(state, exception)}");
            }
        }
    }
}
