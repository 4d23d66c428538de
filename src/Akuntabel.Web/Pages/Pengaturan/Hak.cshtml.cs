using Akuntabel.App.Akses;
using Akuntabel.App.Organisasi;
using Akuntabel.Domain.Akses;
using Akuntabel.Web.Infrastructure.Akses;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Akuntabel.Web.Pages.Pengaturan;

/// <summary>Every act with the reason why the reader may or may not do it, for one agency.</summary>
[CukupMasuk]
public sealed class HakModel(InstansiTerlihat terlihat, PenjagaAkses penjaga) : PageModel
{
    /// <summary>An act, whether it is allowed, and why.</summary>
    public sealed record BarisHak(string Sebutan, bool Boleh, string Alasan);

    public IReadOnlyList<InstansiTerdaftar> Instansi { get; private set; } = [];

    public IReadOnlyList<BarisHak> Baris { get; private set; } = [];

    public string Slug { get; private set; } = "";

    public string Nama { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string? instansi, CancellationToken ct)
    {
        Instansi = await terlihat.SemuaAsync(ct);
        var terpilih = instansi is null
            ? Instansi is [var pertama, ..]
                ? pertama
                : null
            : await terlihat.CariAsync(instansi, ct);
        if (terpilih is null && instansi is not null)
        {
            return NotFound();
        }

        (Slug, Nama) = (terpilih?.Slug ?? "", terpilih?.NamaSingkat ?? "");
        var sasaran = terpilih is null
            ? SasaranAkses.DiManaPun
            : SasaranAkses.DiSuatuUnit(terpilih.PemdaId, terpilih.PerangkatDaerahId);
        List<BarisHak> baris = [];
        foreach (var tindakan in MatriksAkses.Semua)
        {
            var izin = await penjaga.PeriksaAsync(tindakan.Tindakan, sasaran, ct);
            baris.Add(new(Huruf(tindakan.Sebutan), izin.Berhasil, izin.Berhasil ? izin.Isi.Penjelasan : izin.Pelanggaran.Pesan));
        }

        Baris = baris;
        return Page();
    }

    private static string Huruf(string sebutan) => char.ToUpperInvariant(sebutan[0]) + sebutan[1..];
}
