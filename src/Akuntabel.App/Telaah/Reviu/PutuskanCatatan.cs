using Akuntabel.App.Akses;
using Akuntabel.App.Data;
using Akuntabel.App.Jejak;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Jejak;
using Akuntabel.Domain.Telaah;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.Telaah;

/// <summary>
/// Accepts a note, leaves it out with a reason, or takes the decision back; with a comment. Refused: no right, unknown note or one of
/// another office, no reason, somebody else decided meanwhile.
/// </summary>
public sealed class PutuskanCatatan(
    AkuntabelDbContext db,
    PintuInstansi pintu,
    Transaksi transaksi,
    IPencatatJejak jejak,
    IPelaku pelaku,
    TimeProvider jam
)
{
    /// <summary>What is asked.</summary>
    public sealed record Masukan
    {
        public required string Slug { get; init; }

        public required Guid NaskahId { get; init; }

        /// <summary>Running number of the note.</summary>
        public required int Urutan { get; init; }

        /// <summary>Version of the note the decision was made on.</summary>
        public required int Versi { get; init; }

        public required KeputusanCatatan Keputusan { get; init; }

        public string Alasan { get; init; } = "";

        public string Komentar { get; init; } = "";
    }

    /// <summary>The note as decided.</summary>
    public async Task<Hasil<CatatanReviu>> JalankanAsync(Masukan masukan, CancellationToken batal)
    {
        var buka = await pintu.BukaAsync(masukan.Slug, Tindakan.TelaahNaskah, batal);
        if (!buka.Berhasil)
        {
            return buka.Pelanggaran;
        }

        return await transaksi.JalankanAsync<CatatanReviu>(
            async b =>
            {
                await jejak.KunciAsync(RantaiJejak.Milik(buka.Isi.Instansi.PerangkatDaerahId), b);
                var naskah = await db.NaskahTelaah.FirstOrDefaultAsync(n => n.Id == masukan.NaskahId, b);
                if (naskah is null || !KantorTelaah.BolehLihat(naskah, buka.Isi.Izin))
                {
                    return new NaskahTelaahTidakDikenal();
                }

                var catatan = await db.CatatanReviu.FirstOrDefaultAsync(
                    c => c.NaskahTelaahId == masukan.NaskahId && c.Urutan == masukan.Urutan,
                    b
                );
                return catatan is null ? new CatatanReviuTidakDikenal() : await TulisAsync(naskah, catatan, masukan, b);
            },
            batal
        );
    }

    private async Task<Hasil<CatatanReviu>> TulisAsync(
        NaskahTelaah naskah,
        CatatanReviu catatan,
        Masukan masukan,
        CancellationToken batal
    )
    {
        if (catatan.Versi != masukan.Versi)
        {
            return new DataDiubahPenggunaLain();
        }

        var lama = new
        {
            catatan.Keputusan,
            catatan.Alasan,
            catatan.Komentar,
        };
        if (catatan.Putuskan(masukan.Keputusan, masukan.Alasan, masukan.Komentar) is { } salah)
        {
            return salah;
        }

        var kini = jam.GetUtcNow().UtcDateTime;
        catatan.DiputusPada = kini.AddTicks(-(kini.Ticks % TimeSpan.TicksPerMillisecond));
        catatan.PemutusId = pelaku.PenggunaId;
        await jejak.CatatAsync(
            new()
            {
                Rantai = RantaiJejak.Milik(naskah.PerangkatDaerahId),
                Tindakan = nameof(PutuskanCatatan),
                Objek = $"{naskah.NamaBerkas}, catatan {CetakAngka.Seperlunya(catatan.Urutan)}",
                Lama = lama,
                Baru = new
                {
                    catatan.Keputusan,
                    catatan.Alasan,
                    catatan.Komentar,
                },
                Alasan = catatan.Alasan,
            },
            batal
        );
        return catatan;
    }
}
