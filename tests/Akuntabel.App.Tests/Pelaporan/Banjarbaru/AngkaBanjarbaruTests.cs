using Akuntabel.App.Tests.Pelaporan.Tercetak;
using Akuntabel.Domain.Pelaporan.Tabel;
using Akuntabel.Domain.Umum;
using Shouldly;
using Xunit;

namespace Akuntabel.App.Tests.Pelaporan.Banjarbaru;

/// <summary>Our report of Banjarbaru 2019 against the printed one, cell by cell.</summary>
public sealed class AngkaBanjarbaruTests(LaporanBanjarbaru laporan) : IClassFixture<LaporanBanjarbaru>
{
    private static readonly IReadOnlyList<ButirTercetak> Semua = ButirTercetak.Cocok(LaporanBanjarbaru.Nama);

    [Fact]
    public void Every_printed_figure_that_holds_stands_in_our_tables()
    {
        var beda = Semua
            .Select(b => (Butir: b, Tempat: PetaSel.Cari(b)))
            .Where(b => b.Tempat is not null)
            .Select(b =>
                (b.Butir, b.Tempat, Sel: laporan.Cari(b.Tempat!.Value.Kunci, b.Tempat.Value.Baris, b.Tempat.Value.Kolom))
            )
            .Where(b => b.Sel.Count == 0 || !b.Sel.All(s => Sama(b.Butir, s)))
            .Select(b =>
                $"{b.Butir.Id} {b.Tempat}: tercetak {b.Butir.Value}, kita {string.Join("; ", b.Sel.Select(s => s.Cetak(TeksKosong.Bawaan)))}"
            );

        beda.ShouldBeEmpty();
    }

    [Fact]
    public void What_is_not_compared_is_no_cell_of_a_table()
    {
        var tanpa = Semua.Where(b => PetaSel.Cari(b) is null).ToList();

        tanpa
            .Where(b =>
                b.Value != "sesuai"
                && !b.Table.StartsWith("Narasi", StringComparison.Ordinal)
                && b.Check is not ("skala" or "jumlah-daftar" or "jumlah-kategori" or "narasi-kategori")
                && b.Table is not ("Kasus HI" or "Pemeringkatan Koperasi")
            )
            .Select(b => $"{b.Id} {b.Check} {b.Table}: {b.Row}")
            .ShouldBeEmpty();
        (Semua.Count - tanpa.Count).ShouldBeGreaterThan(250, "most printed figures are cells");
    }

    private static bool Sama(ButirTercetak butir, Sel sel) =>
        sel switch
        {
            Sel.Teks t when butir.Check == "kode-kategori" => t.Isi.EndsWith($"({butir.Value})", StringComparison.Ordinal),
            Sel.Teks t => t.Isi.StartsWith(butir.Value + " (", StringComparison.Ordinal),
            Sel.Angka a => CetakAngka.Tetap(a.Besar, Desimal(butir.Value)) == butir.Value,
            _ => false,
        };

    private static int Desimal(string tercetak)
    {
        var koma = tercetak.IndexOf(',', StringComparison.Ordinal);
        return koma < 0 ? 0 : tercetak.Length - koma - 1;
    }
}
