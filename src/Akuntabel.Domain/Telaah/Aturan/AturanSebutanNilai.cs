using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>
/// A sentence states target or realisasi of an indicator for a year or quarter: a table that prints this figure prints the same.
/// </summary>
internal sealed partial class AturanSebutanNilai : AturanTelaah
{
    private const decimal LipatMaks = 3m;

    public override string Id => "TELAAH-NARASI-NILAI-2";

    public override string Bunyi => "target dan realisasi dalam kalimat = tabel untuk masa yang sama";

    public override string Dasar => "Satu target dan satu pengukuran untuk satu indikator dan masa";

    public override string Contoh =>
        "\"Prevalensi Stunting … tahun 2022 sebesar 17,21\", sedangkan kolom 2022 dalam tabel mencetak 17,12";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.78m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        if (konteks.Tahun is not { } tahun)
        {
            return;
        }

        var bacaan = konteks.Nilai;
        foreach (var sebutan in bacaan.Sebutan)
        {
            // A sentence that speaks of a quarter may mean the target of that quarter without saying so.
            if (
                sebutan is { Triwulan: null, Besaran: BesaranNilai.Target }
                    && SebutanTriwulan.Semua(sebutan.Kalimat.Teks).Count > 0
                || sebutan.Besaran == BesaranNilai.Realisasi && TentangCapaian(sebutan)
            )
            {
                continue;
            }

            var semua = bacaan.MenurutNama[sebutan.Nama].ToList();
            var sama = semua
                .Where(f =>
                    f.Makna.Besaran == sebutan.Besaran
                    && f.Makna.Tahun == (sebutan.Tahun ?? tahun)
                    && f.Makna.Triwulan == sebutan.Triwulan
                )
                .ToList();
            // The target of a plan or of the IKU may differ from that of the agreement: a sentence may tell either.
            if (sama.Count > 0 && (sebutan.Besaran == BesaranNilai.Realisasi || !sama.TrueForAll(f => Rencana(f.Tabel))))
            {
                Bandingkan(
                    hasil,
                    sebutan,
                    [.. sama.OrderBy(f => Rencana(f.Tabel))],
                    semua,
                    Bersama(sebutan, bacaan.MenurutParagraf[sebutan.Kalimat.Paragraf], semua, tahun),
                    tahun
                );
            }
        }
    }

    /// <summary>"Capaian persentase … sebesar 90,00 persen terhadap target": not the realisasi.</summary>
    [GeneratedRegex(
        @"^\W*(tingkat\s+)?capaian\s+(?!(tahun|triwulan)\b)\p{L}",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex AwalCapaian();

    private static bool TentangCapaian(SebutanNilai sebutan)
    {
        var depan = sebutan.Kalimat.Teks[..sebutan.Angka.Posisi];
        var klausa = depan[(depan.LastIndexOfAny([',', ';', ':']) + 1)..];
        return AwalCapaian().IsMatch(klausa) && !klausa.Contains("realisasi", StringComparison.OrdinalIgnoreCase);
    }

    private void Bandingkan(
        PengumpulTelaah hasil,
        SebutanNilai sebutan,
        List<FaktaNilai> sama,
        List<FaktaNilai> semua,
        bool seiring,
        int tahun
    )
    {
        var tempat = sebutan.Kalimat.Tempat(sebutan.Angka.Posisi);
        if (sama.Exists(f => Perbandingan.Setara(f.Angka, sebutan.Angka)))
        {
            hasil.Sesuai(this, "Narasi", tempat, sebutan.Nama, sebutan.Angka.Tercetak);
            return;
        }

        var f = sama[0];
        var (disebut, tabel) = (sebutan.Angka.Nilai, f.Angka.Nilai);
        var bermasa =
            sebutan.Tahun is not null || sebutan.Triwulan is not null || sebutan.Besaran == BesaranNilai.Target || seiring;
        if (
            disebut <= 0
            || tabel <= 0
            || MilikLain(sebutan, f)
            || Cacah(sebutan)
            || disebut > tabel * LipatMaks
            || tabel > disebut * LipatMaks
            || semua.Exists(x =>
                x.Baris.Angka.OfType<AngkaTercetak>()
                    .Any(a => Perbandingan.Setara(a, sebutan.Angka) && (!bermasa || Capaian(x, a)))
            )
            || !hasil.NilaiNarasi(sebutan.Kalimat.Paragraf, sebutan.Posisi)
        )
        {
            return;
        }

        hasil.Catat(
            Catatan(
                Jenis(sebutan, semua, tahun),
                Keparahan,
                Yakin,
                $"Narasi dan {f.Tabel.Nama}",
                [f.Baris.Tempat, tempat],
                sebutan.Nama,
                $"{f.Angka.Tercetak}; {sebutan.Angka.Tercetak}",
                f.Angka.Tercetak,
                $"Kalimat menyebut {f.Makna.Sebutan} {sebutan.Angka.Tercetak}, sedangkan {f.Tabel.Nama} mencantumkan {f.Angka.Tercetak}."
            )
        );
    }

    /// <summary>
    /// What the report measures itself stands in its tables, and a sentence contradicts them, as does one that takes the target of another
    /// year; targets and figures of other periods were only copied, here or there.
    /// </summary>
    private static JenisCatatan Jenis(SebutanNilai sebutan, List<FaktaNilai> semua, int tahun) =>
        sebutan.Besaran == BesaranNilai.Target && !TahunLain(sebutan, semua) ? JenisCatatan.TargetBedaAntarTabel
        : (sebutan.Tahun ?? tahun) == tahun && sebutan.Triwulan is null ? JenisCatatan.NarasiBertentangan
        : sebutan.Besaran == BesaranNilai.Target ? JenisCatatan.TargetBedaAntarTabel
        : JenisCatatan.RealisasiBedaAntarTabel;

    private static bool TahunLain(SebutanNilai sebutan, List<FaktaNilai> semua) =>
        semua.Exists(f => f.Makna.Besaran == BesaranNilai.Target && Perbandingan.Setara(f.Angka, sebutan.Angka));

    /// <summary>The same paragraph states the target of the year as the table does: then its realisasi is of that year too.</summary>
    private static bool Bersama(SebutanNilai sebutan, IEnumerable<SebutanNilai> lain, List<FaktaNilai> semua, int tahun) =>
        lain.Any(l =>
            l.Nama == sebutan.Nama
            && l is { Besaran: BesaranNilai.Target, Tahun: null, Triwulan: null }
            && semua.Exists(f =>
                f.Makna == new MaknaNilai(BesaranNilai.Target, tahun, null, false) && Perbandingan.Setara(f.Angka, l.Angka)
            )
        );

    private static bool Rencana(TabelTerbaca tabel) =>
        KataRencana.Any(k => tabel.Asal.Judul.Contains(k, StringComparison.OrdinalIgnoreCase));

    private static readonly string[] KataRencana =
    [
        "indikator kinerja utama",
        "iku",
        "renstra",
        "rencana strategis",
        "rencana kerja",
        "renja",
        "rpjmd",
    ];

    /// <summary>The sentence does not name the indicator itself, and the figure stands in another row of the table: it speaks of that one.</summary>
    private static bool MilikLain(SebutanNilai sebutan, FaktaNilai f) =>
        !sebutan.Kalimat.Teks.Contains(sebutan.Nama, StringComparison.OrdinalIgnoreCase)
        && f.Tabel.Baris.Any(b =>
            !ReferenceEquals(b, f.Baris) && b.Angka.OfType<AngkaTercetak>().Any(a => Perbandingan.Setara(a, sebutan.Angka))
        );

    /// <summary>"Jumlah koperasi … sebanyak 196 unit" under the heading of a percentage: a count of things, not the percentage.</summary>
    private static bool Cacah(SebutanNilai sebutan) =>
        sebutan.Nama.StartsWith("persen", StringComparison.OrdinalIgnoreCase)
        && sebutan.Angka is { Persen: false, Desimal: 0 }
        && Benda().IsMatch(sebutan.Kalimat.Teks[(sebutan.Angka.Posisi + sebutan.Angka.Tercetak.Length)..]);

    [GeneratedRegex(
        @"^\s+(unit|orang|jiwa|kk|keluarga|desa|kelurahan|kecamatan|dokumen|laporan|berkas|kasus|aduan|pengaduan|permohonan|buah|lembaga|kelompok|sekolah|siswa|rumah|pelaku|usaha|koperasi|titik|lokasi|paket|ruas|km|hektar|ha|ton)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Benda();

    /// <summary>Writers often call the capaian a realisasi.</summary>
    private static bool Capaian(FaktaNilai f, AngkaTercetak a) =>
        f.Tabel.Kolom.Any(k => k.Peran == PeranKolom.Capaian && ReferenceEquals(f.Baris.Di(k), a));
}
