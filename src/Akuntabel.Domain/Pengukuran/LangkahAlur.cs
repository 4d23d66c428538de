namespace Akuntabel.Domain.Pengukuran;

/// <summary>A step a person takes in the workflow of figures.</summary>
public enum LangkahAlur
{
    Ajukan,

    TarikKembali,

    Verifikasi,

    Kembalikan,

    Setujui,
}
