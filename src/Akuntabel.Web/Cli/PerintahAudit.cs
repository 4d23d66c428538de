using System.CommandLine;
using Akuntabel.App.Data;
using Akuntabel.App.DataKinerja;
using Akuntabel.App.Jejak;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Web.Cli;

/// <summary><c>akuntabel audit verify</c>: verifies the audit trail and the uploaded files; a broken chain or a changed file is a finding.</summary>
internal static class PerintahAudit
{
    public static Command Susun(PerangkatCli perangkat)
    {
        var verify = new Command(
            "verify",
            "Memeriksa keutuhan jejak audit dan berkas bukti; kode keluar 1 bila ada yang janggal"
        );
        verify.SetAction(
            async (_, batal) =>
            {
                await using var layanan = perangkat.Layanan();
                return await VerifikasiAsync(perangkat, layanan, batal);
            }
        );
        return new Command("audit", "Jejak audit") { verify };
    }

    private static async Task<int> VerifikasiAsync(PerangkatCli perangkat, ServiceProvider layanan, CancellationToken batal)
    {
        await using var lingkup = layanan.CreateAsyncScope();
        var keadaan = await lingkup.ServiceProvider.GetRequiredService<PeriksaVersiBasisData>().JalankanAsync(batal);
        if (!keadaan.Berhasil)
        {
            return await perangkat.TolakAsync(keadaan.Pelanggaran);
        }

        if (keadaan.Isi != KeadaanBasisData.Sesuai)
        {
            return await perangkat.TolakAsync(new BasisDataPerluMigrasi());
        }

        lingkup.ServiceProvider.GetRequiredService<LingkupAktif>().PilihSeluruhInstalasi();
        var hasil = await lingkup.ServiceProvider.GetRequiredService<VerifikasiJejak>().JalankanAsync(batal);
        foreach (var janggal in hasil.Kejanggalan)
        {
            await perangkat.Keluar.WriteLineAsync(
                janggal.Nomor > 0
                    ? $"Rantai {janggal.RantaiId}, entri {CetakAngka.Seperlunya(janggal.Nomor)}: {janggal.Pesan}"
                    : $"Data {janggal.RantaiId}: {janggal.Pesan}"
            );
        }

        var ringkas = $"{CetakAngka.Seperlunya(hasil.JumlahRantai)} rantai, {CetakAngka.Seperlunya(hasil.JumlahEntri)} entri";
        await perangkat.Keluar.WriteLineAsync(
            hasil.Utuh
                ? $"Jejak audit utuh: {ringkas}."
                : $"Jejak audit tidak utuh: {ringkas}, {CetakAngka.Seperlunya(hasil.Kejanggalan.Count)} kejanggalan."
        );
        var berkasUtuh = await BerkasAsync(perangkat, lingkup.ServiceProvider, batal);
        return hasil.Utuh && berkasUtuh ? KodeKeluar.Baik : KodeKeluar.AdaTemuan;
    }

    /// <summary>Whether every uploaded file is still what was uploaded; names those that are not.</summary>
    private static async Task<bool> BerkasAsync(PerangkatCli perangkat, IServiceProvider layanan, CancellationToken batal)
    {
        var rusak = await layanan.GetRequiredService<PeriksaGudang>().JalankanAsync(batal);
        foreach (var bukti in rusak)
        {
            await perangkat.Keluar.WriteLineAsync(
                $"Berkas {bukti.NamaBerkas} ({bukti.Sha256}) hilang atau berubah sejak diunggah."
            );
        }

        return rusak.Count == 0;
    }
}
