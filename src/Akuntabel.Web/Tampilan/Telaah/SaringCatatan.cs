using Akuntabel.Domain.Telaah;

namespace Akuntabel.Web.Tampilan;

/// <summary>Which notes are shown; null shows all.</summary>
public sealed record SaringCatatan(Keparahan? Keparahan, JenisCatatan? Jenis, KeputusanCatatan? Keputusan)
{
    public bool Lolos(CatatanReviu catatan) =>
        (Keparahan is null || catatan.Keparahan == Keparahan)
        && (Jenis is null || catatan.Jenis == Jenis)
        && (Keputusan is null || catatan.Keputusan == Keputusan);

    /// <summary>The filter as the query of an address, "" when it shows all.</summary>
    public string Kueri()
    {
        List<string> bagian = [];
        if (Keparahan is { } k)
        {
            bagian.Add($"keparahan={k}");
        }

        if (Jenis is { } j)
        {
            bagian.Add($"jenis={j}");
        }

        if (Keputusan is { } p)
        {
            bagian.Add($"keputusan={p}");
        }

        return bagian.Count == 0 ? "" : "?" + string.Join('&', bagian);
    }
}
