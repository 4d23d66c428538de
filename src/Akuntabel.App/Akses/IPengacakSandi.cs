namespace Akuntabel.App.Akses;

/// <summary>One-way hashing of passwords.</summary>
public interface IPengacakSandi
{
    /// <summary>The hash to store.</summary>
    string Acak(string sandi);

    /// <summary>Whether <paramref name="sandi"/> is the one behind <paramref name="hash"/>.</summary>
    bool Cocok(string hash, string sandi);
}
