namespace Akuntabel.Domain.Akses;

/// <summary>That an office may do something, and how far.</summary>
public sealed record HakPeran(Peran Peran, JangkauanAkses Jangkauan);
