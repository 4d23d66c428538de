using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pengukuran;

/// <summary>
/// A formula over component codes: numbers, + − × / ( ), <c>kode[-1]</c> (same period of the year before), jumlah(a; b), rata(),
/// min(), maks() and jika(a &lt; b; maka; selain). Computed in decimal; nothing is rounded inside.
/// </summary>
public sealed class Rumus
{
    /// <summary>Longest formula text, in characters.</summary>
    public const int PanjangTerbesar = 2000;

    public static readonly AturanHitung Aturan = new(
        "PENGUKURAN-RUMUS-1",
        "Realisasi menurut rumus",
        "Rumus indikator atas unsur data yang sudah dihimpun; tidak ada pembulatan di dalam rumus",
        "Perpres 29/2014 pasal 17; formulasi pada penetapan IKU",
        new DateOnly(2014, 12, 1)
    );

    private readonly SimpulRumus _akar;

    private Rumus(SimpulRumus akar, IReadOnlyList<AcuanUnsur> unsur) => (_akar, Unsur) = (akar, unsur);

    /// <summary>The components it needs, each once, in order of first use.</summary>
    public IReadOnlyList<AcuanUnsur> Unsur { get; }

    /// <summary>Reads a formula text; refuses with the place (from 1) and what is wrong.</summary>
    public static Hasil<Rumus> Baca(string teks)
    {
        if (teks.Length > PanjangTerbesar)
        {
            return new RumusTidakSah(
                PanjangTerbesar + 1,
                $"rumus lebih panjang dari {CetakAngka.Seperlunya(PanjangTerbesar)} huruf."
            );
        }

        var token = PemindaiRumus.Pindai(teks);
        if (!token.Berhasil)
        {
            return token.Pelanggaran;
        }

        var hasil = new PenguraiRumus(token.Isi).Urai();
        return hasil.Berhasil ? new Rumus(hasil.Isi.Akar, hasil.Isi.Unsur) : hasil.Pelanggaran;
    }

    /// <summary>The first component whose code is not known, or null.</summary>
    public UnsurTidakDikenal? Periksa(Func<string, bool> dikenal) =>
        Unsur.Where(u => !dikenal(u.Kode)).Select(u => new UnsurTidakDikenal(u.Kode)).FirstOrDefault();

    /// <summary>
    /// Evaluates without allocating. <paramref name="nilai"/> holds the component values in the order of <see cref="Unsur"/>.
    /// False when there is no result, with the reason of the first thing missing, PenyebutNol or DiLuarJangkauan.
    /// </summary>
    public bool CobaHitung(ReadOnlySpan<Nilai> nilai, out decimal hasil, out AlasanKosong alasan)
    {
        var keadaan = new KeadaanRumus(nilai);
        try
        {
            hasil = _akar.Hitung(ref keadaan);
        }
        catch (OverflowException)
        {
            hasil = keadaan.Gagalkan(AlasanKosong.DiLuarJangkauan);
        }

        alasan = keadaan.Gagal.GetValueOrDefault();
        return keadaan.Gagal is null;
    }

    /// <summary>The same as a <see cref="Nilai"/>.</summary>
    public Nilai Hitung(ReadOnlySpan<Nilai> nilai) =>
        CobaHitung(nilai, out var hasil, out var alasan) ? Nilai.Dari(hasil) : Nilai.Tanpa(alasan);

    /// <summary>The formula with the values put in: "31 / 132 × 100".</summary>
    public string Uraian(IReadOnlyList<Nilai> nilai) =>
        _akar.Tulis(i => nilai[i].SebagaiAngka < 0 ? $"({CetakNilai.Seperlunya(nilai[i])})" : CetakNilai.Seperlunya(nilai[i]));

    /// <summary>The formula in its plain form; reading it gives the same formula again.</summary>
    public override string ToString() => _akar.Tulis(i => Unsur[i].ToString());
}
