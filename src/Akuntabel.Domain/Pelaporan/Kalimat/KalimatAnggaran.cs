using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan.Kalimat;

/// <summary>Sentences about money: pagu, realisasi, absorption, and who absorbed most and least.</summary>
public static class KalimatAnggaran
{
    public static string Serapan(BahanLaporan bahan)
    {
        if (bahan.Anggaran is not { TotalProgram.Pagu: not null } anggaran)
        {
            return "Anggaran untuk periode ini belum dicatat.";
        }

        var desimal = bahan.Berkas.Kebijakan.DesimalPersen;
        var total = anggaran.TotalProgram;
        var awal =
            $"Anggaran program dan kegiatan menurut {anggaran.Dokumen.Sebutan()} berjumlah {CetakBesaran.Uang(total.Pagu)}.";
        if (total.RealisasiSebagian)
        {
            return awal
                + $" Sampai dengan {bahan.Berkas.Periode.Sebutan} tercatat realisasi {CetakBesaran.Uang(total.Realisasi)}. {total.CatatanRealisasi}, "
                + "sehingga serapan seluruhnya belum dapat dihitung."
                + Ujung(anggaran, desimal);
        }

        return total.Realisasi is null
            ? awal + " Realisasinya belum dilaporkan."
            : awal
                + $" Sampai dengan {bahan.Berkas.Periode.Sebutan} terealisasi {CetakBesaran.Uang(total.Realisasi)} atau {CetakBesaran.Persen(total.Serapan, desimal)}, "
                + (
                    total.Sisa is { } s && s < Rupiah.Nol
                        ? "sehingga realisasi melampaui pagu."
                        : $"sehingga tersisa {CetakBesaran.Uang(total.Sisa)}."
                )
                + Ujung(anggaran, desimal);
    }

    private static string Ujung(AnggaranTahun anggaran, int desimal)
    {
        var program = anggaran
            .Semua()
            .Where(u => u.Simpul.Tingkat == TingkatAnggaran.Program && u.Serapan.Angka is not null)
            .OrderByDescending(u => u.Serapan.Angka)
            .ToList();
        return program.Count < 2 || program[0].Serapan.Angka == program[^1].Serapan.Angka
            ? ""
            : $" Serapan tertinggi ada pada {program[0].Simpul.Nama} ({CetakBesaran.Persen(program[0].Serapan, desimal)}) dan terendah pada {program[^1].Simpul.Nama} ({CetakBesaran.Persen(program[^1].Serapan, desimal)}).";
    }
}
