using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Organisasi;
using Akuntabel.Domain.Tests.Bahan;
using Shouldly;
using Xunit;

namespace Akuntabel.Domain.Tests.Akses;

public sealed class MatriksAksesTests
{
    private static readonly Tindakan[] TanpaTulis =
    [
        Tindakan.LihatInstansi,
        Tindakan.UnduhLaporan,
        Tindakan.SusunLaporan,
        Tindakan.TelaahNaskah,
        Tindakan.LihatJejak,
    ];

    private static IEnumerable<Tindakan> Hak(Peran peran) =>
        MatriksAkses.Semua.Where(b => b.Untuk(peran) != JangkauanAkses.Tidak).Select(b => b.Tindakan);

    [Fact]
    public void Every_act_has_exactly_one_row_and_every_row_somebody_who_may() =>
        MatriksAkses.Semua.Where(b => b.Hak.Count > 0).Select(b => b.Tindakan).ShouldBe(Enum.GetValues<Tindakan>());

    [Fact]
    public void Admin_Sistem_keeps_accounts_and_sees_no_performance_data() =>
        Hak(Peran.AdminSistem)
            .ShouldBe([Tindakan.KelolaAkun, Tindakan.KelolaPenugasan, Tindakan.LihatJejakInstalasi], ignoreOrder: true);

    [Fact]
    public void Inspektorat_and_Kepala_Daerah_change_no_figure()
    {
        Hak(Peran.Inspektorat).Except(TanpaTulis).ShouldBe([Tindakan.TulisCatatanReviu]);
        Hak(Peran.KepalaDaerah).Except(TanpaTulis).ShouldBeEmpty();
    }

    [Fact]
    public void An_office_of_an_agency_never_reaches_beyond_it() =>
        MatriksAkses
            .Semua.SelectMany(b => b.Hak)
            .Where(h => h.Peran.DiPerangkatDaerah() && h.Jangkauan > JangkauanAkses.PerangkatDaerahSendiri)
            .ShouldBeEmpty();

    [Theory]
    [InlineData(Peran.KepalaDinas, 1, false, false)]
    [InlineData(Peran.AdminPemda, null, false, false)]
    [InlineData(Peran.AdminPemda, 1, true, false)]
    [InlineData(Peran.AdminSistem, 1, false, false)]
    [InlineData(Peran.KepalaDinas, 1, true, true)]
    [InlineData(Peran.AdminPemda, 1, false, true)]
    [InlineData(Peran.AdminSistem, null, false, true)]
    public void An_assignment_names_the_scope_its_office_asks_for(Peran peran, int? pemda, bool instansi, bool sah)
    {
        var penugasan = new Penugasan
        {
            Id = Guid.CreateVersion7(),
            PenggunaId = Guid.CreateVersion7(),
            Peran = peran,
            PemdaId = pemda,
            PerangkatDaerahId = instansi ? Guid.CreateVersion7() : null,
            Status = StatusJabatan.Definitif,
            Sejak = new DateOnly(2019, 1, 1),
        };

        SyaratPenugasan.Periksa(penugasan).Berhasil.ShouldBe(sah);
        penugasan.Sampai = new DateOnly(2018, 12, 31);
        SyaratPenugasan.Periksa(penugasan).Berhasil.ShouldBeFalse();
    }

    /// <summary>Run with AKUNTABEL_TULIS=1 to write the file anew.</summary>
    [Fact]
    public void The_matrix_document_equals_the_matrix()
    {
        var jalur = Repositori.Jalur("docs", "matriks-akses.md");
        if (Environment.GetEnvironmentVariable("AKUNTABEL_TULIS") == "1")
        {
            File.WriteAllText(jalur, DokumenMatriks.KeMarkdown());
        }

        File.ReadAllText(jalur).ShouldBe(DokumenMatriks.KeMarkdown());
    }
}
