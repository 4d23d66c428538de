namespace Akuntabel.Documents.Telaah;

/// <summary>A ruled table of one page: where it stands, its column rulings, its rows from the top.</summary>
internal sealed record TabelPdf(double Atas, double Bawah, IReadOnlyList<double> X, IReadOnlyList<IReadOnlyList<SelPdf>> Baris);
