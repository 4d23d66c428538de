using Akuntabel.App.Jejak;

namespace Akuntabel.TestData;

/// <summary>Who acts in a test: the operator of the machine until told otherwise.</summary>
public sealed class PelakuUji : IPelaku
{
    public string Nama { get; private set; } = "uji";

    public Guid? PenggunaId { get; private set; }

    public bool PengelolaMesin { get; private set; } = true;

    /// <summary>From now on this account acts.</summary>
    public void Jadi(Guid penggunaId, string nama) => (PenggunaId, Nama, PengelolaMesin) = (penggunaId, nama, false);

    /// <summary>From now on the operator of the machine acts again.</summary>
    public void JadiPengelolaMesin() => (PenggunaId, Nama, PengelolaMesin) = (null, "uji", true);
}
