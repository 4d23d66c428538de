using Akuntabel.App.Akses;
using Akuntabel.App.Data;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Organisasi;
using Akuntabel.Web.Infrastructure.Akses;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.Web.Pages.Pengaturan.Akun;

/// <summary>The accounts one keeps, and a new one.</summary>
[Butuh(Tindakan.KelolaAkun)]
public sealed class IndexModel(DaftarAkun daftar, BuatAkun buat, PenjagaAkses penjaga, AkuntabelDbContext db, TimeProvider jam)
    : PageModel
{
    public IReadOnlyList<AkunTerdaftar> Daftar { get; private set; } = [];

    /// <summary>Accounts that fit the search, on all pages.</summary>
    public int Jumlah { get; private set; }

    /// <summary>A part of the name looked for, or empty.</summary>
    [FromQuery(Name = "q")]
    public string? Cari { get; set; }

    /// <summary>Which part of the list is shown, from 1.</summary>
    [FromQuery(Name = "hal")]
    public int HalamanKe { get; set; } = 1;

    public int BanyakHalaman => Math.Max(1, (Jumlah + DaftarAkun.PerHalaman - 1) / DaftarAkun.PerHalaman);

    /// <summary>Address of the list with its search, to put a page behind.</summary>
    public string AlamatDaftar => "/pengaturan/akun?" + (string.IsNullOrEmpty(Cari) ? "" : $"q={Uri.EscapeDataString(Cari)}&");

    public IReadOnlyList<Pemda> Pemda { get; private set; } = [];

    /// <summary>Whether accounts of the installation itself may be made.</summary>
    public bool Instalasi { get; private set; }

    public string? Pesan { get; private set; }

    public string NamaAkun { get; private set; } = "";

    public string NamaLengkap { get; private set; } = "";

    public int? PemdaId { get; private set; }

    public Task OnGetAsync(CancellationToken ct) => MuatAsync(ct);

    public async Task<IActionResult> OnPostAsync(string? namaAkun, string? namaLengkap, int? pemdaId, CancellationToken ct)
    {
        (NamaAkun, NamaLengkap, PemdaId) = ((namaAkun ?? "").Trim(), namaLengkap ?? "", pemdaId);
        var sandi = SandiAcak.Buat();
        var hasil = await buat.JalankanAsync(
            new()
            {
                NamaAkun = NamaAkun,
                NamaLengkap = NamaLengkap,
                PemdaId = pemdaId,
                Sandi = sandi,
            },
            ct
        );
        if (!hasil.Berhasil)
        {
            Pesan = hasil.Pelanggaran.Pesan;
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            await MuatAsync(ct);
            return Page();
        }

        SandiSekali.Titipkan(TempData, sandi);
        return Redirect($"/pengaturan/akun/{hasil.Isi.Id:D}");
    }

    public string Tugas(AkunTerdaftar baris)
    {
        var hari = HariHukum.Kini(jam, HariHukum.ZonaInstalasi);
        List<string> berlaku = [.. baris.Penugasan.Where(p => p.Berlaku(hari)).Select(p => p.SebutanJabatan()).Distinct()];
        return berlaku.Count > 0 ? string.Join(", ", berlaku) : "–";
    }

    public string Keadaan(Pengguna akun) =>
        !akun.Aktif ? "nonaktif"
        : akun.TerkunciSampai > jam.GetUtcNow().UtcDateTime ? "terkunci sementara"
        : akun.HarusGantiSandi ? "belum mengganti sandi"
        : "aktif";

    private async Task MuatAsync(CancellationToken ct)
    {
        HalamanKe = Math.Clamp(HalamanKe, 1, 10_000);
        (Daftar, Jumlah) = await daftar.HalamanAsync(Cari ?? "", HalamanKe, ct);
        Instalasi = await penjaga.BolehAsync(Tindakan.KelolaAkun, SasaranAkses.Instalasi, ct);
        List<Pemda> boleh = [];
        foreach (var pemda in await db.Pemda.AsNoTracking().OrderBy(p => p.Nama).ToListAsync(ct))
        {
            if (await penjaga.BolehAsync(Tindakan.KelolaAkun, SasaranAkses.Pemda(pemda.Id), ct))
            {
                boleh.Add(pemda);
            }
        }

        Pemda = boleh;
    }
}
