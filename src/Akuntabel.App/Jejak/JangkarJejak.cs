using System.Globalization;
using System.Text;
using Akuntabel.App.Data;
using Akuntabel.Domain.Jejak;
using Microsoft.Extensions.Logging;

namespace Akuntabel.App.Jejak;

/// <summary>
/// Heads of audit chains noted outside the database, so that a cut tail is seen: one append-only file per day,
/// <c>jejak/kepala-YYYY-MM-DD.txt</c>, one line per head: number, hash, chain, instant, parted by tabs.
/// </summary>
public sealed class JangkarJejak(OpsiData opsi, TimeProvider jam, ILogger<JangkarJejak> log)
{
    private readonly Lock _gembok = new();

    private string Folder => Path.Combine(opsi.Folder, "jejak");

    /// <summary>
    /// Appends the heads after their commit. The act already stands, so a file that cannot be written is logged and not
    /// thrown; the next head covers it, since each hash covers all entries before it.
    /// </summary>
    public void Catat(IReadOnlyCollection<JangkarRantai> kepala)
    {
        if (kepala.Count == 0)
        {
            return;
        }

        var kini = jam.GetUtcNow();
        var teks = new StringBuilder();
        foreach (var k in kepala)
        {
            teks.Append(CultureInfo.InvariantCulture, $"{k.Nomor}\t{k.Hash}\t{k.RantaiId}\t{kini:yyyy-MM-dd'T'HH:mm:ss'Z'}\n");
        }

        try
        {
            lock (_gembok)
            {
                Tambahkan(
                    Path.Combine(Folder, $"kepala-{kini.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.txt"),
                    teks.ToString()
                );
            }
        }
        catch (Exception galat) when (galat is IOException or UnauthorizedAccessException)
        {
            log.LogWarning(galat, "Jangkar jejak tidak dapat ditulis ke {Folder}", Folder);
        }
    }

    /// <summary>Every head ever noted. Lines that are no anchor (a write cut short) are passed over.</summary>
    public IEnumerable<JangkarRantai> Baca() =>
        Directory.Exists(Folder)
            ? Directory
                .EnumerateFiles(Folder, "kepala-*.txt")
                .Order(StringComparer.Ordinal)
                .SelectMany(File.ReadLines)
                .Select(Urai)
                .OfType<JangkarRantai>()
            : [];

    private static JangkarRantai? Urai(string baris) =>
        baris.Split('\t') is [var nomor, { Length: 64 } hash, var rantai, _]
        && long.TryParse(nomor, NumberStyles.None, CultureInfo.InvariantCulture, out var n)
            ? new JangkarRantai(rantai, n, hash)
            : null;

    private void Tambahkan(string jalur, string teks)
    {
        Directory.CreateDirectory(Folder);
        using var berkas = new FileStream(jalur, FileMode.Append, FileAccess.Write, FileShare.ReadWrite);
        berkas.Write(Encoding.UTF8.GetBytes(teks));
    }
}
