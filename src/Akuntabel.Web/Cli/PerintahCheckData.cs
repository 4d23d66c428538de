using System.CommandLine;
using Akuntabel.App.Telaah;

namespace Akuntabel.Web.Cli;

/// <summary><c>akuntabel check-data SLUG YEAR [--triwulan N] [--format text|json]</c>: the rules for finished reports on our own data.</summary>
internal static class PerintahCheckData
{
    public static Command Susun(PerangkatCli perangkat)
    {
        var (slug, tahun) = (PilihanUmum.Instansi(), PilihanUmum.Tahun("Tahun data"));
        var triwulan = PilihanUmum.Triwulan("Triwulan 1 sampai 4; tanpa ini setahun penuh");
        var format = PilihanUmum.Format("BENTUK", "text atau json", "text");
        format.AcceptOnlyFromAmong("text", "json");
        var perintah = new Command("check-data", "Menguji angka data sendiri dengan aturan telaah")
        {
            slug,
            tahun,
            triwulan,
            format,
        };
        perintah.SetAction(
            async (hasil, batal) =>
            {
                var periode = PilihanUmum.Periode(hasil.GetValue(tahun), hasil.GetValue(triwulan));
                if (!periode.Berhasil)
                {
                    return await perangkat.TolakAsync(periode.Pelanggaran);
                }

                var masukan = new UjiDataMasukan { Slug = hasil.GetValue(slug)!, Periode = periode.Isi };
                return await JalankanAsync(perangkat, masukan, hasil.GetValue(format) == "json", batal);
            }
        );
        return perintah;
    }

    private static Task<int> JalankanAsync(PerangkatCli perangkat, UjiDataMasukan masukan, bool json, CancellationToken batal) =>
        perangkat.DenganAsync<UjiData>(
            async data =>
            {
                var uji = await data.JalankanAsync(masukan, batal);
                if (!uji.Berhasil)
                {
                    return await perangkat.TolakAsync(uji.Pelanggaran);
                }

                await perangkat.Keluar.WriteLineAsync(json ? TelaahJson.Tulis(uji.Isi.KeHasilTelaah()) : UjiTeks.Tulis(uji.Isi));
                return uji.Isi.Catatan.Count == 0 ? KodeKeluar.Baik : KodeKeluar.AdaTemuan;
            },
            batal
        );
}
