namespace Akuntabel.Documents.Laporan;

/// <summary>Who signs: what stands above the room for the signature and below it.</summary>
/// <param name="Sebutan">"Pihak Pertama"; empty for none.</param>
/// <param name="Jabatan">Office, printed in capitals.</param>
/// <param name="Nama">Name; empty prints a blank line.</param>
/// <param name="Keterangan">Lines below the name: pangkat, NIP; none for a head of region.</param>
public sealed record PenandaTangan(string Sebutan, string Jabatan, string Nama, IReadOnlyList<string> Keterangan)
{
    /// <summary>The name, or a line to write it on.</summary>
    public string NamaTercetak => Nama.Length > 0 ? Nama : "(" + new string('…', 16) + ")";
}
