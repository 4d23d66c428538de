using Akuntabel.App.Data;
using Akuntabel.Domain.Jejak;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.Jejak;

/// <summary>
/// The one writer of audit chains. One of the two files that may use raw SQL: head rows and seals are created with
/// ON CONFLICT DO NOTHING, the same words on both databases. Counting up the head locks its row on PostgreSQL
/// (as SELECT FOR UPDATE would); on SQLite the transaction is IMMEDIATE and already alone.
/// </summary>
internal sealed class PencatatJejak(AkuntabelDbContext db, GudangGaram garam, IPelaku pelaku, TimeProvider jam) : IPencatatJejak
{
    private readonly List<JangkarRantai> _belumBerjangkar = [];

    /// <summary>Entries written since the last call, to be anchored once their transaction is committed.</summary>
    internal IReadOnlyList<JangkarRantai> AmbilYangTercatat()
    {
        List<JangkarRantai> hasil = [.. _belumBerjangkar];
        _belumBerjangkar.Clear();
        return hasil;
    }

    /// <summary>True while this transaction has an entry.</summary>
    internal bool AdaYangTercatat => _belumBerjangkar.Count > 0;

    public async Task KunciAsync(string rantai, CancellationToken batal)
    {
        WajibDalamTransaksi();
        if (await GeserKepalaAsync(rantai, 0, batal) == 0)
        {
            await db.Database.ExecuteSqlAsync(
                $"INSERT INTO kepala_rantai (rantai_id, nomor, hash) VALUES ({rantai}, 0, {RantaiJejak.HashAwal}) ON CONFLICT (rantai_id) DO NOTHING",
                batal
            );
            await GeserKepalaAsync(rantai, 0, batal);
        }
    }

    public async Task<EntriJejak> CatatAsync(PerbuatanTercatat perbuatan, CancellationToken batal)
    {
        WajibDalamTransaksi();
        await garam.SiapkanAsync([perbuatan.Lama, perbuatan.Baru, .. perbuatan.Baris ?? []], batal);
        var (lama, baru) = (Kanonik(perbuatan.Lama), Kanonik(perbuatan.Baru));
        var akar = SidikJejak.AkarMerkle((perbuatan.Baris ?? []).Select(b => JsonKanonik.Tulis(b, garam.Untuk)));
        await db.SaveChangesAsync(batal);

        await KunciAsync(perbuatan.Rantai, batal);
        var kepala = await db.KepalaRantai.AsNoTracking().SingleAsync(k => k.RantaiId == perbuatan.Rantai, batal);
        var entri = BerHash(
            new EntriJejak
            {
                RantaiId = perbuatan.Rantai,
                Nomor = checked(kepala.Nomor + 1),
                Waktu = Sekarang(),
                Pelaku = pelaku.Nama,
                Tindakan = perbuatan.Tindakan,
                Objek = perbuatan.Objek,
                Lama = lama,
                Baru = baru,
                Alasan = perbuatan.Alasan,
                JumlahBaris = perbuatan.Baris?.Count ?? 1,
                AkarMerkle = akar,
                HashSebelum = kepala.Hash,
                Hash = "",
            }
        );
        db.EntriJejak.Add(entri);
        await db.SaveChangesAsync(batal);
        await db
            .KepalaRantai.Where(k => k.RantaiId == perbuatan.Rantai)
            .ExecuteUpdateAsync(k => k.SetProperty(x => x.Nomor, entri.Nomor).SetProperty(x => x.Hash, entri.Hash), batal);
        db.Entry(entri).State = EntityState.Detached;
        _belumBerjangkar.Add(new(entri.RantaiId, entri.Nomor, entri.Hash));
        return entri;
    }

    /// <summary>Makes the seal of a table without rows, unless somebody else just did.</summary>
    internal static Task BuatSegelAsync(DbContext db, string rantai, string tabel, CancellationToken batal) =>
        db.Database.ExecuteSqlAsync(
            $"INSERT INTO segel_tabel (rantai_id, tabel, jumlah, nilai) VALUES ({rantai}, {tabel}, 0, {RantaiJejak.HashAwal}) ON CONFLICT (rantai_id, tabel) DO NOTHING",
            batal
        );

    private Task<int> GeserKepalaAsync(string rantai, int langkah, CancellationToken batal) =>
        db
            .KepalaRantai.Where(k => k.RantaiId == rantai)
            .ExecuteUpdateAsync(k => k.SetProperty(x => x.Nomor, x => x.Nomor + langkah), batal);

    private string Kanonik(object? keadaan) => keadaan is null ? "" : JsonKanonik.Tulis(keadaan, garam.Untuk);

    /// <summary>UTC to the millisecond: what both databases keep and the hash covers.</summary>
    private DateTime Sekarang()
    {
        var kini = jam.GetUtcNow().UtcDateTime;
        return kini.AddTicks(-(kini.Ticks % TimeSpan.TicksPerMillisecond));
    }

    private void WajibDalamTransaksi()
    {
        if (db.Database.CurrentTransaction is null)
        {
            throw new InvalidOperationException("The audit trail is written inside the act's transaction.");
        }
    }

    private static EntriJejak BerHash(EntriJejak e) =>
        new()
        {
            RantaiId = e.RantaiId,
            Nomor = e.Nomor,
            Waktu = e.Waktu,
            Pelaku = e.Pelaku,
            Tindakan = e.Tindakan,
            Objek = e.Objek,
            Lama = e.Lama,
            Baru = e.Baru,
            Alasan = e.Alasan,
            JumlahBaris = e.JumlahBaris,
            AkarMerkle = e.AkarMerkle,
            HashSebelum = e.HashSebelum,
            Hash = SidikJejak.Entri(e),
        };
}
