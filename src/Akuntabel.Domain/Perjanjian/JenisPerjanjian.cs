namespace Akuntabel.Domain.Perjanjian;

/// <summary>Whether an agreement is the first of the year or a change.</summary>
public enum JenisPerjanjian
{
    Murni,

    Perubahan,
}
