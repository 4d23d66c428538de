using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>
/// In a loose table of money every urusan, program and total is explained by the rows below it; the level that breaks is named.
/// </summary>
internal sealed class AturanJumlahLonggar : AturanTelaah
{
    public override string Id => "TELAAH-JUMLAH-2";

    public override string Bunyi => "urusan = jumlah program = jumlah kegiatan = jumlah sub kegiatan";

    public override string Dasar => "Permendagri 77/2020: anggaran setiap tingkat adalah jumlah anggaran tingkat di bawahnya";

    public override string Contoh =>
        "teks tanpa garis kolom: program tercetak 110.000.000, kegiatan di bawahnya 40.000.000 dan 60.000.000";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.85m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        foreach (var tabel in konteks.Tabel.Where(t => !t.Asal.BerkolomPasti && !t.Baris.Any(Bergumpal)))
        {
            var (kolom, baris) = BarisUang.Longgar(tabel);
            for (var i = 0; i < baris.Count; i++)
            {
                if (baris[i].Tingkat is 1 or 2)
                {
                    PeriksaInduk(hasil, tabel, kolom, baris[i], Anak(baris, i));
                }
            }
        }
    }

    private const int UangNamaMaks = 12;

    /// <summary>A row whose name holds the amounts of others: the rows were not told apart.</summary>
    private static bool Bergumpal(BarisTerbaca baris) =>
        baris
            .Label.Split(' ')
            .Count(k =>
                k.Length >= 7
                && k.Contains('.', StringComparison.Ordinal)
                && k.Trim('(', ')').All(c => char.IsDigit(c) || c == '.')
            ) > UangNamaMaks;

    /// <summary>The rows up to the next one of the same or a higher level.</summary>
    private static List<BarisUang> Anak(IReadOnlyList<BarisUang> baris, int i) =>
        [.. baris.Skip(i + 1).TakeWhile(b => b.Tingkat > baris[i].Tingkat)];

    private void PeriksaInduk(PengumpulTelaah hasil, TabelTerbaca tabel, int kolom, BarisUang induk, List<BarisUang> anak)
    {
        if (anak.Count == 0)
        {
            return;
        }

        if (anak.FirstOrDefault(a => a.Uang.Min(u => u.Nilai) > induk.Uang.Max(u => u.Nilai)) is { } besar)
        {
            hasil.Catat(LebihBesar(tabel, induk, anak, besar));
            return;
        }

        for (var k = 0; induk.Lengkap && k < kolom; k++)
        {
            PeriksaKolom(hasil, tabel, induk, anak, k, kolom);
        }
    }

    private void PeriksaKolom(PengumpulTelaah hasil, TabelTerbaca tabel, BarisUang induk, List<BarisUang> anak, int k, int kolom)
    {
        var cetak = induk.Uang[k];
        var program = anak.Where(a => a.Tingkat == 2).ToList();
        var dasar = induk.Tingkat == 1 && program.Count > 0 ? program : anak;
        List<UnsurJumlah> unsur = [.. dasar.SelectMany(a => a.Unsur(k))];
        if (PenjelasanJumlah.Terjelaskan(cetak.Nilai, unsur))
        {
            hasil.Sesuai(this, tabel.Nama, induk.Baris.Tempat, induk.Baris.Label, cetak.Tercetak);
            return;
        }

        if (
            PenjelasanJumlah.TerjelaskanSebagian(cetak.Nilai, unsur)
            || unsur.All(u => u.Bebas)
            || hasil.Terkoreksi(cetak) != cetak.Nilai
            || PenjelasanJumlah.Terjelaskan(cetak.Nilai, [.. dasar.SelectMany(a => a.Unsur(k, hasil.Terkoreksi))])
        )
        {
            return;
        }

        var hitung = PenjelasanJumlah.JumlahAkar(unsur);
        hasil.Nilai(cetak, hitung);
        var sebutan = kolom > 1 ? $" pada kolom angka ke-{CetakAngka.Seperlunya(k + 1)}" : "";
        var apa = ReferenceEquals(dasar, program) ? "Program" : "Kegiatan";
        hasil.Catat(
            Catatan(
                JenisCatatan.JumlahSalah,
                Keparahan,
                0.82m,
                tabel.Nama,
                [induk.Baris.Tempat],
                induk.Baris.Label,
                cetak.Tercetak,
                CetakAngka.Seperlunya(hitung),
                $"{apa} yang tercetak di bawahnya{sebutan} berjumlah {CetakAngka.Seperlunya(hitung)}, bukan {cetak.Tercetak}; {SebutanSelisih.Dari(cetak.Nilai - hitung)}."
            )
        );
    }

    private CatatanTelaah LebihBesar(TabelTerbaca tabel, BarisUang induk, List<BarisUang> anak, BarisUang besar)
    {
        var nilai = induk.Uang[0];
        var sama = anak.TakeWhile(a => !ReferenceEquals(a, besar)).Where(a => a.Uang[0].Nilai == nilai.Nilai);
        return Catatan(
            JenisCatatan.JumlahSalah,
            Keparahan,
            Yakin,
            tabel.Nama,
            [induk.Baris.Tempat, .. sama.Select(a => a.Baris.Tempat), besar.Baris.Tempat],
            induk.Baris.Label,
            $"{nilai.Tercetak}; {besar.Uang[0].Tercetak}",
            "rincian tidak melebihi induknya",
            $"Rincian {besar.Uang[0].Tercetak} lebih besar daripada {nilai.Tercetak} di atasnya."
        );
    }
}
