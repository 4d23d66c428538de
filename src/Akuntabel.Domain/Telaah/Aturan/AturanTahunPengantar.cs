using System.Globalization;
using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>A sentence leads to a table of the reporting year, but caption or header of the table name the year before and no other.</summary>
internal sealed partial class AturanTahunPengantar : AturanTelaah
{
    public override string Id => "TELAAH-PERIODE-5";

    public override string Bunyi => "tahun tabel = tahun dalam kalimat yang mengantarnya";

    public override string Dasar => "Kalimat pengantar dan tabelnya berisi satu masa";

    public override string Contoh => "\"Belanja tahun 2019 sebagai berikut:\" di atas tabel dengan kepala \"Tahun 2018\" saja";

    public override Keparahan Keparahan => Keparahan.Minor;

    public override decimal Yakin => 0.76m;

    private const int MundurMaks = 3;

    [GeneratedRegex(@"\b(19|20)\d\d\b", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex PolaTahun();

    [GeneratedRegex(
        @"\b(berikut|di\s*bawah\s+ini|tabel)\b[^.;]{0,60}[:.]?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Pengantar();

    [GeneratedRegex(
        @"\b(dibanding\w*|perbandingan|sebelumnya|lalu|perkembangan|target|rencana|sejak|proyeksi)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Banding();

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        if (konteks.Tahun is not { } tahun)
        {
            return;
        }

        var judul = new TempatJudul(konteks.Naskah);
        var terbaca = konteks.MenurutAsal;

        var sejak = 0;
        ParagrafNaskah? pengantar = null;
        foreach (var bagian in konteks.Naskah.Bagian)
        {
            if (bagian is ParagrafNaskah p)
            {
                var lagi = p.Teks.TrimStart().StartsWith("Tabel", StringComparison.OrdinalIgnoreCase);
                (pengantar, sejak) = lagi ? (pengantar, sejak + 1) : (p, 0);
            }
            else if (bagian is TabelNaskah asal && terbaca.TryGetValue(asal, out var tabel))
            {
                if (pengantar is not null && sejak < MundurMaks && Bertentangan(pengantar.Teks, Kepala(tabel), tahun))
                {
                    hasil.Catat(Temuan(judul.Dari(tabel), tabel, tahun));
                }

                pengantar = null;
            }
        }
    }

    private static bool Bertentangan(string pengantar, string kepala, int tahun) =>
        Pengantar().IsMatch(pengantar)
        && !Banding().IsMatch(pengantar)
        && Satu(pengantar) == tahun
        && Satu(kepala) == tahun - 1
        && !Banding().IsMatch(kepala);

    private CatatanTelaah Temuan(TempatNaskah tempat, TabelTerbaca tabel, int tahun)
    {
        string Teks(int t) => t.ToString(CultureInfo.InvariantCulture);
        return Catatan(
            JenisCatatan.PeriodeSalah,
            Keparahan,
            Yakin,
            tabel.Nama,
            [tempat],
            "tahun tabel",
            $"Tahun {Teks(tahun - 1)}",
            $"Tahun {Teks(tahun)}",
            $"Kalimat di atasnya menyebut tahun {Teks(tahun)}, tabelnya hanya tahun {Teks(tahun - 1)}."
        );
    }

    private static string Kepala(TabelTerbaca tabel) =>
        $"{(tabel.Asal.Judul.StartsWith("Tabel", StringComparison.OrdinalIgnoreCase) ? tabel.Asal.Judul : "")} {tabel.Asal.TeksKepala} {string.Join(' ', tabel.Kolom.Select(k => k.Kepala))}";

    /// <summary>The one year a text names; null for none or several.</summary>
    private static int? Satu(string teks) =>
        PolaTahun().Matches(teks).Select(m => m.Value).Distinct(StringComparer.Ordinal).ToList() is [var satu]
            ? int.Parse(satu, CultureInfo.InvariantCulture)
            : null;
}
