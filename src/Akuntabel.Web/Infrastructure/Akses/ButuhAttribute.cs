using Akuntabel.Domain.Akses;

namespace Akuntabel.Web.Infrastructure.Akses;

/// <summary>
/// The right a page, a handler or an endpoint asks for. Inside an agency's year it is asked for that agency (any unit of it);
/// elsewhere it is enough to have it somewhere. The act behind it decides about the very object.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class ButuhAttribute(Tindakan tindakan) : Attribute
{
    public Tindakan Tindakan => tindakan;
}
