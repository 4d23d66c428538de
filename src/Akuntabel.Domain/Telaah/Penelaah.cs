namespace Akuntabel.Domain.Telaah;

/// <summary>Checks a document: interprets it and runs every rule.</summary>
public static class Penelaah
{
    /// <summary>Checks one document; <paramref name="peraturan"/> are stored regulations beside the shipped ones.</summary>
    public static HasilTelaah Telaah(Naskah naskah, params IEnumerable<PeraturanDikenal> peraturan) =>
        Telaah(naskah, peraturan, _ => { });

    /// <summary>The same; <paramref name="maju"/> is told before each rule which part of the rules is done, 0–1, and may throw to stop.</summary>
    public static HasilTelaah Telaah(Naskah naskah, IEnumerable<PeraturanDikenal> peraturan, Action<decimal> maju)
    {
        var konteks = PenafsirNaskah.Tafsirkan(naskah, peraturan);
        var hasil = new PengumpulTelaah();
        var semua = DaftarAturanTelaah.Semua;
        for (var i = 0; i < semua.Count; i++)
        {
            maju((decimal)i / semua.Count);
            semua[i].Periksa(konteks, hasil);
        }

        var (catatan, ditahan) = PenahanSalahBaca.Saring(hasil.Catatan, hasil.Cocok);
        var memotong = KebiasaanMemotong.Ada(konteks);
        return new HasilTelaah(
            naskah.Nama,
            [
                .. PenyatuPembulatan
                    .Satukan(catatan.Where(c => !memotong || c.Jenis != JenisCatatan.Pembulatan))
                    .Select(c => PenunjukBaris.Tepatkan(c, naskah.Baris))
                    .OrderBy(c => c.Tempat[0].BarisAwal)
                    .ThenBy(c => c.IdAturan, StringComparer.Ordinal),
            ],
            hasil.Cocok,
            []
        )
        {
            Bentuk = naskah.Bentuk,
            Ditahan = ditahan,
        };
    }
}
