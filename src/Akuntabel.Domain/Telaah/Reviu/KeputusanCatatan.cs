namespace Akuntabel.Domain.Telaah;

/// <summary>What the reviewer made of a note.</summary>
public enum KeputusanCatatan
{
    /// <summary>Not looked at yet.</summary>
    BelumDiputus,

    /// <summary>It goes into the Catatan Hasil Reviu.</summary>
    Diterima,

    /// <summary>Left out, with a reason.</summary>
    Diabaikan,
}
