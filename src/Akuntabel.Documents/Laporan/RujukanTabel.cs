namespace Akuntabel.Documents.Laporan;

/// <summary>Replaces references to tables by their numbers; an unknown one shows as ⟦…⟧.</summary>
internal static class RujukanTabel
{
    public static Blok Selesaikan(Blok blok, IReadOnlyDictionary<string, Inline.Rujukan> tujuan) =>
        blok switch
        {
            Blok.Paragraf p when p.Isi.Any(Perlu) => p with { Isi = Ganti(p.Isi, tujuan) },
            Blok.Daftar d when d.Butir.Any(b => b.Isi.Any(Perlu)) => new Blok.Daftar([
                .. d.Butir.Select(b => b with { Isi = Ganti(b.Isi, tujuan) }),
            ]),
            _ => blok,
        };

    private static bool Perlu(Inline potong) => potong is Inline.Rujukan { Isi.Length: 0 };

    private static List<Inline> Ganti(IReadOnlyList<Inline> isi, IReadOnlyDictionary<string, Inline.Rujukan> tujuan) =>
        [
            .. isi.Select(potong =>
                potong is Inline.Rujukan { Isi.Length: 0 } r
                    ? tujuan.GetValueOrDefault(r.Jangkar) ?? (Inline)new Inline.Teks($"⟦tabel:{r.Jangkar}⟧")
                    : potong
            ),
        ];
}
