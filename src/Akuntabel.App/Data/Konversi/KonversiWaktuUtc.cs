using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Akuntabel.App.Data.Konversi;

/// <summary>Instants are UTC in both databases; writing another kind is a bug and throws.</summary>
internal sealed class KonversiWaktuUtc()
    : ValueConverter<DateTime, DateTime>(w => Wajib(w), w => DateTime.SpecifyKind(w, DateTimeKind.Utc))
{
    private static DateTime Wajib(DateTime waktu) =>
        waktu.Kind == DateTimeKind.Utc ? waktu : throw new InvalidOperationException("An instant must be UTC.");
}
