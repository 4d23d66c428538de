using Akuntabel.App.Organisasi;
using Akuntabel.Web.Infrastructure.Akses;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Akuntabel.Web.Pages;

/// <summary>Home: the agencies the reader may see, with their years.</summary>
[CukupMasuk]
public sealed class IndexModel(InstansiTerlihat terlihat) : PageModel
{
    public IReadOnlyList<InstansiTerdaftar> Daftar { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) => Daftar = await terlihat.SemuaAsync(ct);
}
