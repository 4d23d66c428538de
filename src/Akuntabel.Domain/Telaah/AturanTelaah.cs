namespace Akuntabel.Domain.Telaah;

/// <summary>A rule a document is checked by. One file per rule; <see cref="DaftarAturanTelaah"/> lists them.</summary>
public abstract class AturanTelaah
{
    /// <summary>Stable id: <c>TELAAH-SISA-1</c>.</summary>
    public abstract string Id { get; }

    /// <summary>The rule in words, as notes print it.</summary>
    public abstract string Bunyi { get; }

    /// <summary>Law or reason the rule rests on.</summary>
    public abstract string Dasar { get; }

    /// <summary>A wrong figure and the right one, for the reader of the list of rules.</summary>
    public abstract string Contoh { get; }

    /// <summary>What its notes weigh as a rule; single notes may weigh less.</summary>
    public abstract Keparahan Keparahan { get; }

    /// <summary>How sure its notes are at most, 0–1.</summary>
    public abstract decimal Yakin { get; }

    /// <summary>Reports what holds and what does not.</summary>
    public abstract void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil);

    /// <summary>A check that holds, with the value that was checked; or else its note.</summary>
    protected void Putuskan(PengumpulTelaah hasil, bool sesuai, string nilai, CatatanTelaah catatan)
    {
        if (sesuai)
        {
            hasil.Sesuai(this, catatan.Tabel, catatan.Tempat[0], catatan.Butir, nilai);
        }
        else
        {
            hasil.Catat(catatan);
        }
    }

    /// <summary>A note of this rule about one row of a table.</summary>
    protected CatatanTelaah Catatan(
        JenisCatatan jenis,
        Keparahan keparahan,
        decimal yakin,
        string tabel,
        IReadOnlyList<TempatNaskah> tempat,
        string butir,
        string tercetak,
        string seharusnya,
        string penjelasan
    ) =>
        new()
        {
            Jenis = jenis,
            Keparahan = keparahan,
            Yakin = yakin,
            Tabel = tabel,
            Tempat = tempat,
            Butir = butir,
            Tercetak = tercetak,
            Seharusnya = seharusnya,
            Aturan = Bunyi,
            IdAturan = Id,
            Penjelasan = Kalimat(penjelasan),
        };

    /// <summary>A sentence begins with a capital, also where the name of a table begins it.</summary>
    private static string Kalimat(string teks) =>
        teks.Length > 0 && char.IsLower(teks[0]) ? $"{char.ToUpperInvariant(teks[0])}{teks[1..]}" : teks;
}
