using Akuntabel.App.Akses;
using Akuntabel.App.Antrean;
using Akuntabel.App.Organisasi;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Pelaporan;

/// <summary>Has the report of a period written in the background, in all forms. Refused: who may not compose reports of the agency.</summary>
public sealed class MintaLaporan(PintuInstansi pintu, AntrekanPekerjaan antrekan)
{
    /// <summary>What is asked.</summary>
    public sealed record Masukan
    {
        public required string Slug { get; init; }

        public required Periode Periode { get; init; }

        /// <summary>State of the data now; asked again under the same state, it is the same job while that one is not ended.</summary>
        public required string Keadaan { get; init; }
    }

    /// <summary>Id of the job.</summary>
    public async Task<Hasil<Guid>> JalankanAsync(Masukan masukan, CancellationToken batal)
    {
        var buka = await pintu.BukaAsync(masukan.Slug, Tindakan.SusunLaporan, batal);
        if (!buka.Berhasil)
        {
            return buka.Pelanggaran;
        }

        return await antrekan.JalankanAsync(PermintaanLaporan.Untuk(buka.Isi.Instansi, masukan.Periode, masukan.Keadaan), batal);
    }
}
