using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pengukuran;

/// <summary>The text is no number.</summary>
/// <param name="Tertulis">As typed.</param>
/// <param name="Bulat">Whether the cell takes whole numbers only, so that the example shows one.</param>
public sealed record BukanAngka(string Tertulis, bool Bulat)
    : Pelanggaran(
        $"\"{TeksSingkat.Dari(Tertulis, 40)}\" bukan angka. Tulis angka saja, misalnya {(Bulat ? "1.234" : "1.234,5")}; tulis 0 bila jumlahnya nihil."
    ) { }

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

/// <summary>A figure that looks odd by now is handed in without a reason.</summary>
/// <param name="Nama">What the figure is called.</param>
/// <param name="Sel">Its cell, see <see cref="NamaSel"/>.</param>
/// <param name="Kejanggalan">What is odd.</param>
public sealed record AngkaJanggalTanpaAlasan(string Nama, string Sel, string Kejanggalan)
    : Pelanggaran($"{Nama} belum dapat diajukan. {Kejanggalan} Periksa lagi; bila memang benar, isi alasannya lalu ajukan.");
