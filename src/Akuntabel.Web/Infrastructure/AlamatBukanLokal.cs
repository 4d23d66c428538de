using Akuntabel.Domain.Umum;

namespace Akuntabel.Web.Infrastructure;

/// <summary>The address can be reached from other machines, which needs accounts first.</summary>
public sealed record AlamatBukanLokal(string Alamat)
    : Pelanggaran(
        $"Alamat '{Alamat}' dapat dijangkau dari komputer lain. Akuntabel belum memiliki akun pengguna, jadi hanya alamat komputer ini sendiri yang diterima, misalnya http://localhost:5080."
    );
