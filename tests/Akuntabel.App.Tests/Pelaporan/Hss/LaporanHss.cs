using Akuntabel.App.Tests.Pelaporan.Tercetak;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Tests.Pelaporan.Hss;

/// <summary>The report of Hulu Sungai Selatan, second quarter of 2018.</summary>
public sealed class LaporanHss() : LaporanContoh("hss", Periode.Triwulan(2018, 2));
