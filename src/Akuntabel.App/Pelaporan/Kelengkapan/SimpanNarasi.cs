using System.Globalization;
using Akuntabel.App.Akses;
using Akuntabel.App.Data;
using Akuntabel.App.Jejak;
using Akuntabel.App.Organisasi;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Jejak;
using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.Pelaporan.Kelengkapan;

/// <summary>
/// Stores what people write in one place of a period's report; an empty text goes back to the sentences made from the figures.
/// Refused: a place the report does not have, a text too long, one somebody else has changed meanwhile.
/// </summary>
public sealed class SimpanNarasi(
    AkuntabelDbContext db,
    PintuInstansi pintu,
    MuatBerkasTahun muat,
    MuatKelengkapan kelengkapan,
    Transaksi transaksi,
    IPencatatJejak jejak
)
{
    /// <summary>Most letters of one narrative.</summary>
    public const int PanjangTerbesar = 100_000;

    /// <summary>What is asked.</summary>
    public sealed record Masukan
    {
        public required string Slug { get; init; }

        public required Periode Periode { get; init; }

        /// <summary>Full name of the place.</summary>
        public required string Slot { get; init; }

        /// <summary>Markdown with live references, or empty.</summary>
        public required string Teks { get; init; }

        /// <summary>The text the writer began with.</summary>
        public required string Semula { get; init; }
    }

    /// <summary>The text stored.</summary>
    public async Task<Hasil<string>> JalankanAsync(Masukan masukan, CancellationToken batal)
    {
        var buka = await pintu.BukaAsync(masukan.Slug, Tindakan.TulisNarasi, batal);
        if (!buka.Berhasil)
        {
            return buka.Pelanggaran;
        }

        if (masukan.Teks.Length > PanjangTerbesar)
        {
            return new NarasiTerlaluPanjang(PanjangTerbesar);
        }

        var berkas = await muat.JalankanAsync(masukan.Slug, masukan.Periode, batal);
        if (!berkas.Berhasil)
        {
            return berkas.Pelanggaran;
        }

        var dokumen = (await kelengkapan.JalankanAsync(berkas.Isi, batal)).Susun(berkas.Isi, draf: true);
        return dokumen.TempatNarasi.Any(t => t.Slot == masukan.Slot)
            ? await transaksi.JalankanAsync(b => SimpanAsync(buka.Isi.Instansi, masukan, Rapikan(masukan.Teks), b), batal)
            : new TempatNarasiTidakAda();
    }

    /// <summary>How a place is called in the audit trail.</summary>
    internal static string Objek(Periode periode, string slot) =>
        string.Create(CultureInfo.InvariantCulture, $"narasi {slot} {periode}");

    /// <summary>One kind of line end, nothing around it.</summary>
    public static string Rapikan(string? teks) => (teks ?? "").ReplaceLineEndings("\n").Trim();

    private async Task<Hasil<string>> SimpanAsync(
        InstansiTerdaftar instansi,
        Masukan masukan,
        string teks,
        CancellationToken batal
    )
    {
        var (pd, periode, slot) = (instansi.PerangkatDaerahId, masukan.Periode, masukan.Slot);
        await jejak.KunciAsync(RantaiJejak.Milik(pd), batal);
        var ada = await db.Narasi.SingleOrDefaultAsync(
            n => n.PerangkatDaerahId == pd && n.Periode == periode && n.Slot == slot,
            batal
        );
        var lama = ada?.Teks ?? "";
        if (Rapikan(lama) == teks)
        {
            return teks;
        }

        if (Rapikan(lama) != Rapikan(masukan.Semula))
        {
            return new NarasiBentrok(lama);
        }

        SamakanTeks.Jalankan(
            db,
            ada,
            teks,
            baris => baris.Teks = teks,
            () =>
                new Narasi
                {
                    PemdaId = instansi.PemdaId,
                    PerangkatDaerahId = pd,
                    Id = Guid.CreateVersion7(),
                    Periode = periode,
                    Slot = slot,
                    Teks = teks,
                }
        );

        await jejak.CatatAsync(
            new()
            {
                Rantai = RantaiJejak.Milik(pd),
                Tindakan = nameof(SimpanNarasi),
                Objek = Objek(periode, slot),
                Lama = lama.Length == 0 ? null : new { Teks = lama },
                Baru = teks.Length == 0 ? null : new { Teks = teks },
            },
            batal
        );
        return teks;
    }
}
