using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Pengukuran;
using Shouldly;
using Xunit;

namespace Akuntabel.Domain.Tests.Pengukuran;

public sealed class AlurKinerjaTests
{
    private static readonly PelakuAlur Pengisi = new(Guid.CreateVersion7(), Peran.OperatorBidang);
    private static readonly PelakuAlur Kabid = new(Guid.CreateVersion7(), Peran.KepalaBidang);
    private static readonly PelakuAlur Kepala = new(Guid.CreateVersion7(), Peran.KepalaDinas);
    private static readonly DateTimeOffset Kini = new(2020, 1, 10, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_figure_goes_from_draft_to_locked_through_four_eyes()
    {
        var diajukan = AlurKinerja.Ajukan(new KeadaanAlur(StatusKinerja.Draf, null), Pengisi).Isi;
        var diverifikasi = AlurKinerja.Verifikasi(diajukan, Kabid).Isi;
        var disetujui = AlurKinerja.Setujui(diverifikasi, Kepala).Isi;
        AlurKinerja.Kunci(disetujui).Isi.ShouldBe(new KeadaanAlur(StatusKinerja.Terkunci, Pengisi.PenggunaId));
    }

    [Fact]
    public void Nobody_verifies_what_they_entered_themselves()
    {
        var diajukan = AlurKinerja.Ajukan(new KeadaanAlur(StatusKinerja.Draf, null), Kabid).Isi;
        AlurKinerja.Verifikasi(diajukan, Kabid).Pelanggaran.ShouldBe(new PenulisMemverifikasiSendiri());
    }

    [Fact]
    public void Only_the_author_takes_back_and_only_before_verification()
    {
        var diajukan = new KeadaanAlur(StatusKinerja.Diajukan, Pengisi.PenggunaId);
        AlurKinerja.TarikKembali(diajukan, Kabid).Pelanggaran.ShouldBe(new BukanPenulis());
        AlurKinerja.TarikKembali(diajukan, Pengisi).Isi.Status.ShouldBe(StatusKinerja.Draf);
        var diverifikasi = diajukan with { Status = StatusKinerja.Diverifikasi };
        AlurKinerja.TarikKembali(diverifikasi, Pengisi).Pelanggaran.ShouldBeOfType<LangkahAlurTidakSah>();
    }

    [Fact]
    public void Roles_are_asked_for_and_steps_are_not_skipped()
    {
        var diajukan = new KeadaanAlur(StatusKinerja.Diajukan, Guid.Empty);
        AlurKinerja.Verifikasi(diajukan, Pengisi).Pelanggaran.ShouldBeOfType<PeranAlurTidakSesuai>();
        AlurKinerja.Setujui(diajukan, Kepala).Pelanggaran.ShouldBeOfType<LangkahAlurTidakSah>();
        AlurKinerja.Kunci(diajukan).Pelanggaran.ShouldBeOfType<LangkahAlurTidakSah>();
        AlurKinerja
            .Setujui(diajukan with { Status = StatusKinerja.Diverifikasi }, Kabid)
            .Pelanggaran.ShouldBeOfType<PeranAlurTidakSesuai>();
    }

    [Fact]
    public void Sending_back_asks_for_a_reason_and_leads_to_draft()
    {
        var disetujui = new KeadaanAlur(StatusKinerja.Disetujui, Guid.Empty);
        AlurKinerja.Kembalikan(disetujui, Kepala, " ").Pelanggaran.ShouldBe(new AlasanAlurKosong());
        AlurKinerja.Kembalikan(disetujui, Kepala, "bukti kurang").Isi.Status.ShouldBe(StatusKinerja.Draf);
    }

    [Fact]
    public void A_lock_opens_only_under_a_signed_exception_that_still_runs()
    {
        var terkunci = new KeadaanAlur(StatusKinerja.Terkunci, null);
        var sah = new PengecualianKunci(Kepala, Kini.AddHours(1), "koreksi data BPS");
        AlurKinerja.BukaKunci(terkunci, sah, Kini).Isi.Status.ShouldBe(StatusKinerja.Draf);
        AlurKinerja.BukaKunci(terkunci, sah, Kini.AddHours(2)).Pelanggaran.ShouldBeOfType<PengecualianKedaluwarsa>();
        AlurKinerja
            .BukaKunci(terkunci, sah with { Penandatangan = Kabid }, Kini)
            .Pelanggaran.ShouldBeOfType<PeranAlurTidakSesuai>();
        AlurKinerja.Kembalikan(terkunci, Kepala, "alasan").Pelanggaran.ShouldBeOfType<LangkahAlurTidakSah>();
    }
}
