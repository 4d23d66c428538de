namespace Akuntabel.Web.Tampilan;

/// <summary>An assignment as a page shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Jabatan">"Plt. Kepala Bidang".</param>
/// <param name="Lingkup">Unit, agency, pemda or installation by name.</param>
/// <param name="Masa">"1 Januari 2019 – 31 Desember 2019".</param>
/// <param name="Keadaan">"berlaku", "belum mulai" or "berakhir".</param>
public sealed record TugasTampil(Guid Id, string Jabatan, string Lingkup, string Masa, string Keadaan)
{
    /// <summary>The term can still be ended.</summary>
    public bool Terbuka => Keadaan != "berakhir";
}
