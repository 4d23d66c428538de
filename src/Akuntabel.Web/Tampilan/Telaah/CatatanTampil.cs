using Akuntabel.Domain.Telaah;

namespace Akuntabel.Web.Tampilan;

/// <summary>A note as the page shows it.</summary>
/// <param name="Isi">The note.</param>
/// <param name="Tempat">Its places.</param>
public sealed record CatatanTampil(CatatanReviu Isi, IReadOnlyList<TempatTampil> Tempat);
