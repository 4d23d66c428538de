using Akuntabel.Domain.DataKinerja;

namespace Akuntabel.App.DataKinerja;

/// <summary>A content that lies in the store.</summary>
/// <param name="Sha256">Lower-case hex.</param>
/// <param name="Jenis">As told by the content.</param>
/// <param name="Ukuran">Bytes.</param>
public sealed record BerkasTersimpan(string Sha256, JenisBerkas Jenis, long Ukuran);
