using Akuntabel.App.Data;
using Akuntabel.App.Impor.Baca;
using Akuntabel.App.Impor.Periksa;
using Akuntabel.App.Impor.Petakan;
using Akuntabel.App.Jejak;
using Akuntabel.Domain.Jejak;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Impor;

/// <summary>
/// Imports what one agency recorded for one year: all of it or nothing. Rows are found again by their kunci, so the same file
/// twice changes nothing. Refused: a file with problems, rows that may not be changed, what the database refuses.
/// </summary>
public sealed class ImporBerkas(AkuntabelDbContext db, LingkupAktif lingkup, Transaksi transaksi, IPencatatJejak jejak)
{
    /// <summary>What is asked.</summary>
    public sealed record Masukan
    {
        /// <summary>The file as read.</summary>
        public required BerkasTerbaca Berkas { get; init; }

        /// <summary>True to tell what would be done and write nothing.</summary>
        public bool HanyaCoba { get; init; }
    }

    public async Task<Hasil<HasilImpor>> JalankanAsync(Masukan masukan, CancellationToken batal)
    {
        var masalah = masukan.Berkas.Berkas is { } isi ? PemeriksaIsiBerkas.Periksa(isi) : masukan.Berkas.Masalah;
        if (masalah.Any(m => !m.Peringatan))
        {
            return new BerkasImporBermasalah(masalah);
        }

        lingkup.PilihSeluruhInstalasi();
        var hasil = await transaksi.JalankanAsync(b => SelaraskanAsync(masukan, masalah, b), batal);
        return hasil.Pelanggaran is HanyaDicoba coba ? coba.Hasil : hasil;
    }

    private async Task<Hasil<HasilImpor>> SelaraskanAsync(
        Masukan masukan,
        IReadOnlyList<MasalahImpor> peringatan,
        CancellationToken batal
    )
    {
        await jejak.KunciAsync(RantaiJejak.Instalasi, batal);
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        var tulis = new Penyelaras(db);
        var bahan = new BahanPeta
        {
            Berkas = masukan.Berkas.Berkas!,
            Sha256 = masukan.Berkas.Sha256,
            Lama = new KeadaanLama(db, batal),
            Tulis = tulis,
        };
        await PemetaanBerkas.JalankanAsync(bahan);
        if (tulis.Masalah.Any(m => !m.Peringatan))
        {
            return new BerkasImporBermasalah([.. peringatan, .. tulis.Masalah]);
        }

        var hasil = new HasilImpor
        {
            Slug = bahan.Berkas.Slug,
            Tahun = bahan.Berkas.Tahun,
            Sha256 = bahan.Sha256,
            Baris = tulis.Hitungan,
            Peringatan = [.. peringatan, .. tulis.Masalah],
        };
        if (masukan.HanyaCoba)
        {
            return new HanyaDicoba(hasil);
        }

        if (hasil.AdaPerubahan)
        {
            await CatatAsync(bahan, hasil, batal);
        }

        return hasil;
    }

    /// <summary>One batch entry in the chain of the agency; rows it shares with others also in that of the installation.</summary>
    private async Task CatatAsync(BahanPeta bahan, HasilImpor hasil, CancellationToken batal)
    {
        // The save guard counts up Versi on the rows themselves, so EF has to look at them again.
        db.ChangeTracker.AutoDetectChangesEnabled = true;
        var tertulis = bahan.Tulis.Tertulis;
        var bersama = tertulis.Where(b => b is not IBerlingkupPerangkatDaerah).ToList();
        await TulisAsync(RantaiJejak.Milik(bahan.PerangkatDaerahId), tertulis);
        if (bersama.Count > 0)
        {
            await TulisAsync(RantaiJejak.Instalasi, bersama);
        }

        Task TulisAsync(string rantai, IReadOnlyCollection<object> baris) =>
            jejak.CatatAsync(
                new()
                {
                    Rantai = rantai,
                    Tindakan = nameof(ImporBerkas),
                    Objek = $"{hasil.Slug} {CetakTahun(hasil.Tahun)}",
                    Baru = new
                    {
                        hasil.Sha256,
                        hasil.JumlahBaru,
                        hasil.JumlahBerubah,
                        hasil.JumlahDihapus,
                    },
                    Baris = baris,
                },
                batal
            );
    }

    private static string CetakTahun(int tahun) => tahun.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Ends a trial by rolling its transaction back.</summary>
    private sealed record HanyaDicoba(HasilImpor Hasil) : Pelanggaran("Hanya dicoba.");
}
