using Akuntabel.App.Akses;
using Akuntabel.App.Data;
using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Kalender;
using Akuntabel.Domain.Organisasi;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Perjanjian;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.Kalender;

/// <summary>The rows the calendar of a year looks at, for every agency of the scope; one query per kind of row.</summary>
internal sealed class BahanKalender
{
    private readonly int _tahun;
    private readonly string _zona;
    private readonly ILookup<Guid, DokumenAnggaran> _dokumen;
    private readonly ILookup<Guid, PerjanjianKinerja> _perjanjian;
    private readonly ILookup<Guid, BulanAnggaran> _bulan;
    private readonly ILookup<Guid, TandaAngka> _uang;
    private readonly ILookup<Guid, TandaAngka> _kinerja;
    private readonly ILookup<Guid, PemenuhanKewajiban> _catatan;
    private readonly Dictionary<Guid, ILookup<Periode, Guid>> _dilaporkan = [];

    private BahanKalender(
        int tahun,
        string zona,
        IEnumerable<DokumenAnggaran> dokumen,
        IEnumerable<PerjanjianKinerja> perjanjian,
        IEnumerable<BulanAnggaran> bulan,
        IEnumerable<TandaAngka> uang,
        IEnumerable<TandaAngka> kinerja,
        IEnumerable<PemenuhanKewajiban> catatan
    )
    {
        (_tahun, _zona) = (tahun, zona);
        _dokumen = dokumen.ToLookup(d => d.PerangkatDaerahId);
        _perjanjian = perjanjian.ToLookup(p => p.PerangkatDaerahId);
        _bulan = bulan.ToLookup(b => b.PerangkatDaerahId);
        _uang = uang.ToLookup(u => u.PerangkatDaerahId);
        _kinerja = kinerja.ToLookup(k => k.PerangkatDaerahId);
        _catatan = catatan.ToLookup(c => c.PerangkatDaerahId);
    }

    /// <summary>What the calendar needs of a stored figure.</summary>
    private sealed record TandaAngka(
        Guid PerangkatDaerahId,
        Guid? IndikatorId,
        Periode Periode,
        StatusKinerja Status,
        bool Impor,
        DateTime? DiajukanPada
    );

    public static async Task<BahanKalender> BacaAsync(AkuntabelDbContext db, Pemda pemda, int tahun, CancellationToken batal)
    {
        var bahan = new BahanKalender(
            tahun,
            pemda.ZonaWaktu,
            await db.DokumenAnggaran.AsNoTracking().Where(d => d.Tahun == tahun).ToListAsync(batal),
            await db.PerjanjianKinerja.AsNoTracking().Where(p => p.Tahun == tahun).ToListAsync(batal),
            await db.BulanAnggaran.AsNoTracking().DalamTahun(tahun, tahun).ToListAsync(batal),
            await db
                .RealisasiAnggaran.AsNoTracking()
                .DalamTahun(tahun, tahun)
                .Where(r => r.Asal == AsalNilai.Impor && r.PenulisId == null)
                .Select(r => new TandaAngka(r.PerangkatDaerahId, null, r.Periode, r.Status, true, null))
                .Distinct()
                .ToListAsync(batal),
            await db
                .Realisasi.AsNoTracking()
                .DalamTahun(tahun, tahun)
                .Select(r => new TandaAngka(
                    r.PerangkatDaerahId,
                    r.IndikatorId,
                    r.Periode,
                    r.Status,
                    r.Asal == AsalNilai.Impor,
                    r.DiajukanPada
                ))
                .ToListAsync(batal),
            await db.PemenuhanKewajiban.AsNoTracking().DalamTahun(tahun, tahun).ToListAsync(batal)
        );
        foreach (var instansi in bahan._kinerja.Select(k => k.Key).Where(i => Triwulan(tahun).Any(t => bahan.MungkinPenuh(i, t))))
        {
            bahan._dilaporkan[instansi] = await DaftarLapor.BacaAsync(db, pemda, instansi, tahun, batal);
        }

        return bahan;
    }

