using System.Globalization;
using Akuntabel.App.Akses;
using Akuntabel.App.Data;
using Akuntabel.App.Jejak;
using Akuntabel.App.Organisasi;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Jejak;
using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Pelaporan.Kerangka;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.Pelaporan.Kelengkapan;

/// <summary>
/// Stores an agency's own outline for the reports of a year, after checking it; an empty text goes back to the standard one.
/// Refused: an outline with problems, every one told with its place; one somebody else has changed meanwhile.
/// </summary>
public sealed class SimpanSistematika(AkuntabelDbContext db, PintuInstansi pintu, Transaksi transaksi, IPencatatJejak jejak)
{
    /// <summary>What is asked.</summary>
    public sealed record Masukan
    {
        public required string Slug { get; init; }

        public required Periode Periode { get; init; }

        /// <summary>The outline as JSON, or empty.</summary>
        public required string Teks { get; init; }

        /// <summary>The text the writer began with: empty for the standard outline.</summary>
        public required string Semula { get; init; }

        /// <summary>The text is the one before the last step: recorded as undoing it.</summary>
        public bool Mengurungkan { get; init; }
    }

    /// <summary>How the outline of a period's reports is called in the audit trail.</summary>
    internal static string Objek(Periode periode) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"sistematika {(periode.Jenis != JenisPeriode.Tahunan ? "berkala" : "tahunan")} {periode.Tahun}"
        );

    /// <summary>The text stored.</summary>
    public async Task<Hasil<string>> JalankanAsync(Masukan masukan, CancellationToken batal)
    {
        var buka = await pintu.BukaAsync(masukan.Slug, Tindakan.UbahSistematika, batal);
        if (!buka.Berhasil)
        {
            return buka.Pelanggaran;
        }

        var teks = masukan.Teks.ReplaceLineEndings("\n").Trim();
        if (teks.Length > 0 && !teks.StartsWith('{'))
        {
            return new SistematikaTidakSah(["Sistematika harus dimulai dengan kurung kurawal {."]);
        }

        return teks.Length > 0 && PembacaSistematika.Baca(teks).Pelanggaran is { } salah
            ? salah
            : await transaksi.JalankanAsync(b => SimpanAsync(buka.Isi.Instansi, masukan, teks, b), batal);
    }

    private async Task<Hasil<string>> SimpanAsync(
        InstansiTerdaftar instansi,
        Masukan masukan,
        string teks,
        CancellationToken batal
    )
    {
        var (pd, tahun, berkala) = (
            instansi.PerangkatDaerahId,
            masukan.Periode.Tahun,
            masukan.Periode.Jenis != JenisPeriode.Tahunan
        );
        await jejak.KunciAsync(RantaiJejak.Milik(pd), batal);
        var ada = await db.SistematikaTersimpan.SingleOrDefaultAsync(
            s => s.PerangkatDaerahId == pd && s.Tahun == tahun && s.Berkala == berkala,
            batal
        );
        var lama = ada?.Json ?? "";
        if (lama != masukan.Semula.ReplaceLineEndings("\n").Trim())
        {
            return new DataDiubahPenggunaLain();
        }

        if (lama == teks)
        {
            return teks;
        }

        SamakanTeks.Jalankan(
            db,
            ada,
            teks,
            baris => baris.Json = teks,
            () =>
                new SistematikaTersimpan
                {
                    PemdaId = instansi.PemdaId,
                    PerangkatDaerahId = pd,
                    Id = Guid.CreateVersion7(),
                    Tahun = tahun,
                    Berkala = berkala,
                    Json = teks,
                }
        );

        await jejak.CatatAsync(
            new()
            {
                Rantai = RantaiJejak.Milik(pd),
                Tindakan = masukan.Mengurungkan ? nameof(UrungkanSistematika) : nameof(SimpanSistematika),
                Objek = Objek(masukan.Periode),
                Lama = lama.Length == 0 ? null : new { Json = lama },
                Baru = teks.Length == 0 ? null : new { Json = teks },
            },
            batal
        );
        return teks;
    }
}
