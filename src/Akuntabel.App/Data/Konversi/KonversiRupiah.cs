using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Akuntabel.App.Data.Konversi;

/// <summary>Money as a 64-bit integer of sen.</summary>
internal sealed class KonversiRupiah() : ValueConverter<Rupiah, long>(r => r.Sen, s => new Rupiah(s));
