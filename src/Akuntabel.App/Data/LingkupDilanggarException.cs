namespace Akuntabel.App.Data;

/// <summary>A row of another region or agency was about to be saved: a bug, never a user's mistake.</summary>
public sealed class LingkupDilanggarException(string pesan) : InvalidOperationException(pesan);
