using Akuntabel.App.Akses;
using Akuntabel.App.Jejak;
using Akuntabel.App.Organisasi;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Pengukuran;

namespace Akuntabel.App.Anggaran;

/// <summary>The budget's part of "Menunggu saya": months begun on which the one who asks has the next step.</summary>
public sealed class MenungguAnggaran(PenjagaAkses penjaga, IPelaku pelaku)
{
    /// <summary>The months in order.</summary>
    /// <param name="instansi">The agency.</param>
    /// <param name="berkas">Its rows of the year, in any period of it.</param>
    /// <param name="batal">Stops it.</param>
    public async Task<IReadOnlyList<BulanMenunggu>> SusunAsync(
        InstansiTerdaftar instansi,
        BerkasTahun berkas,
        CancellationToken batal
    )
    {
        var sasaran = SasaranAkses.PerangkatDaerah(instansi.PemdaId, instansi.PerangkatDaerahId);
        var hasil = new List<BulanMenunggu>();
        foreach (var bulan in berkas.BulanAnggaran.OrderBy(b => b.Periode))
        {
            if (
                Giliran(bulan.Status) is { } langkah
                && !(langkah == LangkahAlur.Verifikasi && Sendiri(berkas, bulan))
                && await penjaga.BolehAsync(AlurAnggaran.Tindakan(langkah), sasaran, batal)
            )
            {
                hasil.Add(new(bulan.Periode, langkah, bulan.AlasanKembali));
            }
        }

        return hasil;
    }

    private bool Sendiri(BerkasTahun berkas, BulanAnggaran bulan) =>
        pelaku.PenggunaId is { } saya
        && (bulan.PengajuId == saya || berkas.RealisasiAnggaran.Any(r => r.Periode == bulan.Periode && r.PenulisId == saya));

    /// <summary>The step a month waits for; filling counts as part of handing in.</summary>
    private static LangkahAlur? Giliran(StatusKinerja status) =>
        status switch
        {
            StatusKinerja.Draf => LangkahAlur.Ajukan,
            StatusKinerja.Diajukan => LangkahAlur.Verifikasi,
            StatusKinerja.Diverifikasi => LangkahAlur.Setujui,
            _ => null,
        };
}
