namespace Akuntabel.Domain.Telaah;

/// <summary>The kegiatan beside an indicator: two kegiatan may count what bears one name, and each counts its own.</summary>
internal static class KegiatanBaris
{
    private const decimal MiripMin = 0.7m;

    /// <summary>True when both rows name a kegiatan of their own and these differ.</summary>
    public static bool Berlainan(TabelTerbaca tabel, BarisTerbaca baris, TabelTerbaca tabelLain, BarisTerbaca barisLain) =>
        Dari(tabel, baris) is { Length: > 0 } satu
        && Dari(tabelLain, barisLain) is { Length: > 0 } dua
        && !NamaBanding.Dari(satu).Mirip(NamaBanding.Dari(dua), MiripMin);

    private static string Dari(TabelTerbaca tabel, BarisTerbaca baris) =>
        tabel.KolomPertama(PeranKolom.Uraian) is { } uraian && tabel.KolomPertama(PeranKolom.Indikator) is not null
            ? baris.Sel(uraian.Indeks)
            : "";
}
