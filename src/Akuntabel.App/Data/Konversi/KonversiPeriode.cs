using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Akuntabel.App.Data.Konversi;

/// <summary>Periode as its text form; compared byte by byte, all periods of a year lie between that year and the next.</summary>
internal sealed class KonversiPeriode() : ValueConverter<Periode, string>(p => p.ToString(), t => Periode.Parse(t));
