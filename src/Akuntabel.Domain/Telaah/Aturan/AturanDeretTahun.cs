using System.Globalization;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>
/// In a table with one year a row, a column of increase or growth compares each year with the one before. Which column it compares the rows
/// show: at least half of them, and two, must follow.
/// </summary>
internal sealed class AturanDeretTahun : AturanTelaah
{
    private const int BarisMin = 3;
    private const int CocokMin = 2;

    public override string Id => "TELAAH-DERET-1";

    public override string Bunyi => "kenaikan atau pertumbuhan = tahun ini terhadap tahun sebelumnya";

    public override string Dasar => "Pertumbuhan dinyatakan terhadap tahun sebelumnya";

    public override string Contoh => "2022 sebesar 500, 2023 sebesar 525, pertumbuhan tercetak 5,50; seharusnya 5,00";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.84m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        foreach (var tabel in konteks.Tabel.Where(t => t.Asal.BerkolomPasti))
        {
            var deret = Deret(tabel);
            if (deret.Count < BarisMin)
            {
                continue;
            }

            foreach (var kolom in tabel.Kolom)
            {
                PeriksaKolom(hasil, tabel, deret, kolom);
            }
        }
    }

    /// <summary>Rows that begin with a year, when the years follow on one another.</summary>
    private static List<BarisTerbaca> Deret(TabelTerbaca tabel)
    {
        var baris = tabel.Baris.Where(b => Tahun(b) is not null).ToList();
        return baris.Zip(baris.Skip(1)).All(x => Tahun(x.Second) == Tahun(x.First) + 1) ? baris : [];
    }

    private static int? Tahun(BarisTerbaca baris) =>
        baris.Asal.Sel.Take(2).Select(s => s.Trim()).FirstOrDefault(s => s.Length == 4 && s.All(char.IsDigit)) is { } teks
        && int.Parse(teks, CultureInfo.InvariantCulture) is >= 1990 and <= 2100 and var tahun
            ? tahun
            : null;

    private void PeriksaKolom(PengumpulTelaah hasil, TabelTerbaca tabel, List<BarisTerbaca> deret, KolomTerbaca kolom)
    {
        var pasangan = (
            from asal in tabel.Kolom
            where asal.Indeks != kolom.Indeks && deret.Any(b => b.Di(asal) is { } a && a.Nilai != Tahun(b))
            from persen in new[] { false, true }
            let isi = Isi(hasil, deret, asal, kolom, persen).ToList()
            let cocok = isi.Count(x => Sama(x.Cetak, x.Hitung) && Bermakna(x.Cetak))
            where cocok >= (Bernama(tabel, kolom) ? 1 : CocokMin) && cocok * 2 >= isi.Count
            orderby cocok descending
            select (asal, persen, isi)
        ).FirstOrDefault();
        if (pasangan.isi is null)
        {
            return;
        }

        foreach (var (kini, lalu, cetak, hitung) in pasangan.isi.Where(x => !hasil.SudahDinilai(x.Cetak)))
        {
            hasil.Nilai(cetak, Sama(cetak, hitung) ? cetak.Nilai : hitung);
            if (Sama(cetak, hitung))
            {
                hasil.Sesuai(this, tabel.Nama, kini.Tempat, kini.Asal.Sel[0], cetak.Tercetak);
                continue;
            }

            var benar = pasangan.persen ? CetakAngka.Tetap(hitung, 2) : CetakAngka.Seperlunya(hitung);
            var (x, y) = (lalu.Di(pasangan.asal)!.Tercetak, kini.Di(pasangan.asal)!.Tercetak);
            hasil.Catat(
                Catatan(
                    pasangan.persen ? JenisCatatan.PersenPerubahanSalah : JenisCatatan.SelisihSalah,
                    Keparahan,
                    Yakin,
                    tabel.Nama,
                    [kini.Tempat],
                    kini.Asal.Sel[0],
                    cetak.Tercetak,
                    benar,
                    pasangan.persen
                        ? $"Dari {x} ke {y} adalah {benar} persen, bukan {cetak.Tercetak}."
                        : $"Selisih {x} dan {y} adalah {benar}, bukan {cetak.Tercetak}."
                )
            );
        }
    }

    private static IEnumerable<(BarisTerbaca Kini, BarisTerbaca Lalu, AngkaTercetak Cetak, decimal Hitung)> Isi(
        PengumpulTelaah hasil,
        List<BarisTerbaca> deret,
        KolomTerbaca asal,
        KolomTerbaca kolom,
        bool persen
    ) =>
        from p in deret.Zip(deret.Skip(1))
        let a = p.Second.Di(asal)
        let b = p.First.Di(asal)
        let c = p.Second.Di(kolom)
        where a is not null && b is { Nilai: not 0 } && c is not null
        let kini = hasil.Terkoreksi(a)
        let lalu = hasil.Terkoreksi(b)
        where lalu != 0 && kini != lalu
        select (p.Second, p.First, c, persen ? (kini - lalu) / lalu * 100m : kini - lalu);

    /// <summary>The header says that it is a change, or is a bare percent sign behind one that does.</summary>
    private static bool Bernama(TabelTerbaca tabel, KolomTerbaca kolom) =>
        Berubah(kolom.Kepala)
        || kolom.Kepala.Trim(' ', '(', ')') is "%" or "persen"
            && kolom.Indeks > 0
            && Berubah(tabel.Kolom[kolom.Indeks - 1].Kepala);

    private static bool Berubah(string kepala) => KataBerubah.Any(k => kepala.Contains(k, StringComparison.OrdinalIgnoreCase));

    private static readonly string[] KataBerubah =
    [
        "kenaikan",
        "penurunan",
        "pertumbuhan",
        "perubahan",
        "naik",
        "turun",
        "tumbuh",
    ];

    private static bool Bermakna(AngkaTercetak cetak) => cetak.Nilai != 0 && (cetak.Desimal > 0 || Math.Abs(cetak.Nilai) >= 10m);

    private static bool Sama(AngkaTercetak cetak, decimal hitung) => cetak.Sama(-hitung) || Perbandingan.Tepat(cetak, hitung);
}
