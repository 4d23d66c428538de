using System.Globalization;

namespace Akuntabel.App.Pelaporan;

/// <summary>
/// A LibreOffice profile that nobody else uses meanwhile: two runs on one profile lose a document. Profiles are kept, because making
/// one takes longer than converting; a lock file guards each, between processes too.
/// </summary>
internal sealed class SlotSoffice : IDisposable
{
    private const int Terbanyak = 8;

    private readonly FileStream? _kunci;
    private bool _rusak;

    private SlotSoffice(string folder, FileStream? kunci) => (Folder, _kunci) = (folder, kunci);

    /// <summary>The profile's folder.</summary>
    public string Folder { get; }

    /// <summary>The first free profile below the folder; one to be thrown away when all are taken or the folder is not writable.</summary>
    public static SlotSoffice Ambil(string folder)
    {
        for (var nomor = 1; nomor <= Terbanyak; nomor++)
        {
            try
            {
                var profil = Path.Combine(folder, "profil-" + nomor.ToString(CultureInfo.InvariantCulture));
                Directory.CreateDirectory(profil);
                return new(
                    profil,
                    new FileStream(profil + ".kunci", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None)
                );
            }
            catch (IOException)
            {
                // Taken: the next one.
            }
            catch (UnauthorizedAccessException)
            {
                break;
            }
        }

        return new(Directory.CreateTempSubdirectory("akuntabel-profil-").FullName, null);
    }

    /// <summary>The profile was in use when its program died: it is made anew next time.</summary>
    public void TandaiRusak() => _rusak = true;

    public void Dispose()
    {
        if (_rusak || _kunci is null)
        {
            HapusFolder.Coba(Folder);
        }

        _kunci?.Dispose();
    }
}
