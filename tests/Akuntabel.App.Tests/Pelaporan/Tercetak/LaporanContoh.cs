using System.Text;
using Akuntabel.App.Impor;
using Akuntabel.App.Impor.Baca;
using Akuntabel.App.Pelaporan;
using Akuntabel.App.Tests.Impor;
using Akuntabel.Documents.Laporan;
using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Pelaporan.Kerangka;
using Akuntabel.Domain.Pelaporan.Tabel;
using Akuntabel.Domain.Umum;
using Akuntabel.TestData;
using Shouldly;
using Xunit;

namespace Akuntabel.App.Tests.Pelaporan.Tercetak;

/// <summary>The report of an imported example in the outline its own data name; cells are found by table, row and column.</summary>
public abstract class LaporanContoh(string slug, Periode periode) : IAsyncLifetime
{
    private BasisDataUji _uji = null!;

    public DokumenLaporan Dokumen { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        _uji = await BasisDataUji.BuatAsync(JenisUji.Sqlite);
        var berkas = ContohImpor.SemuaBerkas().Single(b => Path.GetFileName(b).StartsWith(slug + "-", StringComparison.Ordinal));
        var terbaca = PembacaBerkasImpor.Baca(await File.ReadAllBytesAsync(berkas));
        await using var sesi = _uji.Sesi();
        (
            await sesi.Ambil<ImporBerkas>().JalankanAsync(new() { Berkas = terbaca }, CancellationToken.None)
        ).Berhasil.ShouldBeTrue();
        await using var baca = _uji.Sesi();
        var tahun = (await baca.Ambil<MuatBerkasTahun>().JalankanAsync(slug, periode, CancellationToken.None)).Isi;
        Dokumen = PenyusunDokumen.Susun(
            new BahanLaporan(tahun),
            SistematikaBawaan.Milik(tahun.PerangkatDaerah, periode),
            draf: false
        );
    }

    public async ValueTask DisposeAsync()
    {
        await _uji.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Every table, in the order of the report.</summary>
    public IEnumerable<TabelLaporan> Tabel => Dokumen.Isi.OfType<Blok.Tabel>().Select(t => t.Isi);

    /// <summary>The printed cells of a column in the rows that carry this text, over the tables whose key starts so.</summary>
    public IReadOnlyList<Sel> Cari(string kunci, string baris, string kolom) =>
        [
            .. Tabel
                .Where(t =>
                    t.Kunci == kunci || (kunci.EndsWith('*') && t.Kunci.StartsWith(kunci[..^1], StringComparison.Ordinal))
                )
                .SelectMany(t =>
                    Letak(t, kolom) is var letak && letak < 0
                        ? []
                        : t.Baris.Where(b => b.Sel.Any(s => s is Sel.Teks x && Sama(x.Isi, baris))).Select(b => b.Sel[letak])
                ),
        ];

    /// <summary>The single such cell as printed, or null.</summary>
    public string? Cetak(string kunci, string baris, string kolom) =>
        Cari(kunci, baris, kolom).FirstOrDefault()?.Cetak(TeksKosong.Bawaan);

    private static int Letak(TabelLaporan tabel, string kolom) =>
        tabel
            .Kolom.ToList()
            .FindIndex(k =>
                k.Judul == kolom
                || $"{k.Kelompok} {k.Judul}" == kolom
                || (kolom != "%" && Ringkas(k.Judul).StartsWith(Ringkas(kolom), StringComparison.Ordinal))
            );

    /// <summary>The same words; a star at the end leaves the rest open.</summary>
    private static bool Sama(string teks, string baris) =>
        baris.EndsWith('*')
            ? Ringkas(teks).StartsWith(Ringkas(baris), StringComparison.Ordinal)
            : Ringkas(teks) == Ringkas(baris);

    /// <summary>Letters and digits only, lower case.</summary>
    private static string Ringkas(string teks)
    {
        var hasil = new StringBuilder();
        foreach (var huruf in teks.Where(char.IsLetterOrDigit))
        {
            hasil.Append(char.ToLowerInvariant(huruf));
        }

        return hasil.ToString();
    }
}
