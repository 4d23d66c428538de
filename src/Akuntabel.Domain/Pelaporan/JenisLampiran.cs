namespace Akuntabel.Domain.Pelaporan;

/// <summary>What an uploaded annex of a report is (PermenPANRB 53/2014 Lampiran II, "lain-lain yang dianggap perlu").</summary>
public enum JenisLampiran
{
    /// <summary>Letter with the result of the AKIP evaluation.</summary>
    SuratEvaluasi,

    /// <summary>The agency's answer to it.</summary>
    Tanggapan,

    Prestasi,

    Inovasi,

    /// <summary>Statement of the internal auditor that the report was reviewed.</summary>
    PernyataanReviu,

    /// <summary>Scan of a signed letter, for example the Perjanjian Kinerja.</summary>
    SuratBertandaTangan,

    Lainnya,
}
