namespace Akuntabel.Domain.DataKinerja;

/// <summary>What goes with a <see cref="JenisBerkas"/>: suffix, media type, name for the reader.</summary>
public static class SifatBerkas
{
    /// <summary>The kinds allowed, for messages.</summary>
    public const string Daftar = "PDF, foto JPEG, PNG atau HEIC, Word (DOCX), Excel (XLSX), ODT, ODS";

    /// <summary>Suffix of the name it is served under, with its dot.</summary>
    public static string Akhiran(this JenisBerkas jenis) =>
        jenis == JenisBerkas.Jpeg ? ".jpg" : "." + jenis.ToString().ToLowerInvariant();

    /// <summary>Media type it is served as.</summary>
    public static string Mime(this JenisBerkas jenis) =>
        jenis switch
        {
            JenisBerkas.Pdf => "application/pdf",
            JenisBerkas.Jpeg => "image/jpeg",
            JenisBerkas.Png => "image/png",
            JenisBerkas.Heic => "image/heic",
            JenisBerkas.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            JenisBerkas.Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            JenisBerkas.Odt => "application/vnd.oasis.opendocument.text",
            JenisBerkas.Ods => "application/vnd.oasis.opendocument.spreadsheet",
            _ => throw new ArgumentOutOfRangeException(nameof(jenis), jenis, "Unknown kind of file."),
        };

    /// <summary>"Foto JPEG".</summary>
    public static string Sebutan(this JenisBerkas jenis) =>
        jenis switch
        {
            JenisBerkas.Pdf => "PDF",
            JenisBerkas.Jpeg or JenisBerkas.Png or JenisBerkas.Heic => $"Foto {jenis.ToString().ToUpperInvariant()}",
            JenisBerkas.Docx => "Word",
            JenisBerkas.Xlsx => "Excel",
            _ => jenis.ToString().ToUpperInvariant(),
        };
}
