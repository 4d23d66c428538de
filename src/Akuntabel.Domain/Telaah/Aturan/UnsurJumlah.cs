namespace Akuntabel.Domain.Telaah;

/// <summary>An amount below a total, in printed order.</summary>
/// <param name="Nilai">The amount.</param>
/// <param name="Bebas">True when it may belong to another column: it explains a total, but is not missed in one.</param>
internal readonly record struct UnsurJumlah(decimal Nilai, bool Bebas);
