namespace Akuntabel.Domain.Telaah;

/// <summary>All rules, in the order in which they run.</summary>
public static class DaftarAturanTelaah
{
    public static IReadOnlyList<AturanTelaah> Semua { get; } =
    [
        new AturanSisa(),
        new AturanSerapan(),
        new AturanFisik(),
        new AturanCapaian(),
        new AturanPecahan(),
        new AturanPecahanTerpisah(),
        new AturanJumlahMendatar(),
        new AturanJumlahTabel(),
        new AturanJumlahProgram(),
        new AturanJumlahLonggar(),
        new AturanJumlahDaftar(),
        new AturanJumlahAntarTabel(),
        new AturanKategori(),
        new AturanSkala(),
        new AturanRataRata(),
        new AturanRekening(),
        new AturanTargetAntarTabel(),
        new AturanRealisasiAntarTabel(),
        new AturanBarisHilang(),
        new AturanPaguAntarTabel(),
        new AturanNamaProgram(),
        new AturanKolomBergeser(),
        new AturanPenomoranTabel(),
        new AturanNomorLompat(),
        new AturanPeriode(),
        new AturanDasarHukum(),
        new AturanJumlahNarasi(),
        new AturanSelisihNarasi(),
        new AturanSelisihUang(),
        new AturanSelisihKolom(),
        new AturanPersenPerubahan(),
        new AturanHitunganTerbilang(),
        new AturanKategoriNarasi(),
        new AturanAngkaRusak(),
        new AturanFormatCampur(),
        new AturanRibuanCampur(),
    ];
}
