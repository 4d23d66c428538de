using Akuntabel.Domain.Jejak;
using CsCheck;
using Shouldly;
using Xunit;

namespace Akuntabel.Domain.Tests.Jejak;

/// <summary>No change of a chain goes unseen.</summary>
public sealed class PemeriksaRantaiTests
{
    private static readonly Gen<string> Teks = Gen.String[Gen.Char[' ', 'ſ'], 0, 12];
    private static readonly Dictionary<long, string> TanpaJangkar = [];

    private static readonly Gen<EntriJejak[]> Rantai =
        from isi in Gen.Select(Teks, Teks, Teks, Teks, Gen.Int[1, 5000]).Array[1, 8]
        select isi.Aggregate(
            Array.Empty<EntriJejak>(),
            (rantai, x) => [.. rantai, Sambung(rantai, x.Item1, x.Item2, x.Item3, x.Item4, x.Item5)]
        );

    [Fact]
    public void A_chain_as_written_verifies() => Rantai.Sample(rantai => Kejanggalan(rantai).ShouldBeEmpty());

    [Fact]
    public void A_single_flipped_bit_of_any_stored_field_is_found() =>
        Gen.Select(Rantai, Gen.Int[0, 99], Gen.Int[0, 12], Gen.Int[0, 9999])
            .Sample(
                (rantai, pilih, bidang, bit) =>
                {
                    var i = pilih % rantai.Length;
                    var rusak = Balik(rantai[i], bidang, bit);
                    if (rusak is not null)
                    {
                        EntriJejak[] palsu = [.. rantai];
                        palsu[i] = rusak;
                        Kejanggalan(palsu, kepala: Kepala(rantai)).ShouldNotBeEmpty();
                    }
                }
            );

    [Fact]
    public void A_missing_or_swapped_entry_inside_the_chain_is_found() =>
        Gen.Select(Rantai.Where(r => r.Length > 1), Gen.Int[0, 99])
            .Sample(
                (rantai, pilih) =>
                {
                    var i = pilih % (rantai.Length - 1);
                    Kejanggalan([.. rantai[..i], .. rantai[(i + 1)..]]).ShouldNotBeEmpty();
                    EntriJejak[] tukar = [.. rantai];
                    (tukar[i], tukar[i + 1]) = (tukar[i + 1], tukar[i]);
                    Kejanggalan(tukar, kepala: Kepala(rantai)).ShouldNotBeEmpty();
                }
            );

    [Fact]
    public void A_tail_cut_with_the_head_set_back_is_found_by_the_anchor() =>
        Gen.Select(Rantai.Where(r => r.Length > 1), Gen.Int[0, 99])
            .Sample(
                (rantai, pilih) =>
                {
                    var sisa = rantai[..(1 + (pilih % (rantai.Length - 1)))];
                    Kejanggalan(sisa).ShouldBeEmpty();
                    var jangkar = new Dictionary<long, string> { [rantai[^1].Nomor] = rantai[^1].Hash };
                    Kejanggalan(sisa, jangkar).ShouldHaveSingleItem().Pesan.ShouldContain("terpotong");
                }
            );

    [Fact]
    public void A_chain_rewritten_whole_from_some_entry_on_is_found_by_the_anchor() =>
        Gen.Select(Rantai, Gen.Int[0, 99])
            .Sample(
                (rantai, pilih) =>
                {
                    var i = pilih % rantai.Length;
                    EntriJejak[] palsu = rantai[..i];
                    foreach (var e in rantai[i..])
                    {
                        palsu = [.. palsu, Sambung(palsu, e.Objek + "!", e.Lama, e.Baru, e.Alasan, e.JumlahBaris)];
                    }

                    Kejanggalan(palsu).ShouldBeEmpty();
                    var jangkar = new Dictionary<long, string> { [rantai[^1].Nomor] = rantai[^1].Hash };
                    Kejanggalan(palsu, jangkar).ShouldNotBeEmpty();
                }
            );

    [Fact]
    public void A_chain_without_its_head_row_is_found()
    {
        var pemeriksa = new PemeriksaRantai("uji", TanpaJangkar);
        pemeriksa.Periksa(Sambung([], "a", "", "", "", 1));
        pemeriksa.Tutup(kepala: null).ShouldHaveSingleItem().Pesan.ShouldBe("Kepala rantai tidak ada.");
    }

