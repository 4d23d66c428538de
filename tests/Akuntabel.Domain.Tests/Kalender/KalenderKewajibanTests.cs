using Akuntabel.Domain.Kalender;
using Akuntabel.Domain.Umum;
using Shouldly;
using Xunit;

namespace Akuntabel.Domain.Tests.Kalender;

public sealed class KalenderKewajibanTests
{
    private static readonly IReadOnlyList<KewajibanKalender> Bawaan = KewajibanBawaan.Untuk(1);

    private static KewajibanKalender Kewajiban(string kunci) => Bawaan.Single(k => k.Kunci == kunci);

    private static FaktaKewajiban Fakta(DateOnly? dpa = null, params PemenuhanKewajiban[] catatan) =>
        new()
        {
            PengesahanAnggaran = dpa,
            Terlihat = new Dictionary<(PemenuhanDari, Periode), TandaPenuh>(),
            Tercatat = catatan,
        };

    private static PemenuhanKewajiban Catatan(string kunci, Periode periode, DateOnly? tanggal) =>
        new()
        {
            PemdaId = 1,
            PerangkatDaerahId = Guid.Empty,
            Kunci = kunci,
            Periode = periode,
            Tanggal = tanggal,
            Keterangan = "",
        };

    private static ButirKalender Butir(string kunci, FaktaKewajiban fakta, DateOnly hari, int ke = 0) =>
        KalenderKewajiban.Susun([Kewajiban(kunci)], fakta, 2019, hari)[ke];

    [Theory]
    // One month after the approval of the budget.
    [InlineData("perjanjian-kinerja", "2019", "2019-01-31", "2019-02-28")]
    [InlineData("perjanjian-kinerja", "2019", "2019-01-04", "2019-02-04")]
    // Two whole months after the year.
    [InlineData("laporan-kinerja", "2019", null, "2020-02-29")]
    [InlineData("reviu-laporan-kinerja", "2019", null, "2020-03-31")]
    // Days after the period.
    [InlineData("pengukuran-triwulan", "2019-TW2", null, "2019-07-15")]
    [InlineData("laporan-fisik-keuangan", "2019-02", null, "2019-03-10")]
    public void Deadlines_follow_the_law_they_name(string kunci, string periode, string? dpa, string tenggat) =>
        KalenderKewajiban
            .Tenggat(Kewajiban(kunci), Periode.Parse(periode), dpa is null ? null : DateOnly.Parse(dpa, null))
            .ShouldBe(DateOnly.Parse(tenggat, null));

    [Fact]
    public void Without_the_day_of_the_budget_there_is_no_deadline_and_no_reproach() =>
        Butir("perjanjian-kinerja", Fakta(), new DateOnly(2025, 1, 1)).Keadaan.ShouldBe(KeadaanKewajiban.TanpaTenggat);

    [Theory]
    [InlineData("2020-01-29", KeadaanKewajiban.BelumJatuhTempo)]
    [InlineData("2020-01-30", KeadaanKewajiban.SegeraJatuhTempo)]
    [InlineData("2020-02-29", KeadaanKewajiban.SegeraJatuhTempo)]
    [InlineData("2020-03-01", KeadaanKewajiban.Terlambat)]
    public void The_last_day_is_still_in_time_and_a_month_before_it_is_near(string hari, KeadaanKewajiban keadaan) =>
        Butir("laporan-kinerja", Fakta(), DateOnly.Parse(hari, null)).Keadaan.ShouldBe(keadaan);

    [Fact]
    public void A_record_says_whether_it_was_in_time_and_can_be_taken_back()
    {
        var (hari, setahun) = (new DateOnly(2020, 6, 1), Periode.Tahunan(2019));
        ButirKalender Dengan(DateOnly? tanggal) =>
            Butir("laporan-kinerja", Fakta(null, Catatan("laporan-kinerja", setahun, tanggal)), hari);

        Dengan(new DateOnly(2020, 2, 29)).Keadaan.ShouldBe(KeadaanKewajiban.Dipenuhi);
        Dengan(new DateOnly(2020, 3, 1)).Keadaan.ShouldBe(KeadaanKewajiban.DipenuhiTerlambat);
        Dengan(null).Keadaan.ShouldBe(KeadaanKewajiban.Terlambat);
    }

    [Fact]
    public void What_the_system_sees_fulfils_the_duty_of_its_period_only()
    {
        var fakta = Fakta() with
        {
            Terlihat = new Dictionary<(PemenuhanDari, Periode), TandaPenuh>
            {
                [(PemenuhanDari.PengukuranKinerja, Periode.Triwulan(2019, 1))] = new(new DateOnly(2019, 4, 10), "diajukan"),
            },
        };
        var hari = new DateOnly(2019, 8, 1);
        Butir("pengukuran-triwulan", fakta, hari).Keadaan.ShouldBe(KeadaanKewajiban.Dipenuhi);
        Butir("pengukuran-triwulan", fakta, hari, 1).Keadaan.ShouldBe(KeadaanKewajiban.Terlambat);
    }

    [Fact]
    public void A_stored_duty_takes_the_place_of_the_shipped_one_and_may_be_switched_off()
    {
        var sendiri = Kewajiban("laporan-kinerja").Salin(Guid.CreateVersion7());
        (sendiri.TenggatBulan, sendiri.Aktif) = (1, true);
        var berlaku = KewajibanBawaan.Berlaku(1, [sendiri]);
        berlaku.Count.ShouldBe(Bawaan.Count);
        berlaku.Single(k => k.Kunci == "laporan-kinerja").ShouldBeSameAs(sendiri);

        sendiri.Aktif = false;
        KalenderKewajiban
            .Susun(KewajibanBawaan.Berlaku(1, [sendiri]), Fakta(), 2019, new DateOnly(2020, 1, 1))
            .ShouldNotContain(b => b.Kewajiban.Kunci == "laporan-kinerja");
    }

    [Fact]
    public void A_year_has_one_agreement_four_triwulan_twelve_months_one_report_and_one_review() =>
        KalenderKewajiban.Susun(Bawaan, Fakta(new DateOnly(2019, 1, 2)), 2019, new DateOnly(2019, 1, 1)).Count.ShouldBe(19);

    [Fact]
    public void Nothing_is_recorded_for_tomorrow()
    {
        var hari = new DateOnly(2020, 2, 1);
        PemeriksaKewajiban.Periksa(hari.AddDays(1), "", Periode.Tahunan(2019), hari).ShouldBeOfType<TanggalPemenuhanTidakSah>();
        PemeriksaKewajiban.Periksa(hari, "", Periode.Tahunan(2019), hari).ShouldBeNull();
    }
}
