using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Perjanjian;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan.Tabel;

/// <summary>Where every figure comes from: formula with its numbers, inputs and sources, per indicator.</summary>
public static class TabelAsalUsulAngka
{
    public static JenisTabel Jenis { get; } =
        new(
            "asal-usul-angka",
            "Rumus dengan angkanya, masukan dan sumber setiap indikator",
            "Belum ada indikator kinerja yang dapat diukur pada periode ini.",
            Susun
        );

    private sealed record Baris(LangkahHitung Langkah, int Kedalaman, FormatAngka Format);

    private static IEnumerable<TabelLaporan> Susun(BahanTabel b)
    {
        if (b.Indikator.Count == 0)
        {
            return [];
        }

        var tabel = new PenyusunTabel<Baris>([
            Kolom.Teks<Baris>("Besaran", r => r.Langkah.Nama, 26),
            Kolom.Angka<Baris>("Nilai", r => Sel.Dari(r.Langkah.Hasil, r.Format), 13),
            Kolom.Teks<Baris>("Cara hitung", r => r.Langkah.Uraian, 34),
            Kolom.Teks<Baris>("Sumber, aturan dan kebijakan", Sumber, 36),
        ]);
        foreach (var (u, nomor) in b.Indikator.Select((u, i) => (u, i + 1)))
        {
            var formulasi = u.Indikator.Formulasi is { Length: > 0 } f ? $" (formulasi: {f})" : "";
            tabel
                .Kelompok($"{CetakAngka.Seperlunya(nomor)}. {u.Indikator.Sebutan()}{formulasi}")
                .Isi(
                    [.. Telusuri(u.Capaian.Langkah, 0, b.Persen, new FormatAngka(null, ""))],
                    r => r.Kedalaman,
                    r => r.Kedalaman == 0 ? JenisBaris.Jumlah : JenisBaris.Isi
                );
        }

        return [tabel.Jadi(b.Kunci("asal-usul-angka"), b.Judul("Asal-Usul Angka Setiap Indikator")) with { KolomInden = 0 }];
    }

    private static IEnumerable<Baris> Telusuri(LangkahHitung langkah, int kedalaman, FormatAngka persen, FormatAngka biasa) =>
        langkah
            .Masukan.SelectMany(m => Telusuri(m, kedalaman + 1, persen, biasa))
            .Prepend(new Baris(langkah, kedalaman, kedalaman == 0 ? persen : biasa));

    private static string Sumber(Baris r) =>
        string.Join(
            "\n",
            new[] { r.Langkah.Sumber, r.Langkah.Aturan is { } a ? $"{a.Nama} ({a.Id})" : "", r.Langkah.Kebijakan }.Where(t =>
                t.Length > 0
            )
        );
}
