using Akuntabel.App.Data;
using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Perencanaan;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.Pelaporan;

/// <content>Plans, indicators and targets.</content>
internal sealed partial class PemuatBerkas
{
    public async Task<BerkasTahun> PerencanaanAsync(BerkasTahun b)
    {
        var tahun = b.Periode.Tahun;
        b = await RencanaAsync(b, tahun);
        var (awal, akhir) = TahunRencana(b);
        var (iku, renja) = (b.PenetapanIku?.Id, b.Renja?.Id);
        return b with
        {
            Indikator = await Milik(db.Indikator).OrderBy(x => x.Urutan).ThenBy(x => x.Kunci).ToListAsync(batal),
            BarisIku = iku is null ? [] : await UrutAsync(Milik(db.BarisIku).Where(x => x.PenetapanIkuId == iku)),
            BarisRenja = renja is null ? [] : await UrutAsync(Milik(db.BarisRenja).Where(x => x.RenjaId == renja)),
            Target = await Milik(db.Target)
                .DalamTahun(awal, akhir)
                .OrderBy(x => x.IndikatorId)
                .ThenBy(x => x.Periode)
                .ThenBy(x => x.NomorVersi)
                .ToListAsync(batal),
        };
    }

    private async Task<BerkasTahun> RencanaAsync(BerkasTahun b, int tahun)
    {
        var rpjmd = await db
            .Rpjmd.AsNoTracking()
            .Where(x => x.PemdaId == b.Pemda.Id && x.TahunAwal <= tahun && x.TahunAkhir >= tahun)
            .OrderByDescending(x => x.TahunAwal)
            .ThenByDescending(x => x.NomorVersi)
            .FirstOrDefaultAsync(batal);
        var renstra = await Milik(db.Renstra)
            .Where(x => x.TahunAwal <= tahun && x.TahunAkhir >= tahun)
            .OrderByDescending(x => x.TahunAwal)
            .ThenByDescending(x => x.NomorVersi)
            .FirstOrDefaultAsync(batal);
        return b with
        {
            Rpjmd = rpjmd,
            SimpulRpjmd = rpjmd is null ? [] : await SimpulAsync(rpjmd),
            Renstra = renstra,
            SimpulRenstra = renstra is null ? [] : await UrutAsync(Milik(db.SimpulRenstra).Where(x => x.RenstraId == renstra.Id)),
            PenetapanIku = await Milik(db.PenetapanIku)
                .Where(x => x.TahunAwal <= tahun && x.TahunAkhir >= tahun)
                .OrderByDescending(x => x.TahunAwal)
                .ThenByDescending(x => x.NomorVersi)
                .FirstOrDefaultAsync(batal),
            Renja = await Milik(db.Renja)
                .Where(x => x.Tahun == tahun)
                .OrderByDescending(x => x.NomorVersi)
                .FirstOrDefaultAsync(batal),
        };
    }

    private Task<List<SimpulRpjmd>> SimpulAsync(Rpjmd rpjmd) =>
        UrutAsync(db.SimpulRpjmd.AsNoTracking().Where(x => x.PemdaId == rpjmd.PemdaId && x.RpjmdId == rpjmd.Id));
}
