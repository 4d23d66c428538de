using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Tests.Bahan;
using Akuntabel.Domain.Umum;
using Shouldly;
using Xunit;

namespace Akuntabel.Domain.Tests.Pelaporan;

/// <summary>A report is a draft while a figure it prints is not approved, whatever row the figure comes from.</summary>
public sealed class KeadaanLaporanTests
{
    private static readonly Periode Tahun = Periode.Tahunan(2019);
    private static readonly Periode Akhir = Periode.Triwulan(2019, 4);

    private static bool Draf(params (Periode Periode, StatusKinerja Status)[] isian) => Draf("", isian);

    private static bool Draf(string rumus, params (Periode Periode, StatusKinerja Status)[] isian)
    {
        var berkas = new Berkas();
        var indikator = berkas.TambahIndikator("koperasi");
        indikator.Rumus = rumus;
        foreach (var (periode, status) in isian)
        {
            berkas.TambahRealisasi(indikator, Nilai.Dari(10), periode);
            berkas.Realisasi[^1].Status = status;
        }

        return KeadaanLaporan.Draf(berkas.Jadi());
    }

    [Fact]
    public void The_last_quarter_stands_for_the_year_and_its_approval_counts()
    {
        Draf((Akhir, StatusKinerja.Diverifikasi)).ShouldBeTrue();
        Draf((Akhir, StatusKinerja.Disetujui)).ShouldBeFalse();
    }

    [Fact]
    public void A_row_that_is_not_printed_does_not_make_a_draft()
    {
        Draf((Tahun, StatusKinerja.Terkunci), (Akhir, StatusKinerja.Draf)).ShouldBeFalse();
        Draf((Tahun, StatusKinerja.Terkunci), (Periode.Triwulan(2019, 1), StatusKinerja.Draf)).ShouldBeFalse();
        Draf((Tahun, StatusKinerja.Diajukan), (Akhir, StatusKinerja.Terkunci)).ShouldBeTrue();
    }

    [Fact]
    public void A_figure_computed_from_the_whole_year_needs_every_quarter_approved()
    {
        const string rumus = "aktif / koperasi * 100";
        var awal = Periode.Triwulan(2019, 1);

        Draf(rumus, (awal, StatusKinerja.Diajukan), (Akhir, StatusKinerja.Disetujui)).ShouldBeTrue();
        Draf(rumus, (awal, StatusKinerja.Terkunci), (Akhir, StatusKinerja.Disetujui)).ShouldBeFalse();
        Draf(rumus, (Tahun.GeserTahun(-1), StatusKinerja.Draf), (Akhir, StatusKinerja.Disetujui)).ShouldBeFalse();
    }
}
