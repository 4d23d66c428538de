using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Perjanjian;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan.Tabel;

/// <summary>The rating scale with its bounds and meanings.</summary>
public static class TabelSkala
{
    public static JenisTabel Jenis { get; } =
        new("skala", "Skala penilaian capaian yang berlaku", "Skala penilaian belum ditetapkan.", Susun);

    private static IEnumerable<TabelLaporan> Susun(BahanTabel b)
    {
        var skala = b.Berkas.Skala;
        var kolom = new List<Kolom<PitaSkala>>
        {
            Kolom.Teks<PitaSkala>("Rentang capaian", Rentang, 26),
            Kolom.Teks<PitaSkala>("Kategori", p => p.Nama, 22),
        };
        if (skala.Pita.Any(p => p.Kode.Length > 0))
        {
            kolom.Add(Kolom.Ringkas<PitaSkala>("Kode", p => p.Kode));
        }

        if (skala.Pita.Any(p => p.Makna.Length > 0))
        {
            kolom.Add(Kolom.Teks<PitaSkala>("Makna", p => p.Makna, 36));
        }

        return JenisTabel.Satu(
            new PenyusunTabel<PitaSkala>(kolom)
                .Isi(skala.Pita)
                .Jadi(b.Kunci("skala"), b.Judul("Skala Penilaian Capaian Kinerja")) with
            {
                Sumber = skala.Dasar,
            }
        );
    }

    /// <summary>The bounds in words: "lebih dari 75% sampai dengan 90%".</summary>
    public static string Rentang(PitaSkala pita)
    {
        var bawah = pita.Bawah is { } b ? (pita.BawahTermasuk ? "" : "lebih dari ") + CetakAngka.Seperlunya(b) + "%" : "";
        var atas = pita.Atas is { } a ? (pita.AtasTermasuk ? "" : "kurang dari ") + CetakAngka.Seperlunya(a) + "%" : "";
        return (bawah, atas) switch
        {
            ("", "") => "semua capaian",
            (_, "") => pita.BawahTermasuk ? $"{bawah} ke atas" : bawah,
            ("", _) => pita.AtasTermasuk ? $"sampai dengan {atas}" : atas,
            _ => pita.AtasTermasuk ? $"{bawah} sampai dengan {atas}" : $"{bawah} sampai {atas}",
        };
    }
}
