using Akuntabel.App.Tests.Pelaporan.Tercetak;
using Xunit;

namespace Akuntabel.App.Tests.Pelaporan.Sibolga;

public sealed class AngkaSibolgaTests(LaporanSibolga laporan)
    : UjiLaporanTercetak(laporan, "sibolga-2024", "LKIP Sibolga 2024", terkecil: 220),
        IClassFixture<LaporanSibolga>;
