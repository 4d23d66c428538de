using System.Globalization;
using Akuntabel.App.Kalender;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Kalender;
using Akuntabel.Domain.Umum;
using Akuntabel.Web.Infrastructure;
using Akuntabel.Web.Infrastructure.Akses;
using Akuntabel.Web.Tampilan;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Pages.Tahun.Kalender;

/// <summary>The agency's calendar of duties, and the record that one was done.</summary>
[Butuh(Tindakan.LihatInstansi)]
public sealed class IndexModel(IArsipTahun arsip, MuatKalender muat, CatatPemenuhan catat) : HalamanTahun(arsip)
{
    public override string SegmenRuang => "kalender";

    public override string Judul => "Kalender";

    /// <summary>What was recorded, told after the redirect.</summary>
    [TempData]
    public string? Pesan { get; set; }

    public Pelanggaran? Galat { get; private set; }

    public KalenderInstansi? Kalender { get; private set; }

    /// <summary>What the form shows: empty, or what was typed and refused.</summary>
    public PemenuhanKirim Terisi { get; private set; } = new(null, null, null);

    /// <summary>Duties the reader may record.</summary>
    public IReadOnlyList<ButirKalender> DapatDicatat { get; private set; } = [];

    /// <summary>Whether the reader may see the whole pemda.</summary>
    public bool BolehPemda { get; private set; }

    /// <summary>Whether the reader may change the duties.</summary>
    public bool BolehAtur { get; private set; }

    public Task OnGetAsync(CancellationToken ct) => SusunAsync(ct);

    [Butuh(Tindakan.CatatPemenuhanKewajiban)]
    public async Task<IActionResult> OnPostAsync(string? butir, string? tanggal, string? keterangan, CancellationToken ct)
    {
        Terisi = new(butir, tanggal, keterangan);
        if (
            (butir ?? "").Split('|') is not [var kunci, var teks, var angka]
            || !Periode.TryParse(teks, out var periode)
            || !int.TryParse(angka, NumberStyles.None, CultureInfo.InvariantCulture, out var versi)
        )
        {
            return await TolakAsync(new KewajibanTidakDikenal(), ct);
        }

        // An unreadable date is no empty one: that would delete the record.
        var adaTanggal = !string.IsNullOrWhiteSpace(tanggal);
        if (
            !DateOnly.TryParseExact(tanggal, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var hari)
            && adaTanggal
        )
        {
            return await TolakAsync(new TanggalPemenuhanTidakTerbaca(), ct);
        }

        var hasil = await catat.JalankanAsync(
            new()
            {
                Slug = Slug,
                Kunci = kunci,
                Periode = periode,
                Tanggal = adaTanggal ? hari : null,
                Keterangan = keterangan ?? "",
                Versi = versi,
            },
            ct
        );
        if (!hasil.Berhasil)
        {
            return await TolakAsync(hasil.Pelanggaran, ct);
        }

        Pesan = !adaTanggal ? "Catatan pemenuhan dihapus." : "Pemenuhan kewajiban dicatat.";
        return Redirect(Alamat());
    }

    public static string Pilihan(ButirKalender butir) =>
        $"{butir.Kewajiban.Kunci}|{butir.Periode}|{(butir.Catatan?.Versi ?? 0).ToString(CultureInfo.InvariantCulture)}";

    private async Task<IActionResult> TolakAsync(Pelanggaran pelanggaran, CancellationToken ct)
    {
        Galat = pelanggaran;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        await SusunAsync(ct);
        return Page();
    }

    private async Task SusunAsync(CancellationToken ct)
    {
        var hasil = await muat.InstansiAsync(Slug, Tahun, ct);
        Kalender = hasil.Berhasil ? hasil.Isi : null;
        BolehPemda = await Penjaga.BolehAsync(Tindakan.LihatInstansi, SasaranAkses.Pemda(Instansi.PemdaId), ct);
        BolehAtur = await Penjaga.BolehAsync(Tindakan.KelolaKalender, SasaranAkses.Pemda(Instansi.PemdaId), ct);
        if (Kalender is not null && await Penjaga.BolehAsync(Tindakan.CatatPemenuhanKewajiban, Sasaran, ct))
        {
            DapatDicatat = [.. Kalender.Butir.Where(b => b.Terbuka || b.Catatan is not null)];
        }
    }
}
