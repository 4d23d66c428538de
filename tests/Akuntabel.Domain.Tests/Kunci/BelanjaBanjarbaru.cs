using System.Text.Json;
using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Tests.Bahan;

namespace Akuntabel.Domain.Tests.Kunci;

/// <summary>The belanja table of Banjarbaru 2019: tidak langsung stands outside programs.</summary>
internal static class BelanjaBanjarbaru
{
    public static AnggaranTahun Susun(JsonElement fakta)
    {
        var berkas = new Berkas();
        var dokumen = berkas.TambahDokumen(1);
        foreach (var kelompok in fakta.Daftar("belanja"))
        {
            var nama = kelompok.Teks("nama");
            var luar = nama.Contains("Tidak", StringComparison.Ordinal);
            var induk = berkas.TambahBelanja(dokumen, nama, luarProgram: luar);
            foreach (var baris in kelompok.Daftar("rincian"))
            {
                var rincian = berkas.TambahBelanja(dokumen, baris.Teks("nama"), baris.Angka("pagu"), induk, luar);
                berkas.TambahSerap(rincian.Identitas, baris.Angka("realisasi"));
            }
        }

        return AnggaranTahun.Susun(berkas.Jadi())!;
    }
}
