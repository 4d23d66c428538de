namespace Akuntabel.Domain.Pelaporan.Tabel;

/// <summary>How the kegiatan of this place were carried out.</summary>
public static class TabelUraianKegiatan
{
    public static JenisTabel Jenis { get; } =
        new("uraian-kegiatan", "Uraian pelaksanaan setiap kegiatan", "Pelaksanaan kegiatan belum diuraikan.", Susun);

    private static IEnumerable<TabelLaporan> Susun(BahanTabel b)
    {
        var uraian = b.Berkas.UraianPelaksanaan.ToLookup(u => u.SimpulAnggaranIdentitas, u => u.Teks);
        var baris = PendukungLingkup.Dukungan(b).Select(d => d.SimpulAnggaranIdentitas).Distinct().Where(uraian.Contains);
        return JenisTabel.Satu(
            new PenyusunTabel<Guid>([
                Kolom.Teks<Guid>("Kegiatan", s => b.Bahan.Indeks.Simpul(s)?.Nama, 30),
                Kolom.Teks<Guid>("Uraian pelaksanaan", s => string.Join("\n", uraian[s]), 64),
            ])
                .Isi([.. baris])
                .Jadi(b.Kunci("uraian-kegiatan"), b.Judul($"Deskripsi Kegiatan, {b.Periode.Sebutan}"))
        );
    }
}
