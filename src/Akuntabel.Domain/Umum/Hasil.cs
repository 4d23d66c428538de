using System.Diagnostics.CodeAnalysis;

namespace Akuntabel.Domain.Umum;

/// <summary>
/// The outcome of something that can be refused: a value, or the named <see cref="Pelanggaran"/> with its sentence for the user.
/// Bugs are exceptions and never come this way.
/// </summary>
public readonly record struct Hasil<T>
{
    private readonly T? _nilai;

    private Hasil(T? nilai, Pelanggaran? pelanggaran) => (_nilai, Pelanggaran) = (nilai, pelanggaran);

    /// <summary>Why it was refused, or null when it succeeded.</summary>
    public Pelanggaran? Pelanggaran { get; }

    [MemberNotNullWhen(false, nameof(Pelanggaran))]
    public bool Berhasil => Pelanggaran is null;

    /// <summary>The value; asking a refused outcome for it is a bug and throws.</summary>
    public T Isi => Berhasil ? _nilai! : throw new InvalidOperationException(Pelanggaran.Pesan);

    public static implicit operator Hasil<T>(T nilai) => new(nilai, null);

    public static implicit operator Hasil<T>(Pelanggaran pelanggaran) => new(default, pelanggaran);
}
