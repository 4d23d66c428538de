using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>Numbers whose separators stand where no number has them, and money without separators among money that has them.</summary>
internal sealed class AturanAngkaRusak : AturanTelaah
{
    private const decimal UangMin = 1_000_000m;

    public override string Id => "TELAAH-ANGKA-1";

    public override string Bunyi => "pemisah ribuan setiap tiga angka";

    public override string Dasar => "Bentuk angka menurut Pedoman Umum Ejaan Bahasa Indonesia";

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        foreach (var tabel in konteks.Tabel)
        {
            var angka = tabel.Baris.SelectMany(b => b.Angka.OfType<AngkaTercetak>().Select(a => (Baris: b, Angka: a))).ToList();
            var berpemisah = angka.Count(x => x.Angka.Nilai >= UangMin && x.Angka.Gaya != GayaAngka.Polos);
            foreach (
                var (baris, a) in angka.Where(x =>
                    x.Angka.Rusak || (x.Angka is { Gaya: GayaAngka.Polos } && x.Angka.Nilai >= UangMin && berpemisah >= 2)
                )
            )
            {
                hasil.Catat(Temuan(tabel.Nama, baris.Tempat, baris.Label, a, JenisCatatan.OcrSuspect, Keparahan.Ocr));
            }
        }

        foreach (var paragraf in konteks.Naskah.Paragraf)
        {
            foreach (var a in PembacaAngka.Semua(paragraf.Teks).Where(a => a is { Rusak: true, Uang: true }))
            {
                hasil.Catat(
                    Temuan(
                        "Narasi",
                        TempatDalamParagraf.Dari(paragraf, a.Posisi),
                        "jumlah uang",
                        a,
                        JenisCatatan.AngkaRusak,
                        Keparahan.Material
                    )
                );
            }
        }
    }

    private CatatanTelaah Temuan(
        string tabel,
        TempatNaskah tempat,
        string butir,
        AngkaTercetak a,
        JenisCatatan jenis,
        Keparahan keparahan
    ) =>
        Catatan(
            jenis,
            keparahan,
            0.85m,
            tabel,
            [tempat],
            butir,
            a.Tercetak,
            CetakAngka.Seperlunya(a.Nilai),
            $"Bentuk {a.Tercetak} bukan angka yang sah; kemungkinan {CetakAngka.Seperlunya(a.Nilai)}."
        );
}
