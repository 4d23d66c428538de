using Akuntabel.App.Jejak;
using Akuntabel.Domain.Jejak;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Akses;

/// <summary>Notes in the audit trail that somebody signed in or out.</summary>
public sealed class CatatMasuk(IPelaku pelaku, Transaksi transaksi, IPencatatJejak jejak)
{
    /// <summary>What is asked.</summary>
    public sealed record Masukan
    {
        /// <summary>True on signing in, false on signing out.</summary>
        public required bool Masuk { get; init; }
    }

    public Task<Hasil<bool>> JalankanAsync(Masukan masukan, CancellationToken batal) =>
        transaksi.JalankanAsync<bool>(
            async b =>
            {
                await jejak.CatatAsync(
                    new()
                    {
                        Rantai = RantaiJejak.Instalasi,
                        Tindakan = masukan.Masuk ? "Masuk" : "Keluar",
                        Objek = $"akun {pelaku.Nama}",
                    },
                    b
                );
                return true;
            },
            batal
        );
}
