using System.Diagnostics;
using System.Globalization;
using Akuntabel.Documents.Telaah;
using Akuntabel.Domain.Telaah;
using CsCheck;
using Shouldly;
using Xunit;

namespace Akuntabel.Documents.Tests.Telaah;

/// <summary>
/// Damaged and cut files of every form: a document or a sentence, never a crash. <c>AKUNTABEL_KASUS=5000</c> runs as many cases
/// instead of a few hundred and tells the slowest.
/// </summary>
public sealed class BerkasRusakTests(ITestOutputHelper keluaran)
{
    private const int KasusBawaan = 300;

    [Fact]
    public void A_damaged_file_gives_a_document_or_a_sentence()
    {
        var kasus = int.TryParse(Environment.GetEnvironmentVariable("AKUNTABEL_KASUS"), CultureInfo.InvariantCulture, out var n)
            ? n
            : KasusBawaan;
        var (terlama, terbaca) = (TimeSpan.Zero, 0);
        Gen.Select(Gen.Int[0, PerusakBerkas.Utuh.Value.Length - 1], Gen.Int[0, PerusakBerkas.CaraTerakhir], Gen.ULong)
            .Sample(
                x =>
                {
                    var mulai = Stopwatch.GetTimestamp();
                    var hasil = PembacaNaskah.Baca(
                        "acak",
                        PerusakBerkas.Rusak(PerusakBerkas.Utuh.Value[x.Item1], x.Item2, x.Item3)
                    );
                    var baik = hasil.Berhasil
                        ? Penelaah.Telaah(hasil.Isi).Catatan.All(c => c.Tempat.Count is > 0 and <= 6)
                        : hasil.Pelanggaran.Pesan.EndsWith('.');
                    terbaca += hasil.Berhasil ? 1 : 0;
                    var lama = Stopwatch.GetElapsedTime(mulai);
                    terlama = lama > terlama ? lama : terlama;
                    return baik;
                },
                iter: kasus,
                threads: 1
            );
        terbaca.ShouldBeGreaterThan(kasus / 20);
        keluaran.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{kasus} cases, {terbaca} readable, slowest {terlama.TotalMilliseconds:0} ms, peak {Process.GetCurrentProcess().PeakWorkingSet64 / 1048576} MiB"
            )
        );
    }
}
