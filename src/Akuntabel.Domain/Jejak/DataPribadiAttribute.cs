namespace Akuntabel.Domain.Jejak;

/// <summary>Marks a text that names or identifies a person: the audit trail keeps only its salted hash (UU 27/2022).</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class DataPribadiAttribute : Attribute;
