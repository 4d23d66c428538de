using Akuntabel.Domain.Umum;

namespace Akuntabel.Web.Infrastructure;

/// <summary>A host name or proxy address cannot be read.</summary>
public sealed record PengaturanJaringanTidakSah(string Nama, string Isi)
    : Pelanggaran(
        $"Isi {Nama} '{Isi}' tidak dapat dibaca. Tulis nama host lengkap tanpa tanda bintang (AKUNTABEL_HOST), atau alamat IP atau jaringan seperti 10.0.0.0/24 (AKUNTABEL_PROXY)."
    );
