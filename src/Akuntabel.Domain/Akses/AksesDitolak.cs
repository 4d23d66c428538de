using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Akses;

/// <summary>The person may not do it; the sentence says why and who may.</summary>
/// <param name="Tindakan">The act.</param>
/// <param name="Sebab">Why, as a clause.</param>
public sealed record AksesDitolak(Tindakan Tindakan, string Sebab)
    : Pelanggaran(
        $"Anda tidak boleh {MatriksAkses.Baris(Tindakan).Sebutan}: {Sebab}. Yang boleh: {MatriksAkses.Baris(Tindakan).SiapaBoleh}."
    );
