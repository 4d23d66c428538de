using Akuntabel.Domain.Akses;
using Akuntabel.Web.Infrastructure;
using Akuntabel.Web.Infrastructure.Akses;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Pages.Tahun.Pengukuran;

/// <summary>"Menunggu saya": what the reader's office has to do next with figures of open periods, months of the budget, duties.</summary>
[Butuh(Tindakan.LihatInstansi)]
public sealed class MenungguModel(IArsipTahun arsip, PenyusunMenunggu penyusun) : HalamanTahun(arsip)
{
    public override string SegmenRuang => "pengukuran";

    public override string Judul => "Menunggu saya";

    public DaftarMenunggu Daftar { get; private set; } = new();

    public async Task OnGetAsync(CancellationToken ct) => Daftar = await penyusun.SusunAsync(Instansi, Berkas, ct);

    /// <summary>Only how much waits, for the bar of every page.</summary>
    public async Task<IActionResult> OnGetJumlahAsync(CancellationToken ct) =>
        Partial("_JumlahMenunggu", (await penyusun.SusunAsync(Instansi, Berkas, ct)).Jumlah);
}
