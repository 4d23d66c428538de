namespace Akuntabel.Documents.Laporan;

/// <summary>Makes the part of a frozen report that tells how it can be proved.</summary>
public static class BlokKeaslian
{
    /// <summary>The report with that part at its end.</summary>
    /// <param name="dokumen">The report.</param>
    /// <param name="butir">What is told, in order: name and text.</param>
    /// <param name="qr">The code of the address that answers for it.</param>
    public static DokumenLaporan Tambahkan(
        DokumenLaporan dokumen,
        IReadOnlyList<(string Nama, string Isi)> butir,
        BerkasGambar qr
    ) =>
        dokumen with
        {
            Info = dokumen.Info with { Qr = qr },
            Isi =
            [
                .. dokumen.Isi,
                new Blok.Judul(1, "", "Keaslian Dokumen", "judul-keaslian"),
                new Blok.Paragraf(
                    Inline.Dari(
                        "Dokumen ini adalah rekaman yang dibekukan. Isinya tidak berubah lagi; perubahan sesudahnya menjadi versi baru. "
                            + "Buka alamat di bawah ini, atau pindai kodenya, untuk memeriksa apakah kertas ini rekaman yang sah."
                    )
                ),
                new Blok.KodeQr(),
                new Blok.Isian(butir),
            ],
        };
}
