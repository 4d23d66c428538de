using System.Globalization;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Organisasi;

/// <summary>The short name has a wrong form.</summary>
public sealed record SlugTidakSah(string Slug)
    : Pelanggaran(
        $"Nama singkat \"{Slug}\" tidak sah. Gunakan 2 sampai 39 huruf kecil, angka, atau tanda hubung, dimulai dengan huruf."
    );

/// <summary>The short name is one of the system's own addresses.</summary>
public sealed record SlugDipakaiSistem(string Slug)
    : Pelanggaran($"Nama singkat \"{Slug}\" dipakai oleh sistem. Pilih nama lain.");

/// <summary>No such agency, or not visible to the asker: both get the same answer.</summary>
public sealed record InstansiTidakDikenal(string Slug)
    : Pelanggaran($"Instansi \"{Slug}\" tidak ditemukan. Periksa kembali nama singkatnya.");

/// <summary>The agency has neither agreement nor budget in the year.</summary>
public sealed record TahunTanpaData(string Slug, int Tahun)
    : Pelanggaran(
        $"Belum ada data {Slug} untuk tahun {Tahun.ToString(CultureInfo.InvariantCulture)}. "
            + "Impor berkas tahun itu atau pilih tahun lain."
    );

/// <summary>No measurement policy is in force at the period's end.</summary>
public sealed record KebijakanBelumDitetapkan(string Pemda, Periode Periode)
    : Pelanggaran($"Belum ada kebijakan pengukuran {Pemda} yang berlaku pada akhir {Periode.Sebutan}.");
