using Akuntabel.Documents.Telaah;
using Akuntabel.Domain.Telaah;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Telaah;

/// <summary>Checks one file somebody else wrote. Needs no database; nothing is stored.</summary>
public static class TelaahBerkas
{
    /// <summary>Reads and checks the file; fails when it is missing, a folder, too large or of a form that cannot be read.</summary>
    public static async Task<Hasil<HasilTelaah>> JalankanAsync(string lokasi, CancellationToken batal)
    {
        var naskah = await BacaBerkasTelaah.JalankanAsync(lokasi, batal);
        return naskah.Berhasil ? Penelaah.Telaah(naskah.Isi) : naskah.Pelanggaran;
    }
}
