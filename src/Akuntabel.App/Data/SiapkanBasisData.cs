using System.Data.Common;
using Akuntabel.App.Jejak;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.App.Data;

/// <summary>
/// Brings the tables up to date: SQLite by itself after a copy, PostgreSQL only when <see cref="Masukan.LewatPerintah"/>.
/// Refused: a newer database, one that needs the command, one that cannot be opened or written.
/// </summary>
public sealed class SiapkanBasisData(
    AkuntabelDbContext db,
    PeriksaVersiBasisData periksa,
    IPenyediaBasisData penyedia,
    IServiceScopeFactory pabrik
)
{
    /// <summary>What is asked.</summary>
    public sealed record Masukan
    {
        /// <summary>True for the command <c>akuntabel migrate</c>.</summary>
        public required bool LewatPerintah { get; init; }
    }

    /// <summary>Path of the copy made before migrating, or empty when none was needed.</summary>
    public async Task<Hasil<string>> JalankanAsync(Masukan masukan, CancellationToken batal)
    {
        var keadaan = await periksa.JalankanAsync(batal);
        if (!keadaan.Berhasil)
        {
            return keadaan.Pelanggaran;
        }

        if (keadaan.Isi == KeadaanBasisData.Sesuai)
        {
            return "";
        }

        if (!masukan.LewatPerintah && !penyedia.BolehMigrasiSendiri)
        {
            return new BasisDataPerluMigrasi();
        }

        try
        {
            var adaIsi = keadaan.Isi == KeadaanBasisData.PerluMigrasi;
            return await penyedia.AmankanMigrasiAsync(db, adaIsi, () => MigrasiAsync(adaIsi, batal), batal) ?? "";
        }
        catch (Exception galat) when (galat is DbException or IOException or UnauthorizedAccessException)
        {
            return penyedia.Terjemahkan(galat) ?? new BasisDataTidakTertulis(galat.Message);
        }
    }

    /// <summary>Rows that were there may have another form afterwards: they are sealed anew, by a scope that sees them all.</summary>
    private async Task MigrasiAsync(bool adaIsi, CancellationToken batal)
    {
        await db.Database.MigrateAsync(batal);
        if (adaIsi)
        {
            await using var lingkup = pabrik.CreateAsyncScope();
            lingkup.ServiceProvider.GetRequiredService<LingkupAktif>().PilihSeluruhInstalasi();
            await lingkup.ServiceProvider.GetRequiredService<PemeriksaSegel>().SegelUlangAsync(batal);
        }
    }
}
