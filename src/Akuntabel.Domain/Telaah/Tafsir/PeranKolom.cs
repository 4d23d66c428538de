namespace Akuntabel.Domain.Telaah;

/// <summary>What a column of a foreign table holds.</summary>
public enum PeranKolom
{
    /// <summary>Not recognised.</summary>
    Lain,

    /// <summary>Row number.</summary>
    Nomor,

    /// <summary>Sasaran or tujuan text.</summary>
    Sasaran,

    /// <summary>Indicator text.</summary>
    Indikator,

    /// <summary>Program, kegiatan or another text that names the row.</summary>
    Uraian,

    /// <summary>Unit of measure.</summary>
    Satuan,

    /// <summary>Target of the reporting period.</summary>
    Target,

    /// <summary>Target of another document or year: RPJMD, RPJMN, end of the plan.</summary>
    TargetLain,

    /// <summary>Realisasi of an indicator.</summary>
    Realisasi,

    /// <summary>Realisasi of another region.</summary>
    RealisasiLain,

    /// <summary>Capaian in percent.</summary>
    Capaian,

    /// <summary>Category, criterion or remark.</summary>
    Kategori,

    /// <summary>Pagu, alokasi or anggaran in rupiah.</summary>
    Pagu,

    /// <summary>Money spent.</summary>
    RealisasiAnggaran,

    /// <summary>Money left.</summary>
    Sisa,

    /// <summary>Spent over budgeted, in percent.</summary>
    PersenKeuangan,

    /// <summary>Physical progress in percent.</summary>
    PersenFisik,

    /// <summary>Difference of two other columns.</summary>
    Selisih,

    /// <summary>Row total over the columns before it.</summary>
    JumlahMendatar,
}
