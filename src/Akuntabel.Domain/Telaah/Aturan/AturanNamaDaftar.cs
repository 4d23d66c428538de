namespace Akuntabel.Domain.Telaah;

/// <summary>
/// A list of programs all but one of which other lists hold by the same names, while the others hold, in place of that one, a program of a
/// like name that this list has not: the same program under a wrong name.
/// </summary>
internal sealed class AturanNamaDaftar : AturanTelaah
{
    private const int ProgramMin = 3;
    private const int TempatMin = 2;
    private const decimal MiripMin = 0.4m;

    public override string Id => "TELAAH-ANTAR-PAGU-3";

    public override string Bunyi => "nama program sama di setiap daftar program";

    public override string Dasar => "Satu dokumen anggaran, satu nama per program";

    public override string Contoh =>
        "empat daftar memuat Program Penanganan Bencana, daftar kelima di tempatnya memuat Program Pencegahan Bencana Daerah";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.78m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        var semua = SebutanProgram.Semua(konteks);
        var menurutNama = semua.ToLookup(s => s.Nama.Kunci, StringComparer.Ordinal);
        var tetap = menurutNama.Where(g => g.DistinctBy(Daftar).Count() >= TempatMin).Select(g => g.First()).ToList();
        foreach (var daftar in semua.Where(s => s.Tabel is not null).GroupBy(s => s.Tabel!))
        {
            var isi = daftar.DistinctBy(s => s.Nama.Kunci).ToList();
            var sendiri = isi.Where(s => menurutNama[s.Nama.Kunci].DistinctBy(Daftar).Count() == 1).ToList();
            if (isi.Count < ProgramMin || sendiri is not [var asing])
            {
                continue;
            }

            var milik = isi.Select(s => s.Nama.Kunci).ToHashSet(StringComparer.Ordinal);
            if (
                tetap.Where(t => !milik.Contains(t.Nama.Kunci) && Serupa(asing.Nama, t.Nama)).ToList() is [var benar]
                && Salah(konteks, asing.Nama, benar.Nama)
                && !hasil.Catatan.Any(c => c.Jenis == JenisCatatan.NamaProgramBeda && c.Tempat.Contains(asing.Tempat))
            )
            {
                hasil.Catat(Temuan(asing, benar));
            }
        }
    }

    /// <summary>Headings stand each for itself.</summary>
    private static object Daftar(SebutanProgram s) => (object?)s.Tabel ?? s.Tempat;

    private static bool Serupa(NamaBanding a, NamaBanding b) =>
        a.Kata[0] == b.Kata[0] && a.Kemiripan(b) >= MiripMin || a.Kemiripan(b) >= MiripMin * 2;

    /// <summary>Neither cut off nor read with its neighbours nor spoilt by scanning.</summary>
    private static bool Salah(KonteksTelaah konteks, NamaBanding asing, NamaBanding benar)
    {
        if (Memuat(asing.Kata, benar.Kata) || Awalan(asing.Kata, benar.Kata))
        {
            return false;
        }

        var lebih = asing.Kata.Except(benar.Kata, StringComparer.Ordinal).ToList();
        return lebih.TrueForAll(k => !benar.Kata.Any(b => JarakKata.Mirip(k, b)) || Dipakai(konteks, k));
    }

    /// <summary>The words of one stand in order within the other.</summary>
    private static bool Memuat(IReadOnlyList<string> luar, IReadOnlyList<string> dalam)
    {
        var i = 0;
        foreach (var kata in luar)
        {
            i += i < dalam.Count && kata == dalam[i] ? 1 : 0;
        }

        return i == dalam.Count;
    }

    private static bool Awalan(IReadOnlyList<string> pendek, IReadOnlyList<string> panjang) =>
        pendek.Count <= panjang.Count && pendek.Zip(panjang).All(p => p.First == p.Second);

    /// <summary>A word the document uses elsewhere too is no slip of scanning.</summary>
    private static bool Dipakai(KonteksTelaah konteks, string kata) =>
        konteks.Naskah.Paragraf.Any(p => NamaBanding.Dari(p.Teks).Kata.Contains(kata, StringComparer.Ordinal));

    private CatatanTelaah Temuan(SebutanProgram asing, SebutanProgram benar) =>
        Catatan(
            JenisCatatan.NamaProgramBeda,
            Keparahan,
            Yakin,
            benar.Tabel is null ? asing.Tabel!.Nama : $"{asing.Tabel!.Nama} dan {benar.Tabel.Nama}",
            [asing.Tempat, benar.Tempat],
            asing.Nama.Asli,
            asing.Nama.Asli,
            benar.Nama.Asli,
            $"{asing.Tabel!.Nama} memuat \"{asing.Nama.Asli}\", sedangkan daftar lain memuat \"{benar.Nama.Asli}\"."
        );
}
