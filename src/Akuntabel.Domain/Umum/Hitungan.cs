namespace Akuntabel.Domain.Umum;

/// <summary>
/// Carries out a rule over traced inputs. The value of the step is what the same function gives again from the inputs' results,
/// so a trace is true by construction.
/// </summary>
public static class Hitungan
{
    /// <summary>Runs <paramref name="hitung"/> over the results of <paramref name="masukan"/> and records the step.</summary>
    public static HasilHitung Jalankan(
        AturanHitung aturan,
        string nama,
        IReadOnlyList<LangkahHitung> masukan,
        Func<IReadOnlyList<Nilai>, Nilai> hitung,
        string uraian,
        string kebijakan = ""
    ) =>
        new(
            new LangkahHitung
            {
                Nama = nama,
                Hasil = hitung([.. masukan.Select(m => m.Hasil)]),
                Aturan = aturan,
                Uraian = uraian,
                Kebijakan = kebijakan,
                Masukan = masukan,
                HitungUlang = hitung,
            }
        );

    /// <summary>
    /// Lifts a function of numbers: the first absent input gives the absence and its reason, a letter gives TidakBerlaku,
    /// and leaving the range of decimal gives DiLuarJangkauan.
    /// </summary>
    public static Func<IReadOnlyList<Nilai>, Nilai> AtasAngka(Func<IReadOnlyList<decimal>, Nilai> hitung) =>
        nilai =>
        {
            var angka = new decimal[nilai.Count];
            for (var i = 0; i < angka.Length; i++)
            {
                switch (nilai[i])
                {
                    case Nilai.Angka a:
                        angka[i] = a.Besar;
                        break;
                    case Nilai.Kosong kosong:
                        return kosong;
                    default:
                        return Nilai.Tanpa(AlasanKosong.TidakBerlaku);
                }
            }

            return DalamJangkauan(() => hitung(angka));
        };

    /// <summary>Runs a computation; an overflow of decimal becomes DiLuarJangkauan.</summary>
    public static Nilai DalamJangkauan(Func<Nilai> hitung)
    {
        try
        {
            return hitung();
        }
        catch (OverflowException)
        {
            return Nilai.Tanpa(AlasanKosong.DiLuarJangkauan);
        }
    }
}
