using Microsoft.Extensions.Time.Testing;

namespace Akuntabel.Web.Tests.Bahan;

/// <summary>The server with the examples and a clock the test moves.</summary>
public sealed class ServerBerjam : ServerContoh
{
    public FakeTimeProvider Waktu { get; } = new(DateTimeOffset.UtcNow);

    protected override TimeProvider Jam => Waktu;
}
