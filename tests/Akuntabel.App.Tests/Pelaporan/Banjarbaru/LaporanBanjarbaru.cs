using Akuntabel.App.Tests.Pelaporan.Tercetak;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Tests.Pelaporan.Banjarbaru;

/// <summary>The report of Banjarbaru 2019.</summary>
public sealed class LaporanBanjarbaru() : LaporanContoh("banjarbaru", Periode.Tahunan(2019))
{
    public const string Nama = "banjarbaru-2019";
}
