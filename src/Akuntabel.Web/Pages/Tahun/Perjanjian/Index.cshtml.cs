using Akuntabel.Web.Infrastructure;
using Akuntabel.Web.Tampilan;

namespace Akuntabel.Web.Pages.Tahun.Perjanjian;

/// <summary>The Perjanjian Kinerja of the year: its versions, what each promises and what it changed.</summary>
public sealed class IndexModel(IArsipTahun arsip) : HalamanTahun(arsip)
{
    public override string SegmenRuang => "perjanjian";

    public override string Judul => "Perjanjian";

    public PerjanjianBerdampingan Isi { get; private set; } = null!;

    public void OnGet() => Isi = PerjanjianBerdampingan.Susun(Berkas);
}