    private static IReadOnlyList<Periode> Triwulan(int tahun) => Periode.Triwulan(tahun, 4).SejakAwalTahun();

    /// <summary>Whether the agency recorded anything for the year.</summary>
    public bool Ada(Guid instansi) => _dokumen[instansi].Any() || _perjanjian[instansi].Any();

    public FaktaKewajiban Fakta(Guid instansi)
    {
        var terlihat = new Dictionary<(PemenuhanDari, Periode), TandaPenuh>();
        if (_perjanjian[instansi].MinBy(p => p.NomorVersi) is { Tanggal: var tanggal })
        {
            terlihat[(PemenuhanDari.PerjanjianKinerja, Periode.Tahunan(_tahun))] = new(
                tanggal.BerlakuSejak,
                $"Perjanjian Kinerja tertanggal {tanggal.Sebutan}"
            );
        }

        foreach (var bulan in Periode.Bulan(_tahun, 12).SejakAwalTahun())
        {
            if (Uang(instansi, bulan) is { } tanda)
            {
                terlihat[(PemenuhanDari.RealisasiAnggaran, bulan)] = tanda;
            }
        }

        foreach (var triwulan in Triwulan(_tahun))
        {
            if (Kinerja(instansi, triwulan) is { } tanda)
            {
                terlihat[(PemenuhanDari.PengukuranKinerja, triwulan)] = tanda;
            }
        }

        return new FaktaKewajiban
        {
            PengesahanAnggaran = _dokumen[instansi].MinBy(d => d.NomorVersi)?.Tanggal?.BerlakuSejak,
            Terlihat = terlihat,
            Tercatat = [.. _catatan[instansi]],
        };
    }

    private TandaPenuh? Uang(Guid instansi, Periode bulan)
    {
        if (_bulan[instansi].FirstOrDefault(b => b.Periode == bulan) is { Status: >= StatusKinerja.Diajukan } ada)
        {
            return new(Hari(ada.DiajukanPada), $"Berstatus {ada.Status}");
        }

        return _uang[instansi].Any(u => u.Periode.TanggalAkhir >= bulan.TanggalAkhir)
            ? new(null, "Dari data yang diimpor")
            : null;
    }

    private TandaPenuh? Kinerja(Guid instansi, Periode triwulan)
    {
        var milik = _kinerja[instansi].Where(k => k.Periode == triwulan).ToList();
        if (MungkinPenuh(instansi, triwulan) && SemuaDiajukan(instansi, triwulan))
        {
            return new(Hari(milik.Max(k => k.DiajukanPada)), "Semua realisasi sudah diajukan");
        }

        return milik.Count == 0 && _kinerja[instansi].Any(k => k is { Impor: true, Periode.Jenis: JenisPeriode.Tahunan })
            ? new(null, "Data setahun diimpor")
            : null;
    }

    /// <summary>Whether something is stored for the quarter and all of it is handed in: only then the list of indicators matters.</summary>
    private bool MungkinPenuh(Guid instansi, Periode triwulan)
    {
        var milik = _kinerja[instansi].Where(k => k.Periode == triwulan).ToList();
        return milik.Count > 0 && milik.TrueForAll(k => k.Status >= StatusKinerja.Diajukan);
    }

    /// <summary>Whether every indicator the board counts for the quarter has its stored row, which is handed in.</summary>
    private bool SemuaDiajukan(Guid instansi, Periode triwulan)
    {
        var ada = _kinerja[instansi].Where(k => k.Periode == triwulan).Select(k => k.IndikatorId).ToHashSet();
        return _dilaporkan[instansi][triwulan].All(i => ada.Contains(i));
    }

    private DateOnly? Hari(DateTime? saat) =>
        saat is { } s ? HariHukum.Dari(new DateTimeOffset(DateTime.SpecifyKind(s, DateTimeKind.Utc)), _zona) : null;
}
