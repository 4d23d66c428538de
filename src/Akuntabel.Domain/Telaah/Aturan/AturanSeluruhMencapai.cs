using System.Text.RegularExpressions;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>"seluruh indikator telah mencapai target": no indicator of the table that measures them all has a capaian below 100.</summary>
internal sealed partial class AturanSeluruhMencapai : AturanTelaah
{
    private const int BarisMin = 4;
    private const decimal Penuh = 100m;

    [GeneratedRegex(
        @"\b(seluruh|semua|keseluruhan)\s+(target\s+)?indikator(\s+kinerja(\s+(utama|sasaran))?)?\s+([\p{L}\-]+\s+){0,4}?(?<apa>(telah|sudah|berhasil|dapat)\s+(mencapai|melampaui|memenuhi|melebihi)\s+target|(telah|sudah)\s+(tercapai|terpenuhi))",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Seluruh();

    /// <summary>Not of all the report's indicators, or not said at all.</summary>
    [GeneratedRegex(
        @"\b(belum|tidak|hampir|sasaran\s+(\d|ini|tersebut|strategis\s+\d)|bidang|program\s+ini|apabila|jika|bila|akan|agar|tahun\s+(lalu|sebelumnya)|akhir\s+(renstra|rpjmd))\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex HalLain();

    public override string Id => "TELAAH-SELURUH-1";

    public override string Bunyi => "seluruh indikator mencapai target bila tidak ada capaian di bawah 100";

    public override string Dasar => "Simpulan dalam kalimat sama dengan isi tabelnya";

    public override string Contoh => "\"seluruh indikator telah melampaui target\", sedangkan dua capaian di bawah 100";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.82m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        var tabel = konteks
            .Target.Where(f => f is { Dokumen: DokumenTarget.Pengukuran, Capaian: not null })
            .GroupBy(f => f.Tabel)
            .MaxBy(g => g.Count());
        if (tabel is null || tabel.Count() < BarisMin)
        {
            return;
        }

        var kurang = tabel.Count(f => hasil.Terkoreksi(f.Capaian!) < Penuh);
        foreach (var paragraf in konteks.Naskah.Paragraf)
        {
            foreach (Match cocok in Seluruh().Matches(paragraf.Teks))
            {
                if (HalLain().IsMatch(Kalimat(paragraf.Teks, cocok)))
                {
                    continue;
                }

                Putuskan(
                    hasil,
                    kurang == 0,
                    cocok.Groups["apa"].Value,
                    Catatan(
                        JenisCatatan.NarasiBertentangan,
                        Keparahan,
                        Yakin,
                        "Narasi",
                        [TempatDalamParagraf.Dari(paragraf, cocok.Index)],
                        "seluruh indikator",
                        cocok.Value,
                        "tidak seluruhnya",
                        $"Menurut {tabel.Key.Nama} ada {CetakAngka.Seperlunya(kurang)} indikator dengan capaian di bawah 100."
                    )
                );
            }
        }
    }

    private static string Kalimat(string teks, Match cocok)
    {
        var awal = teks.LastIndexOf(". ", cocok.Index, StringComparison.Ordinal) + 1;
        var akhir = teks.IndexOf(". ", cocok.Index + cocok.Length, StringComparison.Ordinal);
        return teks[awal..(akhir < 0 ? teks.Length : akhir)];
    }
}
