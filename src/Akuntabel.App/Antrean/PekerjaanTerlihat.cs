using Akuntabel.Domain.Antrean;

namespace Akuntabel.App.Antrean;

/// <summary>A job as its asker sees it.</summary>
/// <param name="Pekerjaan">The job.</param>
/// <param name="Berkas">The files it has made, in order; empty until it has ended well.</param>
public sealed record PekerjaanTerlihat(Pekerjaan Pekerjaan, IReadOnlyList<HasilPekerjaan> Berkas);
