namespace Akuntabel.Documents.Telaah;

/// <summary>A cell of a ruled table: its first column, how far it reaches, its words.</summary>
internal sealed record SelPdf(int Kolom, int RentangKolom, int RentangBaris, string Teks);
