using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Akuntabel.Web.Infrastructure;

/// <summary>
/// Gives every page under <c>Pages/Tahun/&lt;Ruang&gt;/</c> its address <c>/{slug}/{tahun}/{ruang}/…</c>.
/// The room Beranda is the year itself. What a page's own @page directive says is put behind.
/// </summary>
public sealed class KonvensiRuang : IPageRouteModelConvention
{
    private const string Awalan = "/Tahun/";

    public void Apply(PageRouteModel model)
    {
        if (!model.ViewEnginePath.StartsWith(Awalan, StringComparison.Ordinal))
        {
            return;
        }

        var ruang = model.ViewEnginePath[Awalan.Length..].Split('/')[0].ToLowerInvariant();
        var depan = "{slug:slug}/{tahun:int:range(1945,9999)}" + (ruang == "beranda" ? "" : "/" + ruang);
        var lama = model.Selectors[0].AttributeRouteModel!.Template!;
        var asal = model.ViewEnginePath.TrimStart('/');
        var sisa = lama.StartsWith(asal, StringComparison.Ordinal) ? lama[asal.Length..].Trim('/') : "";
        while (model.Selectors.Count > 1)
        {
            model.Selectors.RemoveAt(1);
        }

        model.Selectors[0].AttributeRouteModel = new AttributeRouteModel
        {
            Template = sisa.Length == 0 ? depan : depan + "/" + sisa,
        };
    }
}
