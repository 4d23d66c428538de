using Akuntabel.App.Organisasi;
using Akuntabel.App.Pengukuran;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace Akuntabel.Web.Tests.Pengukuran;

/// <summary>Opens a triwulan of Banjarbaru 2019 as the machine's operator.</summary>
internal static class BukaPeriode
{
    public static async Task BukaAsync(IServiceProvider s, int triwulan)
    {
        var instansi = (await s.GetRequiredService<DaftarInstansi>().CariAsync("banjarbaru", CancellationToken.None))!;
        var masukan = new AturPeriode.Masukan
        {
            PemdaId = instansi.PemdaId,
            Periode = Periode.Triwulan(2019, triwulan),
            Keadaan = KeadaanPeriode.Dibuka,
        };
        (await s.GetRequiredService<AturPeriode>().JalankanAsync(masukan, CancellationToken.None)).Berhasil.ShouldBeTrue();
    }
}
