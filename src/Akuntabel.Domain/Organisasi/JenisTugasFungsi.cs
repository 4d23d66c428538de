namespace Akuntabel.Domain.Organisasi;

/// <summary>Whether a sentence is a tugas or a fungsi.</summary>
public enum JenisTugasFungsi
{
    Tugas,

    Fungsi,
}
