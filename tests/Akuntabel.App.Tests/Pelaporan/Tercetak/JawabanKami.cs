namespace Akuntabel.App.Tests.Pelaporan.Tercetak;

/// <summary>What our report shows where the printed one is wrong. [[tabel|baris|kolom]] is a cell, {{teks}} a figure in a sentence.</summary>
/// <param name="Id">The mistake.</param>
/// <param name="Kami">Our answer.</param>
/// <param name="Sama">Whether its figures are the ones the evaluator expects.</param>
internal sealed record JawabanKami(string Id, string Kami, bool Sama);
