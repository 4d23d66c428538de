using Akuntabel.Documents.Potret;

namespace Akuntabel.App.Pelaporan.Beku;

/// <summary>What building a frozen report again has shown.</summary>
/// <param name="Perbedaan">What the data of today would say differently.</param>
/// <param name="Rusak">Files and evidence on the disk that are gone or were replaced since.</param>
public sealed record PemeriksaanBeku(IReadOnlyList<PerbedaanPotret> Perbedaan, IReadOnlyList<string> Rusak);
