using Akuntabel.App.Akses;
using Akuntabel.Domain.Akses;
using Akuntabel.Web.Infrastructure.Akses;
using Akuntabel.Web.Tampilan;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Akuntabel.Web.Pages.Pengaturan;

/// <summary>One's own account: assignments with their terms, and where to keep the account safe.</summary>
[CukupMasuk]
public sealed class IndexModel(PenjagaAkses penjaga, NamaLingkup nama) : PageModel
{
    public IReadOnlyList<TugasTampil> Tugas { get; private set; } = [];

    /// <summary>Whether the account keeps other accounts.</summary>
    public bool Mengelola { get; private set; }

    /// <summary>Whether the account opens and closes periods.</summary>
    public bool MengelolaPeriode { get; private set; }

    /// <summary>Whether the account reads the trail of the installation.</summary>
    public bool MembacaJejak { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        Tugas = await nama.SusunAsync(await penjaga.PenugasanAsync(ct), ct);
        MengelolaPeriode = await penjaga.BolehAsync(Tindakan.KelolaPeriode, SasaranAkses.DiManaPun, ct);
        Mengelola = await penjaga.BolehAsync(Tindakan.KelolaAkun, SasaranAkses.DiManaPun, ct);
        MembacaJejak = await penjaga.BolehAsync(Tindakan.LihatJejakInstalasi, SasaranAkses.Instalasi, ct);
    }
}
