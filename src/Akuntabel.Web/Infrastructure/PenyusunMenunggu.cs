using Akuntabel.App.Akses;
using Akuntabel.App.Anggaran;
using Akuntabel.App.Kalender;
using Akuntabel.App.Organisasi;
using Akuntabel.App.Pengukuran;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Kalender;
using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Web.Infrastructure.Akses;

namespace Akuntabel.Web.Infrastructure;

/// <summary>Gathers "Menunggu saya" from figures, months of the budget, duties and requests, for the page, Beranda and the bar.</summary>
public sealed class PenyusunMenunggu(
    IArsipTahun arsip,
    PenjagaAkses penjaga,
    BacaPeriode baca,
    MenungguSaya menunggu,
    MenungguAnggaran anggaran,
    MuatKalender kalender,
    IServiceScopeFactory pabrik,
    TimeProvider jam
)
{
    /// <param name="instansi">An agency the reader may see.</param>
    /// <param name="berkas">Its rows of the year, in any period of it.</param>
    /// <param name="batal">Stops it.</param>
    public async Task<DaftarMenunggu> SusunAsync(InstansiTerdaftar instansi, BerkasTahun berkas, CancellationToken batal)
    {
        var (slug, tahun) = (instansi.Slug, berkas.Periode.Tahun);
        var periode = await baca.DapatDikerjakanAsync(slug, tahun, jam.GetUtcNow(), batal);
        List<TugasMenunggu> tugas = [];
        foreach (var satu in periode)
        {
            if (await arsip.MuatAsync(slug, satu.Keadaan.Periode, batal) is { Berhasil: true, Isi: var isi })
            {
                tugas.AddRange(await menunggu.SusunAsync(instansi, isi, satu, batal));
            }
        }

        return new DaftarMenunggu
        {
            Tugas = tugas,
            AdaPeriode = periode.Count > 0,
            Zona = TimeZoneInfo.FindSystemTimeZoneById(berkas.Pemda.ZonaWaktu),
            Bulan = await anggaran.SusunAsync(instansi, berkas, batal),
            Kewajiban = await KewajibanAsync(instansi, tahun, batal),
            Permintaan = await PermintaanAsync(instansi.PemdaId, tahun, batal),
        };
    }

    private async Task<IReadOnlyList<ButirKalender>> KewajibanAsync(
        InstansiTerdaftar instansi,
        int tahun,
        CancellationToken batal
    ) =>
        await penjaga.BolehAsync(Tindakan.CatatPemenuhanKewajiban, InstansiTerlihat.Sasaran(instansi), batal)
        && await kalender.InstansiAsync(instansi.Slug, tahun, batal) is { Berhasil: true, Isi: var milik }
            ? [.. milik.Butir.Where(b => b.Keadaan is KeadaanKewajiban.Terlambat or KeadaanKewajiban.SegeraJatuhTempo)]
            : [];

    /// <summary>Requests of the whole pemda: read in a service scope of its own, as this one is bound to the agency.</summary>
    private async Task<int> PermintaanAsync(int pemdaId, int tahun, CancellationToken batal)
    {
        if (!await penjaga.BolehAsync(Tindakan.BeriPengecualian, SasaranAkses.Pemda(pemdaId), batal))
        {
            return 0;
        }

        await using var lingkup = pabrik.CreateAsyncScope();
        var pemda = lingkup.ServiceProvider.GetRequiredService<BacaPeriodePemda>();
        return (await pemda.JalankanAsync(pemdaId, tahun, batal)).Permintaan.Count;
    }
}
