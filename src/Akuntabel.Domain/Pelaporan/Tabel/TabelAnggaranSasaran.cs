using Akuntabel.Domain.Perjanjian;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan.Tabel;

/// <summary>The agreement's money by sasaran: its programs with amounts, and the total.</summary>
public static class TabelAnggaranSasaran
{
    public static JenisTabel Jenis { get; } =
        new(
            "anggaran-sasaran",
            "Program dengan anggarannya menurut sasaran dalam Perjanjian Kinerja",
            "Perjanjian Kinerja tidak memuat anggaran menurut sasaran.",
            Susun
        );

    private sealed record Baris(int Nomor, string Sasaran, BarisAnggaranPerjanjian Anggaran);

    private static IEnumerable<TabelLaporan> Susun(BahanTabel b)
    {
        if (PerjanjianBerlaku.Pada(b.Berkas.Perjanjian, b.Periode.TanggalAkhir) is not { } perjanjian)
        {
            return [];
        }

        var milik = b
            .Berkas.BarisAnggaranPerjanjian.Where(p => p.PerjanjianKinerjaId == perjanjian.Id)
            .OrderBy(p => p.Urutan)
            .ToLookup(p => p.SasaranIdentitas);
        var baris = b
            .Bahan.Pengukuran.Sasaran.Where(s => s.Identitas is not null)
            .SelectMany(s => milik[s.Identitas].Select(p => new Baris(s.Nomor, NamaTercetak.SebutanSasaran(s.Teks), p)))
            .ToList();
        var kolom = new List<Kolom<Baris>>
        {
            Kolom.Nomor<Baris>(r => r.Nomor, r => r.Nomor),
            Kolom.Teks<Baris>("Sasaran strategis", r => r.Sasaran, 32) with
            {
                GabungMenurut = r => r.Nomor,
            },
            Kolom.Teks<Baris>("Program/kegiatan", r => r.Anggaran.Uraian, 40),
            Kolom.Uang<Baris>("Anggaran (Rp)", r => r.Anggaran.Jumlah, 16),
        };
        if (baris.Exists(r => r.Anggaran.IndikatorId is not null))
        {
            kolom.Insert(
                2,
                Kolom.Teks<Baris>("Indikator kinerja", r => Indikator(b, r), 30) with
                {
                    GabungMenurut = r => (r.Nomor, r.Anggaran.IndikatorId),
                }
            );
        }

        var tabel = new PenyusunTabel<Baris>(kolom).Isi(baris);
        if (baris.Exists(r => r.Anggaran.Jumlah is not null))
        {
            tabel.Jumlah("Jumlah", Sel.Uang(baris.Select(r => r.Anggaran.Jumlah).OfType<Rupiah>().Jumlah()));
        }

        return JenisTabel.Satu(
            tabel.Jadi(
                b.Kunci("anggaran-sasaran"),
                b.Judul(FormattableString.Invariant($"Anggaran menurut Sasaran dalam Perjanjian Kinerja Tahun {b.Periode.Tahun}"))
            ) with
            {
                Sumber = perjanjian.Sebutan(),
            }
        );
    }

    private static string? Indikator(BahanTabel b, Baris r) =>
        r.Anggaran.IndikatorId is { } id ? b.Bahan.Indeks.Indikator(id)?.Sebutan() : null;
}
