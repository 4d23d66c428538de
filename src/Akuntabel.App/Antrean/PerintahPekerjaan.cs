namespace Akuntabel.App.Antrean;

/// <summary>What a worker of a kind is given.</summary>
/// <param name="Masukan">The job's arguments as JSON.</param>
/// <param name="Lapor">Tells progress: percent and what is being done; cheap, call it as often as there is something to tell.</param>
public sealed record PerintahPekerjaan(string Masukan, Action<int, string> Lapor);
