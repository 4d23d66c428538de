using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Antrean;

/// <summary>
/// Does the jobs of one kind; registered under the kind's name. It may be begun again from the start when whoever ran it disappeared,
/// so it writes nothing outside a transaction of its own.
/// </summary>
public interface IPelaksanaPekerjaan
{
    /// <summary>The files made, or why none could be made.</summary>
    Task<Hasil<HasilPelaksanaan>> JalankanAsync(PerintahPekerjaan perintah, CancellationToken batal);
}
