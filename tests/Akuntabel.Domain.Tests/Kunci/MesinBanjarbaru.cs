using System.Globalization;
using System.Text.Json;
using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.DataKinerja;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Tests.Kunci;

/// <summary>Answers the items of Banjarbaru 2019 from its facts.</summary>
internal sealed class MesinBanjarbaru
{
    private static readonly string[] Bidang =
    [
        "kuliner",
        "fashion",
        "pendidikan",
        "otomotif",
        "agribisnis",
        "jasa",
        "bidangLainnya",
    ];

    private readonly JsonElement _fakta = Fakta.Muat("banjarbaru-2019");
    private readonly AnggaranFakta _program = new();
    private readonly AnggaranFakta _sasaran = new();
    private readonly AnggaranTahun _belanja;
    private readonly KinerjaBanjarbaru _kinerja;
    private readonly TabelSilang _keragaan;
    private readonly TabelSilang _baru;
    private readonly TabelSilang _binaan;

    public MesinBanjarbaru()
    {
        foreach (var program in _fakta.Daftar("program"))
        {
            _program.Tambah(program, "pagu", "realisasi", "kegiatan");
        }

        foreach (var baris in _fakta.Daftar("realisasiPerSasaran"))
        {
            _sasaran.Tambah(baris, "pagu", "realisasi", "");
        }

        _belanja = BelanjaBanjarbaru.Susun(_fakta);
        _kinerja = new KinerjaBanjarbaru(_fakta);
        _keragaan = UnsurFakta.Susun(_fakta.GetProperty("keragaanKoperasi").Daftar("baris"), "aktif", "tidakAktif");
        _baru = UnsurFakta.Susun(_fakta.GetProperty("umkmBaru").Daftar("baris"), Bidang);
        _binaan = UnsurFakta.Susun(_fakta.GetProperty("umkmBinaan").Daftar("baris"), Bidang);
    }

    public Jawaban? Jawab(ButirKunci butir) =>
        butir switch
        {
            { Table: "Keragaan Koperasi" } => Silang(_keragaan, butir),
            { Table: "UMKM Baru per bidang" } => Silang(_baru, butir),
            { Table: "UMKM Binaan per bidang" } => Silang(_binaan, butir),
            { Table: "Bab III.B Program/Kegiatan" } => Uang(butir, Jumlah(_program, butir)),
            { Table: "Realisasi belanja" } => Uang(
                butir,
                _belanja.Belanja.FirstOrDefault(b => b.Rincian.Nama == butir.Row)?.Jumlah
            ),
            { Table: "Narasi", Check: "sisa" } => Jawaban.Dari(_belanja.TotalSeluruh.Sisa),
            { Check: "sisa" } => Uang(butir, _sasaran.Pada(butir.Baris())?.Jumlah),
            { Check: "capaian" } => Jawaban.Dari(_kinerja.Ukuran(butir.Row)?.Capaian),
            { Check: "kategori" } => new Jawaban([], _kinerja.Ukuran(butir.Row)?.Kategori?.Nama ?? ""),
            { Check: "kode-kategori" } => new Jawaban([], _kinerja.Ukuran(butir.Row)?.Kategori?.Kode ?? ""),
            { Check: "pecahan" } => Jawaban.Dari(_kinerja.Ukuran(butir.Row)?.Realisasi),
            { Check: "jumlah", Row: "Total" } => Jawaban.Dari(KelompokKerja(butir.Table).Jumlah),
            { Check: "jumlah", Table: "Narasi ketenagakerjaan" } => Jawaban.Dari(_kinerja.Ukuran(butir.Row)?.Realisasi),
            { Check: "jumlah", Table: "Pemeringkatan Koperasi" } => Jawaban.Dari(
                UnsurFakta.Susun(_fakta.Daftar("pemeringkatan").Where(p => butir.Baris().Contains(p.Baris())), "jumlah").Jumlah
            ),
            { Check: "jumlah", Table: "Kasus HI", Row: "jumlah kasus" } => Jawaban.Dari(Kasus("PB", "PB & Anjuran", "Anjuran")),
            { Check: "jumlah", Table: "Kasus HI" } => Jawaban.Dari(Kasus("PB", "PB & Anjuran"), Kasus("Anjuran")),
            _ => null,
        };

    private static Jawaban? Silang(TabelSilang tabel, ButirKunci butir)
    {
        if (butir.Check == "kolom")
        {
            var nama = butir.Rule.Replace("jumlah kolom ", "", StringComparison.Ordinal);
            nama = butir.Row.StartsWith("Total ", StringComparison.Ordinal) ? butir.Row["Total ".Length..] : nama;
            var letak = tabel.Kolom.ToList().IndexOf(nama);
            return Jawaban.Dari(letak < 0 ? tabel.Jumlah : tabel.JumlahKolom[letak]);
        }

        var baris = tabel.Baris.ToList().IndexOf(butir.Baris().First().ToString(CultureInfo.InvariantCulture));
        return Jawaban.Dari(baris < 0 ? tabel.Jumlah : tabel.JumlahBaris[baris]);
    }

    private JumlahAnggaran? Jumlah(AnggaranFakta anggaran, ButirKunci butir) =>
        butir.Baris().Contains(_fakta.GetProperty("barisTotal").GetInt32())
            ? anggaran.Anggaran.TotalProgram
            : anggaran.Pada(butir.Baris())?.Jumlah;

    private static Jawaban? Uang(ButirKunci butir, JumlahAnggaran? jumlah) =>
        butir switch
        {
            { Check: "persen" } => Jawaban.Dari(jumlah?.Serapan),
            { Check: "sisa" } => Jawaban.Dari(jumlah?.Sisa),
            _ when butir.Rule.Contains("realisasi", StringComparison.Ordinal) => Jawaban.Dari(jumlah?.Realisasi),
            _ when butir.Rule.Contains("saldo", StringComparison.Ordinal) => Jawaban.Dari(jumlah?.Sisa),
            _ => Jawaban.Dari(jumlah?.Pagu),
        };

    private TabelSilang KelompokKerja(string tabel) =>
        UnsurFakta.Susun(_fakta.GetProperty("ketenagakerjaan").Daftar(tabel).Where(b => b.Teks("kelompok") != "Total"), "jumlah");

    /// <summary>Records with one of these outcomes: one each, added up.</summary>
    private HasilHitung Kasus(params string[] hasil) =>
        TabelSilang.Jumlahkan(
            "Kasus",
            [
                .. _fakta
                    .Daftar("kasus")
                    .Where(k => hasil.Contains(k.Teks("hasil")))
                    .Select(k => new HasilHitung(LangkahHitung.DariMasukan(k.Teks("hasil"), Nilai.Dari(1), "Daftar kasus"))),
            ]
        );
}
