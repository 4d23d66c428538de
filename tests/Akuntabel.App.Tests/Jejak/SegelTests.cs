using Akuntabel.App.Jejak;
using Akuntabel.App.Tests.Pengukuran;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.TestData;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Akuntabel.App.Tests.Jejak;

/// <summary>What is changed in the tables behind the program's back is found.</summary>
public sealed class SegelTests
{
    private static readonly (string Tabel, string Perintah)[] Perubahan =
    [
        ("indikator", "UPDATE indikator SET nama = nama || '.' WHERE kunci = 'koperasi-berkualitas'"),
        ("nilai_unsur", "DELETE FROM nilai_unsur WHERE periode = '2019-TW1'"),
        ("penugasan", "UPDATE penugasan SET peran = 'KepalaDinas' WHERE peran = 'OperatorBidang'"),
        ("periode_pengukuran", "UPDATE periode_pengukuran SET keadaan = 'Ditutup'"),
        ("realisasi", "UPDATE realisasi SET status = 'Disetujui' WHERE periode = '2019-TW1'"),
        ("realisasi_anggaran", "UPDATE realisasi_anggaran SET jumlah = jumlah + 1 WHERE periode = '2019'"),
        ("pengguna", "UPDATE pengguna SET sandi_hash = 'x' WHERE nama_akun = 'kadis'"),
    ];

    [Theory]
    [InlineData(JenisUji.Sqlite)]
    [InlineData(JenisUji.Postgres)]
    public async Task Acts_keep_the_seals_and_every_change_by_other_means_is_named_with_its_table(JenisUji jenis)
    {
        await using var dunia = await DuniaUkur.BuatAsync(jenis);
        await dunia.IsiLengkapAsync();
        (await dunia.LangkahAsync(LangkahAlur.Ajukan)).Berhasil.ShouldBeTrue();
        (await dunia.Sebagai("kabid").LangkahAsync(LangkahAlur.Kembalikan)).Berhasil.ShouldBeFalse();
        (await dunia.LangkahAsync(LangkahAlur.Kembalikan, "periksa lagi")).Berhasil.ShouldBeTrue();
        (await KejanggalanAsync(dunia)).ShouldBeEmpty();

        for (var i = 0; i < Perubahan.Length; i++)
        {
            await using (var sesi = dunia.Uji.SesiInstalasi())
            {
                (await sesi.Db.Database.ExecuteSqlRawAsync(Perubahan[i].Perintah, DuniaUkur.Batal)).ShouldBePositive();
            }

            var pesan = await KejanggalanAsync(dunia);
            pesan.Count.ShouldBe(i + 1, string.Join('\n', pesan));
            pesan.ShouldContain(p =>
                p.Contains($" {Perubahan[i].Tabel} ", StringComparison.Ordinal) || p.StartsWith($"Tabel {Perubahan[i].Tabel} ")
            );
        }
    }

    private static async Task<IReadOnlyList<string>> KejanggalanAsync(DuniaUkur dunia)
    {
        await using var sesi = dunia.Uji.SesiInstalasi();
        return [.. (await sesi.Ambil<VerifikasiJejak>().JalankanAsync(DuniaUkur.Batal)).Kejanggalan.Select(k => k.Pesan)];
    }
}
