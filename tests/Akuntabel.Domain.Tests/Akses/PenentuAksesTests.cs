using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Organisasi;
using Shouldly;
using Xunit;

namespace Akuntabel.Domain.Tests.Akses;

public sealed class PenentuAksesTests
{
    private const int Pemda = 1;
    private static readonly Guid Dinas = Guid.CreateVersion7();
    private static readonly Guid Bidang = Guid.CreateVersion7();
    private static readonly Guid Seksi = Guid.CreateVersion7();
    private static readonly DateOnly Hari = new(2019, 7, 1);
    private static readonly SasaranAkses SasaranDinas = SasaranAkses.PerangkatDaerah(Pemda, Dinas);

    private static Penugasan Tugas(Peran peran, Guid? unit = null, int? pemda = Pemda, Guid? dinas = null) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            PenggunaId = Guid.CreateVersion7(),
            Peran = peran,
            PemdaId = peran == Peran.AdminSistem ? null : pemda,
            PerangkatDaerahId = peran.DiPerangkatDaerah() ? dinas ?? Dinas : null,
            UnitId = unit,
            Status = StatusJabatan.Definitif,
            Sejak = new DateOnly(2019, 1, 1),
        };

    private static bool Boleh(Penugasan tugas, Tindakan tindakan, SasaranAkses sasaran, DateOnly? hari = null) =>
        PenentuAkses.Periksa([tugas], tindakan, sasaran, hari ?? Hari).Berhasil;

    [Fact]
    public void A_term_gives_its_right_from_its_first_to_its_last_day_and_not_a_day_more()
    {
        var tugas = Tugas(Peran.KepalaDinas);
        tugas.Sampai = new DateOnly(2019, 7, 1);

        Boleh(tugas, Tindakan.SetujuiKinerja, SasaranDinas, new DateOnly(2018, 12, 31)).ShouldBeFalse();
        Boleh(tugas, Tindakan.SetujuiKinerja, SasaranDinas, new DateOnly(2019, 1, 1)).ShouldBeTrue();
        Boleh(tugas, Tindakan.SetujuiKinerja, SasaranDinas, new DateOnly(2019, 7, 1)).ShouldBeTrue();
        Boleh(tugas, Tindakan.SetujuiKinerja, SasaranDinas, new DateOnly(2019, 7, 2)).ShouldBeFalse();
    }

    [Fact]
    public void A_unit_officer_reaches_the_own_unit_and_the_units_below_it_only()
    {
        var tugas = Tugas(Peran.KepalaBidang, Bidang);

        Boleh(tugas, Tindakan.VerifikasiKinerja, SasaranAkses.Unit(Pemda, Dinas, [Bidang])).ShouldBeTrue();
        Boleh(tugas, Tindakan.VerifikasiKinerja, SasaranAkses.Unit(Pemda, Dinas, [Seksi, Bidang])).ShouldBeTrue();
        Boleh(tugas, Tindakan.VerifikasiKinerja, SasaranAkses.Unit(Pemda, Dinas, [Seksi])).ShouldBeFalse();
        Boleh(tugas, Tindakan.VerifikasiKinerja, SasaranDinas).ShouldBeFalse();
        Boleh(tugas, Tindakan.LihatInstansi, SasaranDinas).ShouldBeTrue();
    }

    [Fact]
    public void An_agency_officer_reaches_no_other_agency_and_a_regional_one_no_other_region()
    {
        var tetangga = SasaranAkses.PerangkatDaerah(Pemda, Guid.CreateVersion7());
        var luar = SasaranAkses.PerangkatDaerah(Pemda + 1, Dinas);

        Boleh(Tugas(Peran.Perencana), Tindakan.LihatInstansi, tetangga).ShouldBeFalse();
        Boleh(Tugas(Peran.Inspektorat), Tindakan.LihatInstansi, tetangga).ShouldBeTrue();
        Boleh(Tugas(Peran.Inspektorat), Tindakan.LihatInstansi, luar).ShouldBeFalse();
        Boleh(Tugas(Peran.Perencana), Tindakan.LihatInstansi, luar).ShouldBeFalse();
        Boleh(Tugas(Peran.AdminSistem), Tindakan.LihatInstansi, SasaranDinas).ShouldBeFalse();
        Boleh(Tugas(Peran.AdminSistem), Tindakan.KelolaAkun, luar).ShouldBeTrue();
    }

    [Fact]
    public void A_regional_act_is_not_allowed_on_the_installation() =>
        Boleh(Tugas(Peran.AdminPemda), Tindakan.KelolaAkun, SasaranAkses.Instalasi).ShouldBeFalse();

    [Fact]
    public void A_refusal_names_the_nearest_reason_and_who_may()
    {
        var lalu = Tugas(Peran.KepalaDinas);
        lalu.Status = StatusJabatan.Plt;
        lalu.Sampai = new DateOnly(2019, 6, 30);
        var operatorLain = Tugas(Peran.OperatorBidang, Seksi);

        Pesan(lalu, Tindakan.SetujuiKinerja, SasaranDinas)
            .ShouldBe(
                "Anda tidak boleh menyetujui data kinerja: masa tugas Anda sebagai Plt. Kepala Dinas berakhir 30 Juni 2019. "
                    + "Yang boleh: Kepala Dinas (perangkat daerahnya)."
            );
        Pesan(operatorLain, Tindakan.IsiRealisasi, SasaranAkses.Unit(Pemda, Dinas, [Bidang]))
            .ShouldStartWith(
                "Anda tidak boleh mengisi realisasi indikator: tugas Anda sebagai Operator Bidang hanya mencakup unitnya."
            );
        Pesan(operatorLain, Tindakan.BekukanLaporan, SasaranDinas).ShouldContain("tidak mencakupnya");
        PenentuAkses
            .Periksa([], Tindakan.LihatInstansi, SasaranDinas, Hari)
            .Pelanggaran!.Pesan.ShouldContain("tidak mempunyai tugas yang berlaku pada 1 Juli 2019");
    }

    [Fact]
    public void A_permission_says_by_which_office_it_is_given()
    {
        var hasil = PenentuAkses.Periksa([Tugas(Peran.Perencana)], Tindakan.IsiRealisasi, SasaranDinas, Hari);

        hasil.Isi.Penjelasan.ShouldBe(
            "Anda boleh mengisi realisasi indikator karena bertugas sebagai Perencana sejak 1 Januari 2019 (jangkauan: perangkat daerahnya)."
        );
    }

    [Fact]
    public void Offices_over_a_figure_are_those_in_force_whose_scope_covers_it()
    {
        var lewat = Tugas(Peran.KepalaDinas);
        lewat.Sampai = new DateOnly(2019, 6, 30);
        Penugasan[] tugas =
        [
            Tugas(Peran.KepalaBidang, Bidang),
            Tugas(Peran.OperatorBidang, Seksi),
            Tugas(Peran.Perencana),
            lewat,
        ];

        PenentuAkses
            .PeranAtas(tugas, SasaranAkses.Unit(Pemda, Dinas, [Bidang]), Hari)
            .ShouldBe([Peran.KepalaBidang, Peran.Perencana], ignoreOrder: true);
    }

    private static string Pesan(Penugasan tugas, Tindakan tindakan, SasaranAkses sasaran) =>
        PenentuAkses.Periksa([tugas], tindakan, sasaran, Hari).Pelanggaran!.Pesan;
}
