using Akuntabel.App.Tests.Pelaporan.Tercetak;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Tests.Pelaporan.Sibolga;

/// <summary>The report of Sibolga 2024.</summary>
public sealed class LaporanSibolga() : LaporanContoh("sibolga", Periode.Tahunan(2024));
