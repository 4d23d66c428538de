using Akuntabel.App.Kalender;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Kalender;
using Akuntabel.Domain.Umum;
using Akuntabel.Web.Infrastructure;
using Akuntabel.Web.Infrastructure.Akses;
using Akuntabel.Web.Tampilan;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Pages.Tahun.Kalender;

/// <summary>The duties of the pemda: deadlines, law, whether they are asked for. They hold for all its agencies and years.</summary>
[Butuh(Tindakan.KelolaKalender)]
public sealed class AturModel(IArsipTahun arsip, MuatKalender muat, AturKewajiban atur) : HalamanTahun(arsip)
{
    public override string SegmenRuang => "kalender";

    public override string Judul => "Atur kewajiban";

    /// <summary>What was saved, told after the redirect.</summary>
    [TempData]
    public string? Pesan { get; set; }

    public Pelanggaran? Galat { get; private set; }

    /// <summary>What was sent and refused.</summary>
    public KewajibanKirim? Ditolak { get; private set; }

    public IReadOnlyList<KewajibanKalender> Daftar { get; private set; } = [];

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => SusunAsync(ct);

    public async Task<IActionResult> OnPostAsync([FromForm] KewajibanKirim kirim, CancellationToken ct)
    {
        var hasil = await atur.JalankanAsync(
            new()
            {
                PemdaId = Instansi.PemdaId,
                Kunci = kirim.Kunci ?? "",
                Nama = kirim.Nama ?? "",
                Dasar = kirim.Dasar ?? "",
                TenggatBulan = KewajibanKirim.Bilangan(kirim.Bulan),
                TenggatHari = KewajibanKirim.Bilangan(kirim.Hari),
                HariPengingat = KewajibanKirim.Bilangan(kirim.Pengingat),
                Aktif = kirim.Aktif,
                Versi = kirim.Versi,
            },
            ct
        );
        if (hasil.Berhasil)
        {
            Pesan = $"\"{hasil.Isi.Nama}\" disimpan dan berlaku untuk semua perangkat daerah.";
            return Redirect(Alamat("atur"));
        }

        (Galat, Ditolak) = (hasil.Pelanggaran, kirim);
        // The form shows what was typed, the binder's copy of single fields would fill every form of the page.
        ModelState.Clear();
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await SusunAsync(ct);
    }

    /// <summary>What the form of a duty shows: what was typed when that was refused, else what is stored.</summary>
    public KewajibanKirim Isian(KewajibanKalender kewajiban)
    {
        if (Ditolak is not { } ditolak || ditolak.Kunci != kewajiban.Kunci)
        {
            return KewajibanKirim.Dari(kewajiban);
        }

        // Whoever was told that somebody else changed it decides knowingly when sending again.
        ditolak.Versi = kewajiban.Versi;
        return ditolak;
    }

    /// <summary>From which day the deadline counts, in words.</summary>
    public static string Acuan(KewajibanKalender kewajiban) =>
        kewajiban.Acuan == AcuanTenggat.PengesahanAnggaran
            ? "sejak dokumen anggaran disahkan"
            : kewajiban.Berulang switch
            {
                JenisPeriode.Bulan => "sesudah bulan berakhir",
                JenisPeriode.Triwulan => "sesudah triwulan berakhir",
                JenisPeriode.Semester => "sesudah semester berakhir",
                _ => "sesudah tahun berakhir",
            };

    private async Task<IActionResult> SusunAsync(CancellationToken ct)
    {
        var hasil = await muat.KewajibanAsync(Instansi.PemdaId, ct);
        if (!hasil.Berhasil)
        {
            return SaringHak.Tolak(HttpContext, hasil.Pelanggaran);
        }

        Daftar = hasil.Isi;
        return Page();
    }
}
