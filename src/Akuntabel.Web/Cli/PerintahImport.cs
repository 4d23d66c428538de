using System.CommandLine;
using Akuntabel.App.Impor;
using Akuntabel.App.Impor.Baca;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Web.Cli;

/// <summary><c>akuntabel import FILE... [--dry-run]</c>: each file wholly or not at all.</summary>
internal static class PerintahImport
{
    public static Command Susun(PerangkatCli perangkat)
    {
        var berkas = new Argument<string[]>("berkas")
        {
            HelpName = "BERKAS...",
            Description = "Berkas impor JSON (lihat docs/skema)",
            Arity = ArgumentArity.OneOrMore,
        };
        var coba = new Option<bool>("--dry-run") { Description = "Hanya memberitahukan apa yang akan dilakukan" };
        var perintah = new Command("import", "Mengimpor data kinerja satu instansi dan tahun; semuanya atau tidak sama sekali")
        {
            berkas,
            coba,
        };
        perintah.SetAction(
            async (hasil, batal) =>
            {
                await using var layanan = perangkat.Layanan();
                var daftar = new List<(string, BerkasTerbaca)>();
                foreach (var lokasi in hasil.GetValue(berkas)!)
                {
                    daftar.Add((lokasi, await PembacaBerkasImpor.BacaAsync(lokasi, batal)));
                }

                if (daftar.Exists(b => b.Item2.Berkas is not null))
                {
                    if (await perangkat.SiapkanAsync(layanan, lewatPerintah: false, batal) is { } kode)
                    {
                        return kode;
                    }
                }

                var terburuk = KodeKeluar.Baik;
                foreach (var (lokasi, terbaca) in daftar)
                {
                    terburuk = Math.Max(
                        terburuk,
                        await SatuAsync(perangkat, layanan, lokasi, terbaca, hasil.GetValue(coba), batal)
                    );
                }

                return terburuk;
            }
        );
        return perintah;
    }

    /// <summary>Imports one file and tells what it did; the exit code.</summary>
    public static async Task<int> SatuAsync(
        PerangkatCli perangkat,
        IServiceProvider layanan,
        string lokasi,
        BerkasTerbaca terbaca,
        bool hanyaCoba,
        CancellationToken batal
    )
    {
        await perangkat.Galat.WriteLineAsync($"{lokasi}: memeriksa …");
        await using var lingkup = layanan.CreateAsyncScope();
        var impor = lingkup.ServiceProvider.GetRequiredService<ImporBerkas>();
        var hasil = await impor.JalankanAsync(new() { Berkas = terbaca, HanyaCoba = hanyaCoba }, batal);
        var ke = hanyaCoba ? perangkat.Keluar : perangkat.Galat;
        if (!hasil.Berhasil)
        {
            await MasalahAsync(ke, lokasi, hasil.Pelanggaran);
            return hanyaCoba && hasil.Pelanggaran is BerkasImporBermasalah && terbaca.Berkas is not null
                ? KodeKeluar.AdaTemuan
                : KodeKeluar.MasukanSalah;
        }

        foreach (var peringatan in hasil.Isi.Peringatan)
        {
            await ke.WriteLineAsync($"{lokasi}: perhatian: {peringatan}");
        }

        await perangkat.Keluar.WriteLineAsync($"{lokasi}: {Ringkasan(hasil.Isi, hanyaCoba)}");
        if (hanyaCoba)
        {
            await RincianAsync(perangkat.Keluar, hasil.Isi);
        }

        return KodeKeluar.Baik;
    }

    private static async Task MasalahAsync(TextWriter ke, string lokasi, Pelanggaran pelanggaran)
    {
        foreach (var m in (pelanggaran as BerkasImporBermasalah)?.Masalah ?? [])
        {
            await ke.WriteLineAsync($"{lokasi}: {(m.Peringatan ? "perhatian: " : "")}{m}");
        }

        await ke.WriteLineAsync($"{lokasi}: {pelanggaran.Pesan}");
    }

    private static string Ringkasan(HasilImpor hasil, bool hanyaCoba)
    {
        var jumlah =
            $"{CetakAngka.Seperlunya(hasil.JumlahBaru)} baris baru, {CetakAngka.Seperlunya(hasil.JumlahBerubah)} berubah, "
            + $"{CetakAngka.Seperlunya(hasil.JumlahDihapus)} dihapus, {CetakAngka.Seperlunya(hasil.JumlahSama)} sama";
        return !hasil.AdaPerubahan ? $"tidak ada perubahan ({CetakAngka.Seperlunya(hasil.JumlahSama)} baris sama)."
            : hanyaCoba ? $"akan diimpor: {jumlah}."
            : $"diimpor: {jumlah}.";
    }

    private static async Task RincianAsync(TextWriter ke, HasilImpor hasil)
    {
        await ke.WriteLineAsync($"  {"jenis", -26}{"baru", 8}{"berubah", 10}{"dihapus", 10}{"sama", 8}");
        foreach (var b in hasil.Baris)
        {
            await ke.WriteLineAsync(
                $"  {b.Jenis, -26}{Angka(b.Baru), 8}{Angka(b.Berubah), 10}{Angka(b.Dihapus), 10}{Angka(b.Sama), 8}"
            );
        }
    }

    private static string Angka(int angka) => CetakAngka.Seperlunya(angka);
}
