using Akuntabel.Domain.Anggaran;

namespace Akuntabel.Domain.Pelaporan.Tabel;

/// <summary>Main programs and those that support them; one that serves no sasaran counts as supporting.</summary>
public static class TabelPeranProgram
{
    public static JenisTabel Jenis { get; } =
        new(
            "peran-program",
            "Program utama dan program penunjang, dengan sasaran yang didukungnya",
            "Program untuk tahun ini belum dicatat.",
            Susun
        );

    private sealed record Baris(int Nomor, UkuranAnggaran Program, bool Utama, string Sasaran);

    private static IEnumerable<TabelLaporan> Susun(BahanTabel b)
    {
        var dukungan = b
            .Berkas.Dukungan.Where(d => d.Tahun == b.Periode.Tahun && d.Peran != PeranDukungan.TidakMenunjang)
            .ToLookup(d => d.SimpulAnggaranIdentitas);
        var program = (b.Bahan.Anggaran?.Semua() ?? [])
            .Where(u => u.Simpul.Tingkat == TingkatAnggaran.Program)
            .Select(u => (Program: u, Utama: dukungan[u.Simpul.Identitas].Any(d => d.Peran == PeranDukungan.Utama)))
            .OrderByDescending(p => p.Utama)
            .ToList();
        var baris = program.ConvertAll(p => new Baris(
            program.Where(q => q.Utama == p.Utama).ToList().IndexOf(p) + 1,
            p.Program,
            p.Utama,
            Sasaran(b, dukungan[p.Program.Simpul.Identitas])
        ));
        var kolom = new List<Kolom<Baris>>
        {
            Kolom.Nomor<Baris>(r => r.Nomor),
            Kolom.Teks<Baris>("Program", r => r.Program.Simpul.Nama, 42),
            Kolom.Teks<Baris>("Sasaran yang didukung", r => r.Sasaran, 34),
            Kolom.Uang<Baris>("Pagu (Rp)", r => r.Program.Pagu),
        };
        var tabel = new PenyusunTabel<Baris>(kolom);
        foreach (var kelompok in baris.GroupBy(r => r.Utama))
        {
            tabel.Kelompok(kelompok.Key ? "Program utama" : "Program penunjang").Isi([.. kelompok]);
        }

        return JenisTabel.Satu(
            tabel.Jadi(
                b.Kunci("peran-program"),
                b.Judul(FormattableString.Invariant($"Program Utama dan Program Penunjang Tahun {b.Periode.Tahun}"))
            )
        );
    }

    private static string Sasaran(BahanTabel b, IEnumerable<Dukungan> dukungan) =>
        string.Join(
            "\n",
            dukungan
                .Select(d =>
                    b.Bahan.Pengukuran.Sasaran.FirstOrDefault(s =>
                        (d.SasaranIdentitas is { } id && s.Identitas == id)
                        || s.Indikator.Any(i => i.Indikator.Id == d.IndikatorId)
                    )
                )
                .Where(s => s is not null)
                .Select(s => NamaTercetak.SebutanSasaran(s!.Teks))
                .Distinct()
        );
}
