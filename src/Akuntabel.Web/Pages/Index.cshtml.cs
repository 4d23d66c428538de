using Akuntabel.App.Akses;
using Akuntabel.App.Organisasi;
using Akuntabel.Domain.Akses;
using Akuntabel.Web.Infrastructure;
using Akuntabel.Web.Infrastructure.Akses;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Akuntabel.Web.Pages;

/// <summary>Home: the agencies the reader may see, with their years.</summary>
[CukupMasuk]
public sealed class IndexModel(InstansiTerlihat terlihat, IArsipTahun arsip, PenjagaAkses penjaga) : PageModel
{
    public IReadOnlyList<InstansiTerdaftar> Daftar { get; private set; } = [];

    /// <summary>True when there are agencies, but none the reader may see.</summary>
    public bool TanpaInstansi { get; private set; }

    /// <summary>Whether the reader keeps accounts.</summary>
    public bool Mengelola { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        Daftar = await terlihat.SemuaAsync(ct);
        TanpaInstansi = Daftar.Count == 0 && (await arsip.DaftarAsync(ct)).Count > 0;
        Mengelola = await penjaga.BolehAsync(Tindakan.KelolaAkun, SasaranAkses.DiManaPun, ct);
    }
}
