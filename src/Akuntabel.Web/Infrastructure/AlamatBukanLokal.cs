using Akuntabel.Domain.Umum;

namespace Akuntabel.Web.Infrastructure;

/// <summary>The address can be reached from other machines, but host names and proxy are not set.</summary>
public sealed record AlamatBukanLokal(string Alamat)
    : Pelanggaran(
        $"Alamat '{Alamat}' dapat dijangkau dari komputer lain. Sebutkan dulu nama host yang dilayani (AKUNTABEL_HOST) dan alamat proksi HTTPS di depannya (AKUNTABEL_PROXY), atau pakai alamat komputer ini sendiri, misalnya http://localhost:5080."
    );
