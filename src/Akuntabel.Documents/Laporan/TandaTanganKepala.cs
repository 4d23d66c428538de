using Akuntabel.Domain.Organisasi;
using Akuntabel.Domain.Pelaporan;

namespace Akuntabel.Documents.Laporan;

/// <summary>Who signs a report: the head of the agency at the period's end, or a blank line.</summary>
internal static class TandaTanganKepala
{
    public static Blok.TandaTangan Susun(BerkasTahun berkas)
    {
        var akhir = berkas.Periode.TanggalAkhir;
        var kepala = berkas.MasaJabatan.FirstOrDefault(m =>
            m.UnitId is { } id
            && berkas.Unit.Any(u => u.Id == id && u.Jenis == JenisUnit.Kepala)
            && (m.Sejak ?? akhir) <= akhir
            && (m.Sampai ?? akhir) >= akhir
        );
        return new Blok.TandaTangan(
            $"{berkas.PerangkatDaerah.TempatTandaTangan}, ……………………",
            new PenandaTangan(
                "",
                kepala?.Jabatan ?? berkas.PerangkatDaerah.JabatanKepala,
                kepala?.Nama ?? "",
                kepala?.Pangkat is { Length: > 0 } pangkat ? [pangkat] : []
            )
        );
    }
}
