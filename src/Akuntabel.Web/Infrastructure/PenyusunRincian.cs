using Akuntabel.App.Akses;
using Akuntabel.App.Organisasi;
using Akuntabel.App.Pengukuran;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;
using Akuntabel.Web.Tampilan;

namespace Akuntabel.Web.Infrastructure;

/// <summary>Gathers everything about one indicator's figure for one reader.</summary>
public sealed class PenyusunRincian(
    PenjagaAkses penjaga,
    PenyusunLembar penyusun,
    BacaLembar baca,
    RiwayatAngka riwayat,
    JejakIsian jejak,
    TimeProvider jam
)
{
    /// <summary>The figure; null when the agency has no such indicator in the period's list.</summary>
    public async Task<RincianTampil?> SusunAsync(
        InstansiTerdaftar instansi,
        BerkasTahun berkas,
        string kunci,
        CancellationToken ct
    )
    {
        var indeks = new IndeksBerkas(berkas);
        var baris = LembarUkur.Susun(indeks).FirstOrDefault(b => b.Ukuran.Indikator.Kunci == kunci);
        if (baris is null)
        {
            return null;
        }

        var indikator = baris.Ukuran.Indikator;
        var keadaan = await baca.JalankanAsync(instansi.Slug, berkas.Periode, ct);
        var izin = keadaan.Izin.Where(i => i.IndikatorId == indikator.Id).ToList();
        var sasaran = SasaranUkur.Dari(instansi, berkas.Unit, baris.Unit);
        var terbuka = PenjagaPeriode.Periksa(berkas.Periode, keadaan.Periode, izin, jam.GetUtcNow()).Pelanggaran;
        var hak = (await penjaga.PeriksaAsync(Tindakan.IsiRealisasi, sasaran, ct)).Pelanggaran;
        return new RincianTampil
        {
            Baris = baris,
            Angka = [.. baris.Sel.Select(AngkaTampil.Dari)],
            TidakMengisi =
                hak
                ?? terbuka
                ?? (
                    baris.Status.BolehDiubah() ? null : new AngkaTidakDapatDiubah(indikator.Nama ?? indikator.Kunci, baris.Status)
                ),
            Membuktikan = baris.Status.BolehDiubah() && await penjaga.BolehAsync(Tindakan.UnggahBukti, sasaran, ct),
            Dikembalikan = (await jejak.DikembalikanAsync(instansi, [baris], ct)).GetValueOrDefault(indikator.Id),
            Langkah = await LangkahAsync(instansi, berkas, baris, sasaran, terbuka, ct),
            BolehMintaBuka =
                keadaan.Periode is { Keadaan: KeadaanPeriode.Ditutup }
                && izin.TrueForAll(i => i.BerlakuSampai is not null && !i.Berlaku(jam.GetUtcNow()))
                && await penjaga.BolehAsync(Tindakan.TandatanganiPengecualian, sasaran, ct),
            Izin = izin,
            Bukti = Bukti(indeks, baris, keadaan),
            Teks = Teks(berkas, baris, await baca.TahunLaluAsync(indikator.Id, berkas.Periode, ct)),
            Riwayat = await riwayat.DaftarAsync(
                instansi,
                [NamaSel.Tulis(JenisIsian.Indikator, indikator.Kunci, berkas.Periode), .. baris.Sel.Select(s => s.Alamat)],
                ct
            ),
            Zona = TimeZoneInfo.FindSystemTimeZoneById(berkas.Pemda.ZonaWaktu),
        };
    }

    private async Task<IReadOnlyList<(LangkahAlur, Pelanggaran?)>> LangkahAsync(
        InstansiTerdaftar instansi,
        BerkasTahun berkas,
        BarisUkur baris,
        SasaranAkses sasaran,
        Pelanggaran? tertutup,
        CancellationToken ct
    )
    {
        var hasil = new List<(LangkahAlur, Pelanggaran?)>();
        var penulis = (await jejak.PenulisAsync(instansi, [baris], ct)).GetValueOrDefault(baris.Ukuran.Indikator.Id);
        foreach (var langkah in PelaksanaAlur.Dari(baris.Status))
        {
            var halangan =
                await penyusun.HalanganAsync(langkah, baris, sasaran, penulis, ct)
                ?? tertutup
                ?? (langkah == LangkahAlur.Ajukan ? baris.HalanganAjukan(berkas.Kebijakan) : null);
            hasil.Add((langkah, halangan));
        }

        return hasil;
    }

    private static List<BuktiTampil> Bukti(IndeksBerkas indeks, BarisUkur baris, KeadaanLembar keadaan)
    {
        var indikator = baris.Ukuran.Indikator;
        var unsur = LembarUkur.Unsur(indeks, indikator).ToDictionary(u => u.Id, u => u.Nama);
        return
        [
            .. keadaan
                .Milik(indikator.Id, unsur.Keys)
                .Select(t => new BuktiTampil(
                    keadaan.Bukti[t.BuktiId],
                    t,
                    t.UnsurDataId is { } u ? unsur[u] : indikator.Nama ?? indikator.Kunci
                ))
                .OrderBy(b => b.Bukti.NamaBerkas, StringComparer.Ordinal),
        ];
    }

    private static List<TeksTampil> Teks(BerkasTahun berkas, BarisUkur baris, IReadOnlyDictionary<JenisAnalisis, string> lalu) =>
        [
            .. SimpanAnalisis.Jenis.Select(jenis =>
            {
                var tersimpan = TeksAnalisis.Gabung(
                    berkas.AnalisisKinerja.Where(a => a.IndikatorId == baris.Ukuran.Indikator.Id && a.Jenis == jenis)
                );
                return new TeksTampil(jenis, tersimpan, tersimpan, lalu.GetValueOrDefault(jenis, ""));
            }),
        ];
}
