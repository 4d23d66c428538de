using System.Text.RegularExpressions;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>
/// In a table of money whose sub kegiatan begin with a dash, a kegiatan is the sum of the dashed rows below it and a program the sum of its
/// kegiatan. Most rows of the table must show that it is built so.
/// </summary>
internal sealed partial class AturanJumlahButir : AturanTelaah
{
    private const int CocokMin = 4;

    /// <summary>A dash or dot in front of a name.</summary>
    [GeneratedRegex(@"^\s*[-–•·*]\s*\p{L}", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Butir();

    public override string Id => "TELAAH-JUMLAH-40";

    public override string Bunyi => "program = jumlah kegiatan = jumlah sub kegiatan bertanda butir di bawahnya";

    public override string Dasar => "Permendagri 77/2020: anggaran setiap tingkat adalah jumlah anggaran tingkat di bawahnya";

    public override string Contoh =>
        "kegiatan tercetak 86.996.500, di bawahnya \"- Pemeliharaan Kendaraan\" 68.799.500 dan \"- Pemeliharaan Mesin\" 17.900.000; seharusnya 86.699.500";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.84m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        foreach (var tabel in konteks.Tabel)
        {
            var uji = Ujian.Semua(tabel).ToList();
            var cocok = uji.Count(u => u.Hitung == u.Cetak.Nilai);
            if (cocok >= CocokMin && cocok >= (uji.Count - cocok) * 2)
            {
                // From below: a kegiatan put right is no second error of its program.
                uji.Reverse();
                uji.ForEach(u => Periksa(hasil, tabel, u));
            }
        }
    }

    private void Periksa(PengumpulTelaah hasil, TabelTerbaca tabel, Ujian uji)
    {
        var (induk, cetak) = (uji.Induk.Baris, uji.Cetak);
        if (uji.Hitung == cetak.Nilai)
        {
            if (!hasil.SudahSesuai(induk.Tempat, cetak.Tercetak))
            {
                hasil.Sesuai(this, tabel.Nama, induk.Tempat, induk.Label, cetak.Tercetak);
            }

            return;
        }

        if (hasil.SudahDinilai(cetak) || uji.Anak.Sum(a => hasil.Terkoreksi(a.Uang[uji.Kolom])) == cetak.Nilai)
        {
            return;
        }

        hasil.Nilai(cetak, uji.Hitung);
        var benar = CetakAngka.Seperlunya(uji.Hitung);
        hasil.Catat(
            Catatan(
                JenisCatatan.JumlahSalah,
                Keparahan,
                Yakin,
                tabel.Nama,
                [induk.Tempat, .. uji.Anak.Select(a => a.Baris.Tempat)],
                induk.Label,
                cetak.Tercetak,
                benar,
                $"{(uji.Anak.Count == 1 ? "Satu-satunya rincian" : "Rincian")} yang tercetak di bawahnya pada kolom angka ke-{CetakAngka.Seperlunya(uji.Kolom + 1)} berjumlah {benar}, bukan {cetak.Tercetak}; {SebutanSelisih.Dari(cetak.Nilai - uji.Hitung)}."
            )
        );
    }

    /// <summary>One amount of a row and what the rows of the level below it add up to.</summary>
    private sealed record Ujian(BarisUang Induk, IReadOnlyList<BarisUang> Anak, int Kolom)
    {
        public AngkaTercetak Cetak => Induk.Uang[Kolom];

        public decimal Hitung => Anak.Sum(a => a.Uang[Kolom].Nilai);

        public static IEnumerable<Ujian> Semua(TabelTerbaca tabel)
        {
            var (kolom, baris) = BarisUang.Longgar(tabel);
            if (!baris.Any(Berbutir))
            {
                return [];
            }

            var letak = new Dictionary<BarisTerbaca, int>(ReferenceEqualityComparer.Instance);
            foreach (var (j, satu) in tabel.Baris.Index())
            {
                letak[satu] = j;
            }

            var hasil = new List<Ujian>();
            for (var i = 0; i < baris.Count; i++)
            {
                var (anak, sesudah) = Berbutir(baris[i]) ? ([], i) : Bawah(baris, i);

                // A row without amounts in between was torn, and the last rows may go on in another table.
                if (
                    anak.Count > 0
                    && sesudah < baris.Count
                    && letak[baris[sesudah].Baris] - letak[baris[i].Baris] == sesudah - i
                    && baris[i].Lengkap
                    && anak.TrueForAll(a => a.Lengkap)
                )
                {
                    hasil.AddRange(Enumerable.Range(0, kolom).Select(k => new Ujian(baris[i], anak, k)));
                }
            }

            return hasil;
        }

        /// <summary>
        /// The dashed rows below a row, or below a program its kegiatan, each of which has dashed rows of its own; and the row behind them.
        /// </summary>
        private static (List<BarisUang> Anak, int Sesudah) Bawah(IReadOnlyList<BarisUang> baris, int i)
        {
            var butir = baris.Skip(i + 1).TakeWhile(Berbutir).ToList();
            if (butir.Count > 0 || baris[i].Tingkat != 2)
            {
                return (baris[i].Tingkat == 0 ? [] : butir, i + 1 + butir.Count);
            }

            var rentang = baris.Skip(i + 1).TakeWhile(b => b.Tingkat == 3).ToList();
            var kegiatan = rentang.FindAll(b => !Berbutir(b));
            var berisi = rentang.Zip(rentang.Skip(1)).Count(b => !Berbutir(b.First) && Berbutir(b.Second));
            return (berisi == kegiatan.Count ? kegiatan : [], i + 1 + rentang.Count);
        }

        /// <summary>The dash stands in the cell; the name of the row may have lost it.</summary>
        private static bool Berbutir(BarisUang baris) => baris.Baris.Asal.Sel.Any(s => Butir().IsMatch(s));
    }
}
