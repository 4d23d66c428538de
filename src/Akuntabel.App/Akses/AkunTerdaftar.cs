using Akuntabel.Domain.Akses;

namespace Akuntabel.App.Akses;

/// <summary>An account with its assignments, as those who keep accounts see it.</summary>
public sealed record AkunTerdaftar(Pengguna Akun, IReadOnlyList<Penugasan> Penugasan);
