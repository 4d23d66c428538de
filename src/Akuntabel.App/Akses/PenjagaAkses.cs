using Akuntabel.App.Jejak;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Akses;

/// <summary>
/// Asks <see cref="PenentuAkses"/> for the one who acts now: acts call it first, pages and API call the same. The operator of the
/// machine may do everything; somebody not signed in nothing.
/// </summary>
public sealed class PenjagaAkses(IPelaku pelaku, IPenugasanPelaku penugasan, TimeProvider jam)
{
    private BerkasPengguna? _berkas;

    /// <summary>The permission, or <see cref="AksesDitolak"/> with why and who may.</summary>
    public async Task<Hasil<IzinAkses>> PeriksaAsync(Tindakan tindakan, SasaranAkses sasaran, CancellationToken batal)
    {
        if (pelaku.PengelolaMesin)
        {
            return new IzinAkses(tindakan, null, JangkauanAkses.SeluruhInstalasi);
        }

        return PenentuAkses.Periksa(await PenugasanAsync(batal), tindakan, sasaran, await HariAsync(sasaran, batal));
    }

    /// <summary>Whether it is allowed, for showing or hiding a button.</summary>
    public async Task<bool> BolehAsync(Tindakan tindakan, SasaranAkses sasaran, CancellationToken batal) =>
        (await PeriksaAsync(tindakan, sasaran, batal)).Berhasil;

    /// <summary>The one who acts, with the offices held over a figure now: what the steps of a workflow ask for.</summary>
    public async Task<PelakuAlur> PelakuAlurAsync(SasaranAkses sasaran, CancellationToken batal) =>
        pelaku.PengelolaMesin
            ? new PelakuAlur(Guid.Empty, Enum.GetValues<Peran>())
            : new PelakuAlur(
                pelaku.PenggunaId ?? Guid.Empty,
                PenentuAkses.PeranAtas(await PenugasanAsync(batal), sasaran, await HariAsync(sasaran, batal))
            );

    /// <summary>All assignments of the one who acts, past ones too; none for the machine's operator.</summary>
    public async Task<IReadOnlyList<Penugasan>> PenugasanAsync(CancellationToken batal)
    {
        if (pelaku.PenggunaId is not { } id)
        {
            return [];
        }

        _berkas ??= await penugasan.AmbilAsync(id, batal);
        return _berkas is { Aktif: true } ? _berkas.Penugasan : [];
    }

    /// <summary>The legal day on which rights over <paramref name="sasaran"/> are decided.</summary>
    public async Task<DateOnly> HariAsync(SasaranAkses sasaran, CancellationToken batal) =>
        HariHukum.Kini(
            jam,
            (sasaran.PemdaId is { } pemda ? await penugasan.ZonaWaktuAsync(pemda, batal) : null) ?? HariHukum.ZonaInstalasi
        );
}
