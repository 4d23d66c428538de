using Akuntabel.App.Akses;
using Akuntabel.App.Jejak;
using Akuntabel.App.Organisasi;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Organisasi;
using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Pengukuran;

namespace Akuntabel.App.Pengukuran;

/// <summary>"Menunggu saya": the figures of an open period on which the one who asks has the next step.</summary>
public sealed class MenungguSaya(PenjagaAkses penjaga, IPelaku pelaku)
{
    /// <summary>What waits, one line per step.</summary>
    /// <param name="instansi">The agency.</param>
    /// <param name="berkas">Its rows of the period.</param>
    /// <param name="periode">The period as the pemda opened it.</param>
    public async Task<IReadOnlyList<TugasMenunggu>> SusunAsync(
        InstansiTerdaftar instansi,
        BerkasTahun berkas,
        PeriodePengukuran periode,
        CancellationToken batal
    )
    {
        var hasil = new List<(LangkahAlur Langkah, string Nama)>();
        if (periode.Keadaan != KeadaanPeriode.Dibuka)
        {
            return [];
        }

        foreach (var baris in LembarUkur.Susun(new IndeksBerkas(berkas)))
        {
            if (Giliran(baris) is { } langkah && await BolehAsync(instansi, berkas.Unit, baris, langkah, batal))
            {
                hasil.Add((langkah, baris.Ukuran.Indikator.Nama ?? baris.Ukuran.Indikator.Kunci));
            }
        }

        return
        [
            .. hasil
                .GroupBy(h => h.Langkah)
                .OrderBy(g => g.Key)
                .Select(g => new TugasMenunggu(periode.Periode, g.Key, [.. g.Select(h => h.Nama)], periode.BatasLapor)),
        ];
    }

    private async Task<bool> BolehAsync(
        InstansiTerdaftar instansi,
        IReadOnlyList<Unit> unit,
        BarisUkur baris,
        LangkahAlur langkah,
        CancellationToken batal
    )
    {
        var (pengaju, penulis, saya) = (baris.Realisasi?.PengajuId, baris.Realisasi?.PenulisId, pelaku.PenggunaId);
        var mataSendiri = langkah == LangkahAlur.Verifikasi && saya is not null && (pengaju == saya || penulis == saya);
        return !mataSendiri && await penjaga.BolehAsync(langkah.Tindakan(), SasaranUkur.Dari(instansi, unit, baris.Unit), batal);
    }

    /// <summary>The step a row waits for; filling counts as part of handing in.</summary>
    private static LangkahAlur? Giliran(BarisUkur baris) =>
        baris.Status switch
        {
            StatusKinerja.Draf => baris.Sel.Count == 0 ? null : LangkahAlur.Ajukan,
            StatusKinerja.Diajukan => LangkahAlur.Verifikasi,
            StatusKinerja.Diverifikasi => LangkahAlur.Setujui,
            _ => null,
        };
}
