using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Anggaran;

/// <summary>Two versions of a year's budget side by side. A change is measured against the figure before it.</summary>
public sealed record PerubahanAnggaran
{
    public required DokumenAnggaran Sebelum { get; init; }

    public required DokumenAnggaran Sesudah { get; init; }

    /// <summary>The nodes in the order of the later version; a removed node follows what is left of its parent.</summary>
    public required IReadOnlyList<BarisPerubahan> Baris { get; init; }

    public required BarisPerubahan Total { get; init; }

    /// <summary>The year's first version against the one in force at the period's end; null when there are not two.</summary>
    public static PerubahanAnggaran? Susun(BerkasTahun berkas)
    {
        var awal = berkas.DokumenAnggaran.Where(d => d.Tahun == berkas.Periode.Tahun).MinBy(d => d.NomorVersi);
        var berlaku = DokumenBerlaku.Pada(berkas.DokumenAnggaran, berkas.Periode.TanggalAkhir);
        return awal is null || berlaku is null || awal.Id == berlaku.Id ? null : Susun(berkas, awal, berlaku);
    }

    /// <summary>Any two versions.</summary>
    public static PerubahanAnggaran Susun(BerkasTahun berkas, DokumenAnggaran sebelum, DokumenAnggaran sesudah)
    {
        var (lama, baru) = (AnggaranTahun.Susun(berkas, sebelum), AnggaranTahun.Susun(berkas, sesudah));
        return new PerubahanAnggaran
        {
            Sebelum = sebelum,
            Sesudah = sesudah,
            Baris = [.. Gabung(lama, baru).Select(p => BarisDari(p.Lama, p.Baru, berkas.Kebijakan))],
            Total = Jadi(
                null,
                0,
                lama.TotalSeluruh.LangkahPagu,
                baru.TotalSeluruh.LangkahPagu,
                KeadaanPerubahan.Berubah,
                berkas.Kebijakan
            ),
        };
    }

    private static List<(UkuranAnggaran? Lama, UkuranAnggaran? Baru)> Gabung(AnggaranTahun lama, AnggaranTahun baru)
    {
        List<(UkuranAnggaran? Lama, UkuranAnggaran? Baru)> hasil =
        [
            .. baru.Semua().Select(b => (lama.Cari(b.Simpul.Identitas), (UkuranAnggaran?)b)),
        ];
        foreach (var (hapus, induk) in BesertaInduk(lama.Pohon, null).Where(p => baru.Cari(p.Simpul.Simpul.Identitas) is null))
        {
            var letak = hasil.FindIndex(p => (p.Baru ?? p.Lama)!.Simpul.Identitas == induk?.Simpul.Identitas);
            var akhir = letak;
            while (
                letak >= 0
                && akhir + 1 < hasil.Count
                && (hasil[akhir + 1].Baru ?? hasil[akhir + 1].Lama)!.Kedalaman > induk!.Kedalaman
            )
            {
                akhir++;
            }

            hasil.Insert(letak < 0 ? hasil.Count : akhir + 1, (hapus, null));
        }

        return hasil;
    }

    private static IEnumerable<(UkuranAnggaran Simpul, UkuranAnggaran? Induk)> BesertaInduk(
        IEnumerable<UkuranAnggaran> simpul,
        UkuranAnggaran? induk
    ) => simpul.SelectMany(s => BesertaInduk(s.Anak, s).Prepend((s, induk)));

    private static BarisPerubahan BarisDari(UkuranAnggaran? lama, UkuranAnggaran? baru, KebijakanPengukuran kebijakan)
    {
        var ada = (baru ?? lama)!;
        var keadaan =
            lama is null ? KeadaanPerubahan.Baru
            : baru is null ? KeadaanPerubahan.Dihapus
            : lama.Pagu == baru.Pagu ? KeadaanPerubahan.Tetap
            : KeadaanPerubahan.Berubah;
        return Jadi(ada.Simpul, ada.Kedalaman, Langkah(lama), Langkah(baru), keadaan, kebijakan);
    }

    private static LangkahHitung Langkah(UkuranAnggaran? ukuran) =>
        ukuran?.Jumlah.LangkahPagu ?? LangkahUang.Dari("Pagu", Rupiah.Nol, "Tidak ada pada versi ini");

    private static BarisPerubahan Jadi(
        SimpulAnggaran? simpul,
        int kedalaman,
        LangkahHitung sebelum,
        LangkahHitung sesudah,
        KeadaanPerubahan keadaan,
        KebijakanPengukuran kebijakan
    ) =>
        new()
        {
            Simpul = simpul,
            Kedalaman = kedalaman,
            Sebelum = keadaan == KeadaanPerubahan.Baru ? null : Uang(sebelum),
            Sesudah = keadaan == KeadaanPerubahan.Dihapus ? null : Uang(sesudah),
            Selisih = Serapan.Selisih(sebelum, sesudah),
            Persen = Serapan.PerubahanPersen(sebelum, sesudah, kebijakan),
            Keadaan = simpul is null && sebelum.Hasil == sesudah.Hasil ? KeadaanPerubahan.Tetap : keadaan,
        };

    private static Rupiah? Uang(LangkahHitung langkah) => langkah.Hasil.SebagaiAngka is { } angka ? Rupiah.Dari(angka) : null;
}
