using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Web.Tampilan;

/// <summary>Bars of absorption per program against the time passed.</summary>
/// <param name="Kebijakan">Decimals, and how time is rounded.</param>
public sealed record GrafikSerapan(AnggaranTahun Anggaran, KebijakanPengukuran Kebijakan)
{
    /// <summary>The programs, or the roots where the budget has no program level.</summary>
    public IReadOnlyList<UkuranAnggaran> Baris { get; } =
        Anggaran.Semua().Any(u => u.Simpul.Tingkat == TingkatAnggaran.Program)
            ? [.. Anggaran.Semua().Where(u => u.Simpul.Tingkat == TingkatAnggaran.Program)]
            : Anggaran.Pohon;

    public int Desimal => Kebijakan.DesimalPersen;

    /// <summary>Part of the year that is over.</summary>
    public HasilHitung Waktu { get; } = LajuSerapan.Waktu(Anggaran.Periode, Kebijakan);

    /// <summary>"Serapan 41,20% tertinggal 8,80 poin dari waktu yang sudah lewat."; empty where nothing was spent yet.</summary>
    public string Kalimat
    {
        get
        {
            var serapan = Anggaran.TotalSeluruh.Serapan;
            return LajuSerapan.Keuangan(serapan, Waktu).Nilai.SebagaiAngka is not { } selisih
                ? ""
                : $"Serapan seluruh anggaran {NilaiTampil.Persen(serapan.Nilai, Desimal).Teks}"
                    + (
                        selisih < 0 ? $", tertinggal {CetakAngka.Tetap(-selisih, Desimal)} poin dari waktu yang sudah lewat."
                        : selisih > 0 ? $", {CetakAngka.Tetap(selisih, Desimal)} poin di depan waktu yang sudah lewat."
                        : ", sama dengan waktu yang sudah lewat."
                    );
        }
    }
}
