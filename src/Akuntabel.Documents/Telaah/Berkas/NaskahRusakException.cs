namespace Akuntabel.Documents.Telaah;

/// <summary>Ends the reading of a document that is damaged or beyond a limit; the message is for the user. Caught by <see cref="PembacaNaskah"/>.</summary>
internal sealed class NaskahRusakException(string message) : Exception(message);
