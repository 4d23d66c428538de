namespace Akuntabel.Documents.Telaah;

/// <summary>A piece of a web page: text, or an opening or closing tag.</summary>
/// <param name="Jenis">What it is.</param>
/// <param name="Nama">Tag name in small letters; empty for text.</param>
/// <param name="Isi">The text, or the attributes as written.</param>
internal readonly record struct TandaHtml(JenisTandaHtml Jenis, string Nama, string Isi)
{
    private const int AtributMaks = 2_000;

    /// <summary>Value of an attribute, or null; names in small letters.</summary>
    public string? Atribut(string nama)
    {
        var isi = Isi.Length > AtributMaks ? Isi[..AtributMaks] : Isi;
        for (var i = isi.IndexOf(nama, StringComparison.OrdinalIgnoreCase); i >= 0; )
        {
            var akhir = i + nama.Length;
            var utuh = (i == 0 || char.IsWhiteSpace(isi[i - 1]) || isi[i - 1] is '"' or '\'' or '/');
            if (utuh && (akhir == isi.Length || isi[akhir] is '=' or '/' || char.IsWhiteSpace(isi[akhir])))
            {
                var sisa = isi[akhir..].TrimStart();
                return sisa.StartsWith('=') ? Nilai(sisa[1..].TrimStart()) : "";
            }

            i = isi.IndexOf(nama, akhir, StringComparison.OrdinalIgnoreCase);
        }

        return null;
    }

    private static string Nilai(string sisa)
    {
        if (sisa.Length > 0 && sisa[0] is '"' or '\'')
        {
            var tutup = sisa.IndexOf(sisa[0], 1);
            return tutup < 0 ? sisa[1..] : sisa[1..tutup];
        }

        var akhir = sisa.AsSpan().IndexOfAny(' ', '\t', '\n');
        return akhir < 0 ? sisa : sisa[..akhir];
    }
}
