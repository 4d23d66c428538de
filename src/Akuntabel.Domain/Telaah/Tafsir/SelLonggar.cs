namespace Akuntabel.Domain.Telaah;

/// <summary>The figures of a loose row with the dashes between and behind them: "2 2 1 - 5" has five cells, the fourth without a figure; "7-12" has none.</summary>
internal static class SelLonggar
{
    public static IReadOnlyList<AngkaTercetak?> Dari(BarisTerbaca baris)
    {
        var hasil = new List<AngkaTercetak?>();
        for (var i = 0; i < baris.Angka.Count; i++)
        {
            if (baris.Angka[i] is not { } angka)
            {
                continue;
            }

            hasil.Add(angka);
            var ekor = i + 1 < baris.Asal.Sel.Count ? baris.Asal.Sel[i + 1] : "";
            var ujung = angka.Posisi + angka.Tercetak.Length;
            if (ujung < ekor.Length && ekor[ujung] is not ('-' or '–'))
            {
                var sela = ekor[ujung..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
                hasil.AddRange(sela.All(s => s is "-" or "–") ? sela.Select(_ => (AngkaTercetak?)null) : []);
            }
        }

        return hasil;
    }
}
