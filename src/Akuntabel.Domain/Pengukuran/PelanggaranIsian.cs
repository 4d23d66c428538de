using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pengukuran;

/// <summary>The text is no number.</summary>
public sealed record BukanAngka(string Tertulis)
    : Pelanggaran($"\"{Ringkas(Tertulis)}\" bukan angka. Tulis angka saja, misalnya 1.234,5; tulis 0 bila jumlahnya nihil.")
{
    private static string Ringkas(string teks) => teks.Length <= 40 ? teks : teks[..40] + "…";
}

/// <summary>The text may mean two numbers.</summary>
public sealed record AngkaBermaknaGanda(string Tertulis, string Ribuan, string Desimal)
    : Pelanggaran($"\"{Tertulis}\" dapat berarti dua angka. Tulis {Ribuan} bila ribuan, atau {Desimal} bila desimal.");

/// <summary>More digits than the system keeps.</summary>
public sealed record AngkaTerlaluPanjang(string Tertulis)
    : Pelanggaran($"\"{Tertulis}\" terlalu panjang: paling banyak 17 angka sebelum koma dan 10 sesudahnya.");

/// <summary>A count has no decimals.</summary>
public sealed record AngkaHarusBulat(string Tertulis)
    : Pelanggaran($"\"{Tertulis}\" harus bilangan bulat, tanpa angka di belakang koma.");

/// <summary>The letter is none of the indicator's scale.</summary>
public sealed record HurufTidakDikenal(string Tertulis, string Pilihan)
    : Pelanggaran($"\"{Tertulis}\" bukan predikat pada skala ini. Pilihannya: {Pilihan}.");

/// <summary>The figure looks odd and no reason was given.</summary>
public sealed record AngkaMintaAlasan(string Kejanggalan)
    : Pelanggaran($"{Kejanggalan} Periksa lagi; bila memang benar, isi alasannya.");
