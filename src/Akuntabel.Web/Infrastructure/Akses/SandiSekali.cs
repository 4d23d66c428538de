using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Akuntabel.Web.Infrastructure.Akses;

/// <summary>A password just given by the system, shown once on the page that follows.</summary>
public static class SandiSekali
{
    private const string Kunci = "sandi";

    public static void Titipkan(ITempDataDictionary titipan, string sandi) => titipan[Kunci] = sandi;

    /// <summary>The password, or null; it is gone afterwards.</summary>
    public static string? Ambil(ITempDataDictionary titipan) => titipan[Kunci] as string;
}
