namespace Akuntabel.Documents.Telaah;

/// <summary>Kinds of pieces of a web page.</summary>
internal enum JenisTandaHtml
{
    Teks,
    Buka,
    Tutup,
}
