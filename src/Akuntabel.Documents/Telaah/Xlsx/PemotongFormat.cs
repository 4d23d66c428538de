namespace Akuntabel.Documents.Telaah;

/// <summary>Cuts a number format code into its sections: positive, negative, zero, text.</summary>
internal static class PemotongFormat
{
    private const int BagianMaks = 4;

    public static IEnumerable<string> Bagi(string kode)
    {
        var (awal, dalamKutip, banyak) = (0, false, 0);
        for (var i = 0; i < kode.Length && banyak < BagianMaks; i++)
        {
            switch (kode[i])
            {
                case '\\' or '_' or '*' when !dalamKutip:
                    i++;
                    break;
                case '"':
                    dalamKutip = !dalamKutip;
                    break;
                case ';' when !dalamKutip:
                    yield return kode[awal..i];
                    awal = i + 1;
                    banyak++;
                    break;
                default:
                    break;
            }
        }

        yield return awal < kode.Length ? kode[awal..] : "";
    }
}
