using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>The bands of a rating scale leave no value without category and give none two.</summary>
internal sealed class AturanSkala : AturanTelaah
{
    private const decimal TumpangMaks = 4m;

    public override string Id => "TELAAH-SKALA-1";

    public override string Bunyi => "setiap nilai masuk tepat satu kategori";

    public override string Dasar =>
        "Skala tanpa celah dan tanpa tumpang tindih; Permendagri 86/2017 memberi batas bilangan bulat";

    public override string Contoh => "Tinggi 76 sampai 90 dan Sedang 61 sampai 74: nilai 75 tidak masuk kategori mana pun";

    public override Keparahan Keparahan => Keparahan.Minor;

    public override decimal Yakin => 0.9m;

    /// <summary>Capaian is printed to two decimals: bounds one hundredth apart leave no gap.</summary>
    private const decimal Kecermatan = 0.01m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        foreach (var skala in konteks.SemuaSkala)
        {
            PeriksaSkala(hasil, skala);
        }
    }

    private void PeriksaSkala(PengumpulTelaah hasil, SkalaTercetak skala)
    {
        var urut = skala.Pita.OrderBy(p => p.Bawah ?? decimal.MinValue).ThenByDescending(p => p.BawahTermasuk).ToList();
        var bersih = true;
        for (var i = 0; i + 1 < urut.Count; i++)
        {
            bersih &= !Celah(hasil, skala, urut[i], urut[i + 1]);
        }

        if (bersih)
        {
            hasil.Sesuai(this, skala.Tabel.Nama, skala.Tabel.Asal.Tempat, "rentang", "tanpa celah dan tumpang tindih");
        }
    }

    private bool Celah(PengumpulTelaah hasil, SkalaTercetak skala, PitaTercetak bawah, PitaTercetak atas)
    {
        if (bawah.Atas is not { } a || atas.Bawah is not { } b)
        {
            return false;
        }

        var bolong = b - a > Kecermatan || (b == a && !bawah.AtasTermasuk && !atas.BawahTermasuk);
        var tumpang = b < a || (b == a && bawah.AtasTermasuk && atas.BawahTermasuk);
        // A band that lies almost wholly within another was misread; bounds typed wrong overlap a little.
        if ((!bolong && !tumpang) || (tumpang && b * TumpangMaks < a))
        {
            return false;
        }

        var contoh = CetakAngka.Seperlunya(bolong ? (a + b) / 2m : b);
        hasil.Catat(
            Catatan(
                bolong ? JenisCatatan.SkalaBolong : JenisCatatan.SkalaTumpangTindih,
                Keparahan,
                Yakin,
                skala.Tabel.Nama,
                [atas.Baris.Tempat, bawah.Baris.Tempat],
                $"{atas.Nama} dan {bawah.Nama}",
                $"{CetakAngka.Seperlunya(b)}; {CetakAngka.Seperlunya(a)}",
                "batas bersambung",
                bolong
                    ? $"Nilai {contoh} tidak masuk kategori mana pun."
                    : $"Nilai {contoh} masuk dua kategori, {bawah.Nama} dan {atas.Nama}."
            )
        );
        return true;
    }
}
