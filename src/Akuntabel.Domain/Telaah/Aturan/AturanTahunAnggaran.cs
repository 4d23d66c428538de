using System.Globalization;
using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>A sentence gives the budget of "Tahun Anggaran 2019", but the amount stands in the tables as the budget of the reporting year.</summary>
internal sealed partial class AturanTahunAnggaran : AturanTelaah
{
    [GeneratedRegex(
        @"\b(pagu|anggaran|DIPA|DPA|APBD|APBN|alokasi)\b[^.;:\d]{0,60}?\btahun\s+(anggaran\s+)?(?<tahun>20\d\d)\s+((adalah|yaitu|sebesar|senilai|sejumlah|sebanyak|mencapai|berjumlah)\s+){1,2}Rp[.\s]*(?<nilai>\d[\d.,]*\d)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaAnggaran();

    [GeneratedRegex(@"\b20\d\d\b", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex PolaTahun();

    [GeneratedRegex(
        @"\b(realisasi|terealisasi|penyerapan|dibanding\w*|sebelumnya|lalu)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex HalLain();

    public override string Id => "TELAAH-PERIODE-8";

    public override string Bunyi => "tahun anggaran dalam kalimat = tahun pagu dalam tabel";

    public override string Dasar => "Kalimat dan tabel anggaran berisi satu tahun anggaran";

    public override string Contoh =>
        "\"Pagu Tahun Anggaran 2019 sebesar Rp8.250.000.000\" dalam laporan tahun 2020, padahal tabelnya mencetak pagu itu untuk tahun 2020";

    public override Keparahan Keparahan => Keparahan.Minor;

    public override decimal Yakin => 0.82m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        if (konteks.Tahun is not { } tahun)
        {
            return;
        }

        var pagu = (
            from t in konteks.Tabel
            where t.Asal.BerkolomPasti && Setahun(t, tahun)
            from b in t.Baris
            from k in t.Kolom
            where k.Peran == PeranKolom.Pagu && b.Di(k) is { Rusak: false }
            select b.Di(k)!.Nilai
        ).ToHashSet();
        foreach (var kalimat in konteks.Kalimat)
        {
            foreach (Match cocok in PolaAnggaran().Matches(kalimat.Teks))
            {
                var disebut = int.Parse(cocok.Groups["tahun"].Value, CultureInfo.InvariantCulture);
                var nilai = kalimat.Angka.FirstOrDefault(a => a.Posisi == cocok.Groups["nilai"].Index);
                if (disebut == tahun - 1 && nilai is not null && pagu.Contains(nilai.Nilai) && !HalLain().IsMatch(cocok.Value))
                {
                    hasil.Catat(Temuan(kalimat.Tempat(cocok.Groups["tahun"].Index), disebut, tahun, nilai));
                }
            }
        }
    }

    /// <summary>A table of the budget that names no other year.</summary>
    private static bool Setahun(TabelTerbaca tabel, int tahun) =>
        tabel.Kolom.All(k => k.Tahun is null || k.Tahun == tahun)
        && PolaTahun()
            .Matches($"{tabel.Asal.Judul} {tabel.Konteks}")
            .All(m =>
                m.Value == tahun.ToString(CultureInfo.InvariantCulture)
                || tabel.Konteks.Contains($"Tahun Anggaran {m.Value}", StringComparison.OrdinalIgnoreCase)
            );

    private CatatanTelaah Temuan(TempatNaskah tempat, int disebut, int tahun, AngkaTercetak nilai)
    {
        string Teks(int t) => t.ToString(CultureInfo.InvariantCulture);
        return Catatan(
            JenisCatatan.PeriodeSalah,
            Keparahan,
            Yakin,
            "Narasi",
            [tempat],
            "tahun anggaran",
            Teks(disebut),
            Teks(tahun),
            $"Jumlah {nilai.Tercetak} dalam tabel adalah pagu tahun {Teks(tahun)}, sedangkan kalimat menyebut tahun {Teks(disebut)}."
        );
    }
}
