using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pengukuran;

/// <summary>New thresholds, their day or their decision break a rule.</summary>
public sealed record KetetapanTidakSah(string Pesan) : Pelanggaran(Pesan);

/// <summary>The pemda has no policy to change yet: the first one comes with its data file.</summary>
public sealed record KebijakanAwalBelumAda()
    : Pelanggaran("Pemda ini belum memiliki kebijakan pengukuran. Masukkan dahulu berkas data salah satu perangkat daerahnya.");
