using Akuntabel.App.Organisasi;
using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Telaah;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Web.Infrastructure;

/// <summary>What the pages read: the agencies of the installation and the rows of one agency's period.</summary>
public interface IArsipTahun
{
    /// <summary>A text that changes with every write to the database by any process; one cheap query.</summary>
    Task<string> TandaAsync(CancellationToken ct);

    /// <summary>Every agency with the years it has documents for.</summary>
    Task<IReadOnlyList<InstansiTerdaftar>> DaftarAsync(CancellationToken ct);

    /// <summary>The rows of one agency's period, or why they cannot be shown.</summary>
    Task<Hasil<BerkasTahun>> MuatAsync(string slug, Periode periode, CancellationToken ct);

    /// <summary>What checking the rows of one agency's period gives, or why they cannot be checked.</summary>
    Task<Hasil<HasilUji>> UjiAsync(string slug, Periode periode, CancellationToken ct);
}
