namespace Akuntabel.Web.Infrastructure.Akses;

/// <summary>A page for everybody who is signed in; what it shows depends on the person's own rights.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class CukupMasukAttribute : Attribute;
