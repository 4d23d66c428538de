using Akuntabel.App.Akses;
using Akuntabel.App.Jejak;
using Akuntabel.App.Organisasi;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Organisasi;
using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Pengukuran;

namespace Akuntabel.App.Pengukuran;

/// <summary>"Menunggu saya": the figures one may work on now on which the one who asks has the next step.</summary>
public sealed class MenungguSaya(PenjagaAkses penjaga, IPelaku pelaku, JejakIsian jejak)
{
    /// <summary>What waits, one line per step.</summary>
    /// <param name="instansi">The agency.</param>
    /// <param name="berkas">Its rows of the period.</param>
    /// <param name="periode">The period; of a closed one only what its exceptions open.</param>
    public async Task<IReadOnlyList<TugasMenunggu>> SusunAsync(
        InstansiTerdaftar instansi,
        BerkasTahun berkas,
        PeriodeKerja periode,
        CancellationToken batal
    )
    {
        var hasil = new List<(LangkahAlur Langkah, BarisUkur Baris, DateTime? IzinSampai)>();
        foreach (var baris in LembarUkur.Susun(new IndeksBerkas(berkas)))
        {
            var sampai = periode.Izin.Where(i => i.IndikatorId == baris.Ukuran.Indikator.Id).Max(i => i.BerlakuSampai);
            if (
                (periode.Dibuka || sampai is not null)
                && Giliran(baris) is { } langkah
                && await BolehAsync(instansi, berkas.Unit, baris, langkah, batal)
            )
            {
                hasil.Add((langkah, baris, periode.Dibuka ? null : sampai));
            }
        }

        // Four eyes: what the reader typed himself, even one of its components, does not wait for him.
        var penulis = await jejak.PenulisAsync(
            instansi,
            hasil.Where(h => h.Langkah == LangkahAlur.Verifikasi).Select(h => h.Baris),
            batal
        );
        hasil.RemoveAll(h =>
            h.Langkah == LangkahAlur.Verifikasi
            && pelaku.PenggunaId is { } saya
            && penulis.TryGetValue(h.Baris.Ukuran.Indikator.Id, out var milik)
            && milik.Contains(saya)
        );
        var kembali = await jejak.DikembalikanAsync(
            instansi,
            hasil.Where(h => h.Langkah == LangkahAlur.Ajukan).Select(h => h.Baris),
            batal
        );

        var keadaan = periode.Keadaan;
        return
        [
            .. hasil
                .GroupBy(h => h.Langkah)
                .OrderBy(g => g.Key)
                .Select(g => new TugasMenunggu(
                    keadaan.Periode,
                    g.Key,
                    [.. g.Select(h => h.Baris.Ukuran.Indikator.Nama ?? h.Baris.Ukuran.Indikator.Kunci)],
                    periode.Dibuka ? keadaan.BatasLapor : null,
                    g.Min(h => h.IzinSampai)
                )
                {
                    Dikembalikan =
                    [
                        .. g.Select(h => kembali.GetValueOrDefault(h.Baris.Ukuran.Indikator.Id))
                            .Where(_ => g.Key == LangkahAlur.Ajukan)
                            .OfType<AngkaDikembalikan>(),
                    ],
                }),
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
