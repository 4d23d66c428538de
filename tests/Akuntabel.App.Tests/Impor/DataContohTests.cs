using Akuntabel.App.Impor.Baca;
using Akuntabel.App.Impor.Periksa;
using Shouldly;
using Xunit;

namespace Akuntabel.App.Tests.Impor;

/// <summary>The three example agencies pass the examination.</summary>
public sealed class DataContohTests
{
    public static TheoryData<string> Berkas() => [.. ContohImpor.SemuaBerkas().Select(f => Path.GetFileName(f)!)];

    [Theory]
    [MemberData(nameof(Berkas))]
    public void An_example_file_has_no_problem(string nama)
    {
        var terbaca = PembacaBerkasImpor.Baca(File.ReadAllBytes(Path.Combine(ContohImpor.Folder, nama)));

        terbaca.Masalah.Select(m => m.ToString()).ShouldBeEmpty();
        PemeriksaIsiBerkas.Periksa(terbaca.Berkas!).Where(m => !m.Peringatan).Select(m => m.ToString()).ShouldBeEmpty();
    }
}
