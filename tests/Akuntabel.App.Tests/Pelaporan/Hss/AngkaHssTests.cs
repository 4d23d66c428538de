using Akuntabel.App.Tests.Pelaporan.Tercetak;
using Xunit;

namespace Akuntabel.App.Tests.Pelaporan.Hss;

public sealed class AngkaHssTests(LaporanHss laporan)
    : UjiLaporanTercetak(laporan, "hss-2018-tw2", "laporan kinerja Hulu Sungai Selatan Triwulan II 2018", terkecil: 200),
        IClassFixture<LaporanHss>;
