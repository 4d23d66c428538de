using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Akuntabel.App.Data.Konversi;

/// <summary>TanggalSurat as <c>2024-11-24</c> or <c>2024-01</c>.</summary>
internal sealed class KonversiTanggalSurat()
    : ValueConverter<TanggalSurat, string>(t => t.ToString(), t => TanggalSurat.Parse(t));
