using Akuntabel.App.Anggaran;
using Akuntabel.App.Pengukuran;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;
using Akuntabel.Web.Infrastructure;
using Akuntabel.Web.Infrastructure.Akses;
using Akuntabel.Web.Tampilan;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Pages.Tahun.Anggaran;

/// <summary>The budget sheet of a month: realisasi and fisik are typed here, and the month is taken through the workflow.</summary>
[Butuh(Tindakan.LihatInstansi)]
[RequestFormLimits(ValueCountLimit = 20_000)]
public sealed class LembarModel(
    IArsipTahun arsip,
    SimpanRealisasiAnggaran simpan,
    PindahkanBulanAnggaran pindahkan,
    BacaPenutupBulan baca,
    TimeProvider jam
) : HalamanTahun(arsip)
{
    public override string SegmenRuang => "anggaran";

    public override string Judul => "Realisasi bulanan";

    /// <summary>The rows sent.</summary>
    [BindProperty]
    public List<BarisKirim> Isian { get; set; } = [];

    /// <summary>Why the month is sent back.</summary>
    [BindProperty]
    public string? Alasan { get; set; }

    /// <summary>What was done, told after the redirect.</summary>
    [TempData]
    public string? Pesan { get; set; }

    public Pelanggaran? Galat { get; private set; }

    /// <summary>Null when the year has no budget by the month's end.</summary>
    public LembarAnggaran? Lembar { get; private set; }

    public IReadOnlyList<BarisLembarTampil> Program { get; private set; } = [];

    public IReadOnlyList<BarisLembarTampil> Belanja { get; private set; } = [];

    /// <summary>Steps the reader can take now.</summary>
    public IReadOnlyList<LangkahAlur> Langkah { get; private set; } = [];

    public bool BolehMengisi { get; private set; }

    /// <summary>Whether the triwulan of the month is closed, and the exceptions signed for it.</summary>
    public PenutupBulan Penutup { get; private set; } = null!;

    /// <summary>Why nothing can be done with the month now, or null.</summary>
    public Pelanggaran? Tertutup => Penutup.Halangan(jam.GetUtcNow());

    /// <summary>Whether the reader can sign for an exception now.</summary>
    public bool BolehMintaBuka { get; private set; }

    /// <summary>Zone in which instants are told.</summary>
    public TimeZoneInfo Zona => TimeZoneInfo.FindSystemTimeZoneById(Berkas.Pemda.ZonaWaktu);

    public string Sini => AlamatPeriode("lembar");

    public Task OnGetAsync(CancellationToken ct) => SusunAsync(ct);

    [Butuh(Tindakan.IsiRealisasiAnggaran)]
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var hasil = await SimpanAsync(ct);
        if (!hasil.Berhasil)
        {
            return await TolakAsync(hasil.Pelanggaran, ct);
        }

        Pesan = hasil.Isi == 0 ? "Tidak ada angka yang berubah." : $"{CetakAngka.Seperlunya(hasil.Isi)} baris disimpan.";
        return Redirect(Sini);
    }

    /// <summary>Saves what was typed, then takes the step with the month.</summary>
    [Butuh(
        Tindakan.AjukanRealisasiAnggaran,
        Tindakan.VerifikasiRealisasiAnggaran,
        Tindakan.KembalikanRealisasiAnggaran,
        Tindakan.SetujuiRealisasiAnggaran
    )]
    public async Task<IActionResult> OnPostLangkahAsync(LangkahAlur? langkah, int versi, CancellationToken ct)
    {
        if (langkah is not { } dipilih || !Enum.IsDefined(dipilih))
        {
            return BadRequest();
        }

        var simpanan = Isian.Count == 0 ? 0 : await SimpanAsync(ct);
        if (!simpanan.Berhasil)
        {
            return await TolakAsync(simpanan.Pelanggaran, ct);
        }

        var hasil = await pindahkan.JalankanAsync(
            new()
            {
                Slug = Slug,
                Periode = Periode,
                Langkah = dipilih,
                // The first figure of a month makes its row.
                Versi = versi == 0 && simpanan.Isi > 0 ? 1 : versi,
                Alasan = Alasan ?? "",
            },
            ct
        );
        if (!hasil.Berhasil)
        {
            return await TolakAsync(hasil.Pelanggaran, ct);
        }

        Pesan = $"Realisasi anggaran {Periode.Sebutan} {dipilih.Selesai()}.";
        return Redirect(Sini);
    }

    /// <summary>Signs the request to open the month of a closed triwulan.</summary>
    [Butuh(Tindakan.TandatanganiPengecualian)]
    public async Task<IActionResult> OnPostBukaKunciAsync([FromServices] MintaBukaKunci minta, CancellationToken ct)
    {
        var hasil = await minta.JalankanAsync(
            new()
            {
                Slug = Slug,
                Periode = Periode,
                Indikator = null,
                Alasan = Alasan ?? "",
            },
            ct
        );
        if (!hasil.Berhasil)
        {
            return await TolakAsync(hasil.Pelanggaran, ct);
        }

        Pesan = "Permintaan ditandatangani; menunggu Admin Pemda.";
        return Redirect(Sini);
    }

    /// <summary>What would follow from the figures typed so far; nothing is stored.</summary>
    [Butuh(Tindakan.LihatInstansi)]
    public IActionResult OnPostHitung() => new JsonResult(PratinjauAnggaran.Susun(Berkas, Isian));

    private async Task<Hasil<int>> SimpanAsync(CancellationToken ct) =>
        await simpan.JalankanAsync(
            new()
            {
                Slug = Slug,
                Periode = Periode,
                Isian = [.. Isian.Select(k => k.Isian())],
            },
            ct
        );

    private async Task<IActionResult> TolakAsync(Pelanggaran pelanggaran, CancellationToken ct)
    {
        Galat = pelanggaran;
        ModelState.Clear();
        Response.StatusCode = KodeTolak(pelanggaran);
        await SusunAsync(ct);
        return Page();
    }

    private async Task SusunAsync(CancellationToken ct)
    {
        Lembar = LembarAnggaran.Susun(Berkas);
        Penutup = await baca.JalankanAsync(Slug, Periode, ct);
        BolehMintaBuka =
            Penutup.BolehMinta(jam.GetUtcNow()) && await Penjaga.BolehAsync(Tindakan.TandatanganiPengecualian, Sasaran, ct);
        if (Lembar is null)
        {
            return;
        }

        BolehMengisi =
            Tertutup is null
            && Lembar.Status == StatusKinerja.Draf
            && await Penjaga.BolehAsync(Tindakan.IsiRealisasiAnggaran, Sasaran, ct);
        var boleh = new List<LangkahAlur>();
        foreach (
            var langkah in Tertutup is not null || (Lembar.Bulan is null && !BolehMengisi)
                ? []
                : PelaksanaAlur.Dari(Lembar.Status)
        )
        {
            if (await Penjaga.BolehAsync(AlurAnggaran.Tindakan(langkah), Sasaran, ct))
            {
                boleh.Add(langkah);
            }
        }

        Langkah = boleh;
        var kirim = Isian
            .Where(k => k.Objek is not null)
            .DistinctBy(k => k.Objek)
            .ToDictionary(k => k.Objek!, StringComparer.Ordinal);
        var masalah = (Galat as IsianAnggaranBermasalah)?.Masalah.ToLookup(m => m.Objek, StringComparer.Ordinal);
        var semua = Lembar.Semua.Select((b, i) => Tampil(b, i, kirim, masalah)).ToList();
        Program = semua[..Lembar.Program.Count];
        Belanja = semua[Lembar.Program.Count..];
    }

    private BarisLembarTampil Tampil(
        BarisLembarAnggaran baris,
        int nomor,
        Dictionary<string, BarisKirim> kirim,
        ILookup<string, MasalahIsianAnggaran>? masalah
    ) =>
        new()
        {
            Baris = baris,
            Nomor = nomor,
            Diisi = BolehMengisi && baris.Terbuka && (baris.IsiUang || baris.IsiFisik),
            Kirim = Galat is null ? null : kirim.GetValueOrDefault(baris.Objek),
            Masalah = masalah is null ? [] : [.. masalah[baris.Objek]],
            Tautan = AlamatPeriode("hitung", Uri.EscapeDataString(baris.KunciHitung)),
            Desimal = DesimalPersen,
        };
}
