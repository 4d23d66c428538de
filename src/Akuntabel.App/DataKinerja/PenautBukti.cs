using Akuntabel.App.Akses;
using Akuntabel.App.Data;
using Akuntabel.App.Pengukuran;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.DataKinerja;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.DataKinerja;

/// <summary>What uploading and taking off evidence share: reading the figures named, right, lock.</summary>
internal static class PenautBukti
{
    /// <summary>The figures named, each of the agency and of the sheet's period (or its year for what is known once a year).</summary>
    public static Hasil<IReadOnlyList<SelBukti>> Baca(MejaUkur meja, IReadOnlyList<string> nama)
    {
        var hasil = new List<SelBukti>();
        foreach (var teks in nama.Distinct(StringComparer.Ordinal))
        {
            if (
                !NamaSel.TryBaca(teks, out var jenis, out var kunci, out var periode)
                || (periode != meja.Periode && periode != meja.Periode.SetahunPenuh)
            )
            {
                return new AngkaTidakDikenal();
            }

            var unsur = jenis == JenisIsian.Unsur ? meja.Unsur(kunci) : null;
            var indikator = jenis == JenisIsian.Indikator ? meja.Indikator(kunci) : null;
            if (unsur is null && indikator is null)
            {
                return new AngkaTidakDikenal();
            }

            hasil.Add(new(indikator, unsur, periode));
        }

        return hasil.Count == 0 ? new TidakAdaYangDipilih() : hasil;
    }

    /// <summary>Why the person may not tie evidence to one of the figures, or null.</summary>
    public static async Task<Pelanggaran?> HakAsync(
        PenjagaAkses penjaga,
        MejaUkur meja,
        IReadOnlyList<SelBukti> sel,
        CancellationToken batal
    )
    {
        foreach (var satu in sel)
        {
            var pemakai = Pemakai(meja, satu);
            List<SasaranAkses> sasaran = [.. pemakai.Select(meja.Sasaran)];
            if (sasaran.Count == 0)
            {
                sasaran.Add(SasaranAkses.PerangkatDaerah(meja.Instansi.PemdaId, meja.Instansi.PerangkatDaerahId));
            }

            Pelanggaran? ditolak = null;
            foreach (var s in sasaran)
            {
                ditolak = (await penjaga.PeriksaAsync(Tindakan.UnggahBukti, s, batal)).Pelanggaran;
                if (ditolak is null)
                {
                    break;
                }
            }

            if (ditolak is not null)
            {
                return ditolak;
            }
        }

        return null;
    }

    /// <summary>Why evidence of a figure is settled already, or null: once it is handed in nothing is added or taken off.</summary>
    public static Pelanggaran? Terkunci(MejaUkur meja, IReadOnlyList<SelBukti> sel) =>
        sel.SelectMany(s => Pemakai(meja, s))
            .Select(i => (Indikator: i, Status: meja.Baris(i)?.Status ?? StatusKinerja.Draf))
            .Where(x => !x.Status.BolehDiubah())
            .Select(x => new BuktiTidakDapatDiubah(x.Indikator.Nama ?? x.Indikator.Kunci, x.Status))
            .FirstOrDefault();

    /// <summary>Whether the file is tied to the figure already.</summary>
    public static Task<bool> AdaAsync(AkuntabelDbContext db, Bukti bukti, SelBukti sel, CancellationToken batal)
    {
        var (indikator, unsur) = (sel.Unsur is null ? sel.Indikator!.Id : (Guid?)null, sel.Unsur?.Id);
        return db.TautanBukti.AnyAsync(
            t => t.BuktiId == bukti.Id && t.Periode == sel.Periode && t.IndikatorId == indikator && t.UnsurDataId == unsur,
            batal
        );
    }

    private static IReadOnlyList<Indikator> Pemakai(MejaUkur meja, SelBukti sel) =>
        sel.Unsur is null ? [sel.Indikator!] : meja.Pemakai(JenisIsian.Unsur, sel.Unsur.Kode);
}
