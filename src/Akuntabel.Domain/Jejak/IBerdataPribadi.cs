using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Jejak;

/// <summary>Entity with fields marked <see cref="DataPribadiAttribute"/>; its <see cref="Id"/> names the salt they are hashed with.</summary>
public interface IBerdataPribadi : IBerlingkupPemda
{
    Guid Id { get; }
}
