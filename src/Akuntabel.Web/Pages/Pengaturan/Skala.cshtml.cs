using Akuntabel.App.Akses;
using Akuntabel.App.Organisasi;
using Akuntabel.App.Pengukuran;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;
using Akuntabel.Web.Infrastructure.Akses;
using Akuntabel.Web.Tampilan;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Akuntabel.Web.Pages.Pengaturan;

/// <summary>The pemda's rating scale and thresholds: what holds, what held, and new ones from a day on.</summary>
[Butuh(Tindakan.KelolaSkala)]
public sealed class SkalaModel(InstansiTerlihat terlihat, PenjagaAkses penjaga, BacaKebijakan baca) : PageModel
{
    /// <summary>Rows of the form beyond the bands there are.</summary>
    private const int BarisTambahan = 2;

    [TempData]
    public string? Pesan { get; set; }

    public Pelanggaran? Galat { get; private set; }

    public string NamaPemda { get; private set; } = "";

    public IReadOnlyList<(KebijakanPengukuran Kebijakan, SkalaKinerja Skala)> Daftar { get; private set; } = [];

    /// <summary>What the form shows.</summary>
    public KetetapanKirim Kirim { get; private set; } = new();

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => TampilkanAsync(null, ct);

    public async Task<IActionResult> OnPostAsync(
        [FromForm] KetetapanKirim kirim,
        [FromServices] TetapkanKebijakan tetapkan,
        CancellationToken ct
    )
    {
        if (await PemdaAsync(ct) is not { } pemda)
        {
            return NotFound();
        }

        var (ambang, pita) = (kirim.Ambang(), kirim.PitaSkala());
        if (kirim.Sejak is not { } sejak || !ambang.Berhasil || !pita.Berhasil)
        {
            Galat = ambang.Pelanggaran ?? pita.Pelanggaran ?? new KetetapanTidakSah("Isi hari pertama ketentuan baru.");
            return await TampilkanAsync(kirim, ct);
        }

        var hasil = await tetapkan.JalankanAsync(
            new()
            {
                PemdaId = pemda.PemdaId,
                BerlakuSejak = sejak,
                Dasar = kirim.Dasar ?? "",
                Pita = pita.Isi,
                Ambang = ambang.Isi,
            },
            ct
        );
        if (hasil.Berhasil)
        {
            Pesan = $"Ketentuan baru berlaku sejak {TanggalSurat.Dari(sejak).Sebutan}. Angka sebelum hari itu tidak berubah.";
            return Redirect("/pengaturan/skala");
        }

        Galat = hasil.Pelanggaran;
        return await TampilkanAsync(kirim, ct);
    }

    /// <summary>"≥ 91", "> 75", or what lies below the others.</summary>
    public static string Rentang(PitaSkala pita) =>
        pita.Bawah is { } bawah ? $"{(pita.BawahTermasuk ? "≥" : ">")} {CetakAngka.Seperlunya(bawah)}%" : "di bawahnya";

    private async Task<InstansiTerdaftar?> PemdaAsync(CancellationToken ct)
    {
        foreach (var instansi in await terlihat.SemuaAsync(ct))
        {
            if (await penjaga.BolehAsync(Tindakan.KelolaSkala, SasaranAkses.Pemda(instansi.PemdaId), ct))
            {
                return instansi;
            }
        }

        return null;
    }

    private async Task<IActionResult> TampilkanAsync(KetetapanKirim? kirim, CancellationToken ct)
    {
        if (await PemdaAsync(ct) is not { } pemda)
        {
            return NotFound();
        }

        ModelState.Clear();
        NamaPemda = pemda.NamaPemda;
        Daftar = await baca.JalankanAsync(pemda.PemdaId, ct);
        Kirim = kirim ?? (Daftar is [var kini, ..] ? KetetapanKirim.Dari(kini.Kebijakan, kini.Skala) : new());
        Kirim.Pita.AddRange(Enumerable.Range(0, BarisTambahan).Select(_ => new PitaKirim()));
        if (Galat is not null)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }

        return Page();
    }
}
