using Akuntabel.App.Data.Konversi;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.Data;

/// <summary>
/// The database. Rows of another scope than <see cref="ILingkupAktif"/> are invisible and cannot be saved;
/// every save counts up <see cref="IBerversi.Versi"/>.
/// </summary>
public sealed partial class AkuntabelDbContext(DbContextOptions<AkuntabelDbContext> opsi, ILingkupAktif lingkup) : DbContext(opsi)
{
    /// <summary>The region of the filters: null sees all, 0 sees none. EF reads it anew for each query.</summary>
    internal int? PemdaAktif => lingkup.PemdaId;

    internal Guid? PerangkatDaerahAktif => lingkup.PerangkatDaerahId;

    /// <summary>True once a save through this context has written rows.</summary>
    internal bool PernahMenyimpan { get; private set; }

    /// <summary>Begins a new unit of work.</summary>
    internal void LupakanPenyimpanan() => PernahMenyimpan = false;

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        PenjagaSimpan.Periksa(ChangeTracker, lingkup);
        var jumlah = base.SaveChanges(acceptAllChangesOnSuccess);
        PernahMenyimpan |= jumlah > 0;
        return jumlah;
    }

    public override async Task<int> SaveChangesAsync(
        bool acceptAllChangesOnSuccess,
        CancellationToken cancellationToken = default
    )
    {
        PenjagaSimpan.Periksa(ChangeTracker, lingkup);
        var jumlah = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        PernahMenyimpan |= jumlah > 0;
        return jumlah;
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        var b = configurationBuilder;
        b.Properties<Enum>().HaveConversion<string>();
        b.Properties<decimal>().HavePrecision(28, 10);
        b.Properties<Periode>().HaveConversion<KonversiPeriode>();
        b.Properties<TanggalSurat>().HaveConversion<KonversiTanggalSurat>();
        b.Properties<Rupiah>().HaveConversion<KonversiRupiah>();
        b.Properties<DateTime>().HaveConversion<KonversiWaktuUtc>();
        b.IgnoreAny<Nilai>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(AkuntabelDbContext).Assembly);
        AturanLingkup.Terapkan(modelBuilder, this);
        AturanKolom.Terapkan(modelBuilder, postgres: Database.ProviderName!.EndsWith("PostgreSQL", StringComparison.Ordinal));
    }
}
