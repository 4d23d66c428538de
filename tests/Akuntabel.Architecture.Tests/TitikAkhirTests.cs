using System.Reflection;
using System.Text;
using Akuntabel.Domain.Akses;
using Akuntabel.Web.Infrastructure;
using Akuntabel.Web.Infrastructure.Akses;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Razor.Hosting;
using Shouldly;
using Xunit;

namespace Akuntabel.Architecture.Tests;

/// <summary>
/// docs/titik-akhir.md: every page with every form it takes, and which office reaches it how far, from the rights they declare and the
/// matrix. <c>AKUNTABEL_TULIS=1 ./test</c> writes it anew; the Web tests try each line against the running server.
/// </summary>
public sealed class TitikAkhirTests
{
    private static readonly string Berkas = Path.Combine(Rumah.Akar, "docs", "titik-akhir.md");

    [Fact]
    public void The_list_of_endpoints_equals_the_pages_and_their_rights()
    {
        var baru = Susun();
        if (Environment.GetEnvironmentVariable("AKUNTABEL_TULIS") == "1")
        {
            File.WriteAllText(Berkas, baru);
        }

        File.ReadAllText(Berkas).ShouldBe(baru, "docs/titik-akhir.md is out of date: run AKUNTABEL_TULIS=1 ./test");
    }

    private static string Susun()
    {
        var peran = Enum.GetValues<Peran>();
        var teks = new StringBuilder(
            """
            # Titik akhir

            Setiap halaman beserta setiap formulirnya, dan sejauh mana tiap jabatan mencapainya. Ditulis dari kode oleh sebuah pengujian
            (`AKUNTABEL_TULIS=1 ./test`); pengujian lain mencobanya satu per satu pada server yang berjalan: di perangkat daerah sendiri, di
            perangkat daerah lain pada pemda yang sama, dan di pemda lain. Arti haknya ada di [matriks-akses.md](matriks-akses.md).

            U, D = hanya di perangkat daerah sendiri (U: unitnya) · P = juga di perangkat daerah lain pada pemdanya · I = seluruh instalasi ·
            – = tidak · semua = siapa saja yang sudah masuk · bebas = tanpa masuk. Yang tidak boleh dilihat dijawab sama dengan yang tidak ada (404).

            Selain halaman: `/{slug}/{tahun}/pengukuran/bukti/{id}` (unduh bukti, hak `LihatInstansi`), `/aset/{nama}` dan `/healthz` (bebas).


            """.ReplaceLineEndings("\n")
        );
        teks.Append("| Alamat | Kiriman | Hak |").Append(string.Concat(peran.Select(p => $" {p.Sebutan()} |"))).Append('\n');
        teks.Append("|---|---|---|").Append(string.Concat(peran.Select(_ => ":-:|"))).Append('\n');
        foreach (var (alamat, model) in Halaman().OrderBy(h => h.Alamat, StringComparer.Ordinal))
        {
            foreach (var (kiriman, cara) in Penangan(model))
            {
                IReadOnlyList<Tindakan>[] butuh =
                [
                    // A page of the year is not found by whoever may not see its agency.
                    .. model.IsSubclassOf(typeof(HalamanTahun)) && !model.IsDefined(typeof(ButuhAttribute))
                        ? new IReadOnlyList<Tindakan>[] { [Tindakan.LihatInstansi] }
                        : [],
                    .. new MemberInfo[] { model, cara }
                        .Select(m => m.GetCustomAttribute<ButuhAttribute>()?.SalahSatu)
                        .OfType<IReadOnlyList<Tindakan>>(),
                ];
                var bebas = model.IsDefined(typeof(AllowAnonymousAttribute));
                var hak = string.Join(" dan ", butuh.Select(b => string.Join(" atau ", b.Select(t => $"`{t}`"))));
                teks.Append($"| `{alamat}` | {kiriman} | {(hak.Length > 0 ? hak : "–")} |")
                    .Append(
                        string.Concat(peran.Select(p => $" {(butuh.Length > 0 ? Tanda(p, butuh) : bebas ? "bebas" : "semua")} |"))
                    )
                    .Append('\n');
            }
        }

        return teks.ToString();
    }

    /// <summary>Of several rights all are needed; of the acts of one of them any is enough.</summary>
    private static string Tanda(Peran peran, IEnumerable<IReadOnlyList<Tindakan>> butuh) =>
        DokumenMatriks.Tanda(butuh.Min(b => b.Max(t => MatriksAkses.Baris(t).Untuk(peran))));

    private static IEnumerable<(string Alamat, Type Model)> Halaman() =>
        from butir in typeof(ButuhAttribute).Assembly.GetCustomAttributes<RazorCompiledItemAttribute>()
        let rute = butir
            .Type.GetCustomAttributes<RazorCompiledItemMetadataAttribute>()
            .FirstOrDefault(m => m.Key == "RouteTemplate")
            ?.Value
        let jalur = butir.Identifier.Replace(".cshtml", "", StringComparison.Ordinal)
        let model = typeof(ButuhAttribute).Assembly.GetType("Akuntabel.Web" + jalur.Replace('/', '.') + "Model")
        where model is not null && model.IsSubclassOf(typeof(PageModel))
        select (Alamat(jalur["/Pages/".Length..], rute ?? ""), model);

    /// <summary>As the convention of rooms gives it.</summary>
    private static string Alamat(string jalur, string rute)
    {
        if (rute.StartsWith('/'))
        {
            return rute;
        }

        var bagian = jalur.Split('/');
        var ruang = bagian is ["Tahun", var r, ..] ? r.ToLowerInvariant() : "";
        var depan =
            ruang.Length == 0 ? ""
            : ruang == "beranda" ? "/{slug}/{tahun}"
            : "/{slug}/{tahun}/" + ruang;
        return rute.Length == 0 ? (depan.Length == 0 ? "/" : depan) : $"{depan}/{rute}";
    }

    private static IEnumerable<(string Kiriman, MethodInfo Cara)> Penangan(Type model) =>
        from cara in model.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        let nama = cara.Name.EndsWith("Async", StringComparison.Ordinal) ? cara.Name[..^5] : cara.Name
        where nama.StartsWith("OnGet", StringComparison.Ordinal) || nama.StartsWith("OnPost", StringComparison.Ordinal)
        let bentuk = nama.StartsWith("OnGet", StringComparison.Ordinal) ? "GET" : "POST"
        let sisa = nama[(bentuk.Length + 2)..]
        orderby bentuk, sisa
        select (sisa.Length == 0 ? bentuk : $"{bentuk} {sisa}", cara);
}
