using Akuntabel.App.Organisasi;
using Akuntabel.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Akuntabel.Web.Pages;

/// <summary>Home: the agencies of the installation with their years.</summary>
public sealed class IndexModel(IArsipTahun arsip) : PageModel
{
    public IReadOnlyList<InstansiTerdaftar> Daftar { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) => Daftar = await arsip.DaftarAsync(ct);
}
