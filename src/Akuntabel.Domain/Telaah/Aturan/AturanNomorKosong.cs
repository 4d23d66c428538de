using System.Globalization;

namespace Akuntabel.Domain.Telaah;

/// <summary>A list that numbers its rows leaves the last of them without a number, though they are as full as those above.</summary>
internal sealed class AturanNomorKosong : AturanTelaah
{
    private const int BernomorMin = 2;
    private const int KolomTeksMin = 2;
    private const int TempatMaks = 6;

    public override string Id => "TELAAH-NOMOR-11";

    public override string Bunyi => "setiap butir daftar yang bernomor mempunyai nomor";

    public override string Dasar => "Penomoran baris yang dipakai tabel sendiri";

    public override string Contoh => "sasaran 1 sampai dengan 10 bernomor, tiga sasaran sesudahnya tanpa nomor";

    public override Keparahan Keparahan => Keparahan.Minor;

    public override decimal Yakin => 0.76m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        foreach (var tabel in konteks.Tabel.Where(t => t.Asal.BerkolomPasti))
        {
            if (tabel.KolomPertama(PeranKolom.Nomor) is not { } kolomNomor)
            {
                continue;
            }

            var teks = tabel
                .Kolom.Where(k => k.Peran is PeranKolom.Sasaran or PeranKolom.Indikator or PeranKolom.Uraian or PeranKolom.Lain)
                .Where(k => k.Indeks > kolomNomor.Indeks)
                .ToList();
            var penuh = tabel
                .Baris.Where(b => b.Jenis is JenisBarisTabel.Data or JenisBarisTabel.Judul)
                .Where(b => teks.Count >= KolomTeksMin && teks.TrueForAll(k => Berhuruf(b.Sel(k.Indeks))))
                .Select(b => (Baris: b, Nomor: NomorBaris.Angka(b.Sel(kolomNomor.Indeks))))
                .ToList();
            var kosong = penuh.SkipWhile(x => x.Nomor is not null).ToList();
            var bernomor = penuh.Take(penuh.Count - kosong.Count).Select(x => x.Nomor!.Value).ToList();
            if (
                bernomor.Count >= BernomorMin
                && bernomor.Zip(bernomor.Skip(1)).All(x => x.Second == x.First + 1)
                && kosong.Count > 0
                && kosong.TrueForAll(x => x.Baris.Sel(kolomNomor.Indeks).Length == 0)
            )
            {
                hasil.Catat(Temuan(tabel, [.. kosong.Select(x => x.Baris)], bernomor[^1]));
            }
        }
    }

    private CatatanTelaah Temuan(TabelTerbaca tabel, List<BarisTerbaca> kosong, int terakhir) =>
        Catatan(
            JenisCatatan.PenomoranSalah,
            Keparahan,
            Yakin,
            tabel.Nama,
            [.. kosong.Take(TempatMaks).Select(b => b.Tempat)],
            kosong[0].Label,
            "",
            Cetak(terakhir + 1),
            $"Sesudah nomor {Cetak(terakhir)} ada {Cetak(kosong.Count)} baris tanpa nomor, padahal isinya lengkap seperti baris yang bernomor."
        );

    private static bool Berhuruf(string sel) => sel.Count(char.IsLetter) >= 3;

    private static string Cetak(int nomor) => nomor.ToString(CultureInfo.InvariantCulture);
}
