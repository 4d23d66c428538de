using Akuntabel.Domain.Akses;

namespace Akuntabel.Domain.Telaah;

/// <summary>
/// The office an uploaded document belongs to: the agency for its own people; for offices of the region the office itself, so that what
/// the Inspektorat uploads is seen by the Inspektorat only. The operator of the machine sees all.
/// </summary>
public static class KantorTelaah
{
    /// <summary>Name of the office of the one who acts: empty for the agency, else the office's name in the matrix.</summary>
    public static string Dari(IzinAkses izin) =>
        izin.Jangkauan >= JangkauanAkses.SeluruhPemda && izin.Penugasan is { } tugas ? tugas.Peran.ToString() : "";

    /// <summary>Whether somebody with <paramref name="izin"/> may see what <paramref name="naskah"/> holds.</summary>
    public static bool BolehLihat(NaskahTelaah naskah, IzinAkses izin) => izin.Penugasan is null || naskah.Kantor == Dari(izin);
}