    private static IReadOnlyList<KejanggalanJejak> Kejanggalan(
        EntriJejak[] rantai,
        Dictionary<long, string>? jangkar = null,
        KepalaRantai? kepala = null
    )
    {
        var pemeriksa = new PemeriksaRantai("uji", jangkar ?? TanpaJangkar);
        foreach (var e in rantai)
        {
            pemeriksa.Periksa(e);
        }

        return pemeriksa.Tutup(kepala ?? Kepala(rantai));
    }

    private static KepalaRantai Kepala(EntriJejak[] rantai) =>
        new()
        {
            RantaiId = "uji",
            Nomor = rantai[^1].Nomor,
            Hash = rantai[^1].Hash,
        };

    private static EntriJejak Sambung(EntriJejak[] rantai, string objek, string lama, string baru, string alasan, int jumlah)
    {
        var entri = new EntriJejak
        {
            RantaiId = "uji",
            Nomor = rantai.Length + 1,
            Waktu = new DateTime(2020, 1, 2, 3, 4, 5, 678, DateTimeKind.Utc).AddMinutes(rantai.Length),
            Pelaku = "uji",
            Tindakan = "Uji",
            Objek = objek,
            Lama = lama,
            Baru = baru,
            Alasan = alasan,
            JumlahBaris = jumlah,
            AkarMerkle = SidikJejak.AkarMerkle([objek, baru]),
            HashSebelum = rantai is [] ? RantaiJejak.HashAwal : rantai[^1].Hash,
            Hash = "",
        };
        return Salin(entri, hash: SidikJejak.Entri(entri));
    }

    /// <summary>The entry with one bit of one field turned, or null where that field has no such bit.</summary>
    private static EntriJejak? Balik(EntriJejak e, int bidang, int bit) =>
        bidang switch
        {
            0 => Salin(e, rantaiId: Huruf(e.RantaiId, bit)),
            1 => Salin(e, nomor: e.Nomor ^ (1L << (bit % 63))),
            2 => Salin(e, waktu: e.Waktu.AddTicks(TimeSpan.TicksPerMillisecond << (bit % 40))),
            3 => Salin(e, pelaku: Huruf(e.Pelaku, bit)),
            4 => Salin(e, tindakan: Huruf(e.Tindakan, bit)),
            5 => e.Objek.Length == 0 ? null : Salin(e, objek: Huruf(e.Objek, bit)),
            6 => e.Lama.Length == 0 ? null : Salin(e, lama: Huruf(e.Lama, bit)),
            7 => e.Baru.Length == 0 ? null : Salin(e, baru: Huruf(e.Baru, bit)),
            8 => e.Alasan.Length == 0 ? null : Salin(e, alasan: Huruf(e.Alasan, bit)),
            9 => Salin(e, jumlah: e.JumlahBaris ^ (1 << (bit % 31))),
            10 => Salin(e, akar: Huruf(e.AkarMerkle, bit)),
            11 => Salin(e, sebelum: Huruf(e.HashSebelum, bit)),
            _ => Salin(e, hash: Huruf(e.Hash, bit)),
        };

    // Bits 0–6 only: a lone surrogate half is no text and cannot be stored.
    private static string Huruf(string teks, int bit)
    {
        var huruf = teks.ToCharArray();
        huruf[bit / 7 % huruf.Length] ^= (char)(1 << (bit % 7));
        return new string(huruf);
    }

    private static EntriJejak Salin(
        EntriJejak e,
        string? rantaiId = null,
        long? nomor = null,
        DateTime? waktu = null,
        string? pelaku = null,
        string? tindakan = null,
        string? objek = null,
        string? lama = null,
        string? baru = null,
        string? alasan = null,
        int? jumlah = null,
        string? akar = null,
        string? sebelum = null,
        string? hash = null
    ) =>
        new()
        {
            RantaiId = rantaiId ?? e.RantaiId,
            Nomor = nomor ?? e.Nomor,
            Waktu = waktu ?? e.Waktu,
            Pelaku = pelaku ?? e.Pelaku,
            Tindakan = tindakan ?? e.Tindakan,
            Objek = objek ?? e.Objek,
            Lama = lama ?? e.Lama,
            Baru = baru ?? e.Baru,
            Alasan = alasan ?? e.Alasan,
            JumlahBaris = jumlah ?? e.JumlahBaris,
            AkarMerkle = akar ?? e.AkarMerkle,
            HashSebelum = sebelum ?? e.HashSebelum,
            Hash = hash ?? e.Hash,
        };
}
