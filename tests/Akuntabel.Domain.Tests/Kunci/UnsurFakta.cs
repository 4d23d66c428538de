using System.Text.Json;
using Akuntabel.Domain.DataKinerja;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Tests.Bahan;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Tests.Kunci;

/// <summary>A printed breakdown as a component with one or two dimensions; its first category is the line of the report.</summary>
internal static class UnsurFakta
{
    /// <summary>Cross table of rows of facts: one column per named field.</summary>
    public static TabelSilang Susun(IEnumerable<JsonElement> baris, params string[] kolom)
    {
        var daftar = baris.ToList();
        var unsur = new Berkas().TambahUnsur("unsur", CaraHimpun.PosisiAkhir);
        unsur.Dimensi.Add(
            new DimensiUnsur { Nama = "Baris", Kategori = [.. daftar.Select(b => b.GetProperty("barisSumber").ToString())] }
        );
        unsur.Dimensi.Add(new DimensiUnsur { Nama = "Kolom", Kategori = kolom });
        return TabelSilang.Susun(unsur, daftar.SelectMany(b => kolom.Select(k => Isian(unsur, b, k))), Periode.Tahunan(2019));
    }

    private static NilaiUnsur Isian(UnsurData unsur, JsonElement baris, string kolom) =>
        new()
        {
            PemdaId = 1,
            PerangkatDaerahId = Berkas.Dinas,
            UnsurDataId = unsur.Id,
            Periode = Periode.Tahunan(2019),
            Kategori1 = baris.GetProperty("barisSumber").ToString(),
            Kategori2 = kolom,
            Nilai = baris.Angka(kolom) is { } angka ? Nilai.Dari(angka) : Nilai.Tanpa(AlasanKosong.TidakAdaData),
            Sumber = "",
            Catatan = "",
        };
}
