using Akuntabel.Domain.Akses;

namespace Akuntabel.Web.Infrastructure.Akses;

/// <summary>
/// The right a page, a handler or an endpoint asks for. Inside an agency's year it is asked for that agency (any unit of it);
/// elsewhere it is enough to have it somewhere. Where a handler serves several acts (the steps of a workflow), one of their rights is
/// enough to be heard. The act behind it decides about the very object.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class ButuhAttribute(Tindakan tindakan, params Tindakan[] atau) : Attribute
{
    /// <summary>The rights one of which is asked for.</summary>
    public IReadOnlyList<Tindakan> SalahSatu { get; } = [tindakan, .. atau];
}
