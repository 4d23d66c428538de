namespace Akuntabel.Documents.Bagan;

/// <summary>A line from one place to another, upright or level, in twips.</summary>
public sealed record GarisTata(int X1, int Y1, int X2, int Y2);
