using Akuntabel.App.Data.Konversi;
using Akuntabel.App.Jejak;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.Data;

/// <summary>
/// The database. Rows of another scope than <see cref="ILingkupAktif"/> are invisible and cannot be saved;
/// every save counts up <see cref="IBerversi.Versi"/>.
/// </summary>
public sealed partial class AkuntabelDbContext(DbContextOptions<AkuntabelDbContext> opsi, ILingkupAktif lingkup) : DbContext(opsi)
{
    private readonly SelisihSegel _segel = new();

    /// <summary>The region of the filters: null sees all, 0 sees none. EF reads it anew for each query.</summary>
    internal int? PemdaAktif => lingkup.PemdaId;

    internal Guid? PerangkatDaerahAktif => lingkup.PerangkatDaerahId;

    /// <summary>True once a save through this context has written rows.</summary>
    internal bool PernahMenyimpan { get; private set; }

    /// <summary>Begins a new unit of work.</summary>
    internal void LupakanPenyimpanan()
    {
        PernahMenyimpan = false;
        _segel.Lupakan();
    }

    /// <summary>Brings the seals of the tables up to date with what this unit of work saved: the last thing before its commit.</summary>
    internal Task SegelkanAsync(CancellationToken batal) => _segel.TerapkanAsync(this, batal);

    /// <summary>Rows are saved asynchronously only.</summary>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) => throw new NotSupportedException("Use SaveChangesAsync.");

    public override async Task<int> SaveChangesAsync(
        bool acceptAllChangesOnSuccess,
        CancellationToken cancellationToken = default
    )
    {
        PenjagaSimpan.Periksa(ChangeTracker, lingkup);
        _segel.Baca(ChangeTracker);
        if (Database.CurrentTransaction is not null || !_segel.Ada)
        {
            return await SimpanAsync(acceptAllChangesOnSuccess, cancellationToken);
        }

        try
        {
            await using var transaksi = await Database.BeginTransactionAsync(cancellationToken);
            var jumlah = await SimpanAsync(acceptAllChangesOnSuccess, cancellationToken);
            await SegelkanAsync(cancellationToken);
            await transaksi.CommitAsync(cancellationToken);
            return jumlah;
        }
        finally
        {
            _segel.Lupakan();
        }
    }

    private async Task<int> SimpanAsync(bool terima, CancellationToken batal)
    {
        var jumlah = await base.SaveChangesAsync(terima, batal);
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
