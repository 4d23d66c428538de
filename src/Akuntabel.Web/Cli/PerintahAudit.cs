using System.CommandLine;
using Akuntabel.App.Data;
using Akuntabel.App.Jejak;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Web.Cli;

/// <summary><c>akuntabel audit verify</c>: verifies the audit trail; a broken chain is a finding.</summary>
internal static class PerintahAudit
{
    public static Command Susun(PerangkatCli perangkat)
    {
        var verify = new Command("verify", "Memeriksa keutuhan jejak audit; kode keluar 1 bila ada yang janggal");
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
                $"Rantai {janggal.RantaiId}, entri {CetakAngka.Seperlunya(janggal.Nomor)}: {janggal.Pesan}"
            );
        }

        var ringkas = $"{CetakAngka.Seperlunya(hasil.JumlahRantai)} rantai, {CetakAngka.Seperlunya(hasil.JumlahEntri)} entri";
        await perangkat.Keluar.WriteLineAsync(
            hasil.Utuh
                ? $"Jejak audit utuh: {ringkas}."
                : $"Jejak audit tidak utuh: {ringkas}, {CetakAngka.Seperlunya(hasil.Kejanggalan.Count)} kejanggalan."
        );
        return hasil.Utuh ? KodeKeluar.Baik : KodeKeluar.AdaTemuan;
    }
}
