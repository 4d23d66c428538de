using Akuntabel.App.Telaah;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Antrean;
using Akuntabel.Domain.Telaah;
using Akuntabel.Domain.Umum;
using Akuntabel.Web.Infrastructure;
using Akuntabel.Web.Infrastructure.Akses;
using Akuntabel.Web.Tampilan;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Pages.Tahun.Telaah;

/// <summary>One document with its marked places left and its notes right; the reviewer decides on each note.</summary>
[Butuh(Tindakan.TelaahNaskah)]
public sealed class NaskahModel(
    IArsipTahun arsip,
    BacaNaskah baca,
    PutuskanCatatan putuskan,
    TelaahNaskah telaah,
    HapusNaskah hapus
) : HalamanTahun(arsip)
{
    public override string SegmenRuang => "telaah";

    public override string Judul => "Naskah";

    [FromRoute(Name = "naskah")]
    public Guid Id { get; set; }

    [FromQuery]
    public Keparahan? Keparahan { get; set; }

    [FromQuery]
    public JenisCatatan? Jenis { get; set; }

    [FromQuery]
    public KeputusanCatatan? Keputusan { get; set; }

    [TempData]
    public string? Pesan { get; set; }

    public Pelanggaran? Galat { get; private set; }

    /// <summary>Running number of the note the refusal is about; 0 for none.</summary>
    public int GalatUrutan { get; private set; }

    public NaskahTelaah Naskah { get; private set; } = null!;

    /// <summary>Document and notes; null while it is not read.</summary>
    public NaskahTampil? Isi { get; private set; }

    /// <summary>How its reading goes on; null when nothing reads it.</summary>
    public Pekerjaan? Pekerjaan { get; private set; }

    /// <summary>True while the page changes by itself.</summary>
    public bool Berubah => Isi is null && Pekerjaan is { Tamat: false };

    public SaringCatatan Saring => new(Keparahan, Jenis, Keputusan);

    public string Sini => Alamat(Id.ToString("D"));

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => TampilkanAsync(ct);

    public async Task<IActionResult> OnPostPutuskanAsync(
        int urutan,
        int versi,
        KeputusanCatatan putusan,
        string? alasan,
        string? komentar,
        CancellationToken ct
    )
    {
        var hasil = await putuskan.JalankanAsync(
            new()
            {
                Slug = Slug,
                NaskahId = Id,
                Urutan = urutan,
                Versi = versi,
                Keputusan = putusan,
                Alasan = alasan ?? "",
                Komentar = komentar ?? "",
            },
            ct
        );
        if (hasil.Berhasil)
        {
            return Redirect(Sini + Saring.Kueri() + "#" + NaskahTampil.JangkarCatatan(urutan));
        }

        (Galat, GalatUrutan) = (hasil.Pelanggaran, urutan);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await TampilkanAsync(ct);
    }

    public async Task<IActionResult> OnPostTelaahAsync(CancellationToken ct) =>
        (await telaah.JalankanAsync(Slug, Id, ct)).Berhasil ? Redirect(Sini) : NotFound();

    public async Task<IActionResult> OnPostHapusAsync(CancellationToken ct)
    {
        var hasil = await hapus.JalankanAsync(Slug, Id, ct);
        if (!hasil.Berhasil)
        {
            return NotFound();
        }

        Pesan = $"Naskah {hasil.Isi.NamaBerkas} dan catatannya dihapus.";
        return Redirect(Alamat());
    }

    private async Task<IActionResult> TampilkanAsync(CancellationToken ct)
    {
        ModelState.Clear();
        Response.Headers.CacheControl = "no-store";
        var hasil = await baca.JalankanAsync(Slug, Id, ct);
        if (!hasil.Berhasil)
        {
            return NotFound();
        }

        (Naskah, Pekerjaan) = (hasil.Isi.Naskah, hasil.Isi.Pekerjaan);
        Isi = hasil.Isi.Bacaan is { } bacaan ? new NaskahTampil(hasil.Isi, bacaan, Saring) : null;
        return Page();
    }
}
