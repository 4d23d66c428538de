using Akuntabel.Domain.Umum;

namespace Akuntabel.Web.Infrastructure;

/// <summary>The text is no address the server can listen on.</summary>
public sealed record AlamatTidakSah(string Alamat)
    : Pelanggaran($"Alamat '{Alamat}' tidak dapat dipakai. Tulis misalnya http://localhost:5080.");
