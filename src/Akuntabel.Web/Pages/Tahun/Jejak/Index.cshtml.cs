using Akuntabel.App.Jejak;
using Akuntabel.Domain.Akses;
using Akuntabel.Web.Infrastructure;
using Akuntabel.Web.Infrastructure.Akses;
using Akuntabel.Web.Tampilan;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Pages.Tahun.Jejak;

/// <summary>The audit trail of the agency.</summary>
[Butuh(Tindakan.LihatJejak)]
public sealed class IndexModel(IArsipTahun arsip, BacaJejak baca, NamaPelaku nama) : HalamanTahun(arsip)
{
    public override string SegmenRuang => "jejak";

    public override string Judul => "Jejak";

    public DaftarJejak Daftar { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync([FromQuery] SaringanJejak saringan, CancellationToken ct)
    {
        var zona = Berkas.Pemda.ZonaWaktu;
        var hasil = await baca.JalankanAsync(saringan.Masukan((Instansi.PemdaId, Instansi.PerangkatDaerahId), zona), ct);
        if (!hasil.Berhasil)
        {
            return SaringHak.Tolak(HttpContext, hasil.Pelanggaran);
        }

        Daftar = await DaftarJejak.SusunAsync(hasil.Isi, saringan, nama, zona, Alamat(), ct);
        return Page();
    }
}
