using System.Globalization;
using System.Text.Json;
using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Tests.Bahan;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Tests.Kunci;

/// <summary>Answers the items of Sibolga 2024 from its facts.</summary>
internal sealed class MesinSibolga
{
    private readonly JsonElement _fakta = Fakta.Muat("sibolga-2024");
    private readonly Dictionary<string, Kemajuan> _kemajuan = [];
    private readonly AnggaranFakta _sebelum = new();
    private readonly AnggaranFakta _sesudah = new();
    private readonly AnggaranFakta _urusanSebelum = new();
    private readonly AnggaranFakta _urusanSesudah = new();
    private readonly AnggaranFakta _efisiensi = new();

    public MesinSibolga()
    {
        foreach (var program in _fakta.Daftar("program"))
        {
            _sebelum.Tambah(program, "paguSebelum", "", "anak");
            _sesudah.Tambah(program, "paguSesudah", "", "anak");
        }

        foreach (var urusan in _fakta.Daftar("urusan"))
        {
            _urusanSebelum.Tambah(urusan, "paguSebelum", "", "anak");
            _urusanSesudah.Tambah(urusan, "paguSesudah", "", "anak");
        }

        foreach (var baris in _fakta.Daftar("efisiensi"))
        {
            _efisiensi.Tambah(baris, "anggaran", "realisasi", "anak");
        }

        foreach (var indikator in _fakta.Daftar("indikator"))
        {
            _kemajuan[indikator.Teks("nama")] = SusunKemajuan(indikator);
        }
    }

    public Jawaban? Jawab(ButirKunci butir) =>
        butir switch
        {
            { Check: "jumlah", Table: "Tabel 1.1" } => Jawaban.Dari(Belanja(butir.Row.Split(' ')[0])),
            { Check: "progres" or "kemajuan" } => Jawaban.Dari(_kemajuan.GetValueOrDefault(butir.Row)?.Nilai),
            { Check: "realisasi-kumulatif" } => Jawaban.Dari(_kemajuan.GetValueOrDefault(butir.Row)?.Realisasi),
            { Check: "target-kumulatif" } => Jawaban.Dari(_kemajuan.GetValueOrDefault(butir.Row)?.Acuan),
            { Check: "jumlah-total" } => Jawaban.Dari(Versi(butir, _urusanSebelum, _urusanSesudah).Anggaran.TotalSeluruh.Pagu),
            { Check: "jumlah-program" or "jumlah-kegiatan" } => Jawaban.Dari(
                Versi(butir, _sebelum, _sesudah).Pada(butir.Baris())?.Pagu
            ),
            { Check: "sisa", Table: "Tabel 3.1.6" } => Jawaban.Dari(_efisiensi.Pada(butir.Baris())?.Sisa),
            { Check: "persen", Table: "Tabel 3.1.6" } => Jawaban.Dari(_efisiensi.Pada(butir.Baris())?.Serapan),
            _ => null,
        };

    private static AnggaranFakta Versi(ButirKunci butir, AnggaranFakta sebelum, AnggaranFakta sesudah) =>
        butir.Row.EndsWith("(sebelum)", StringComparison.Ordinal) ? sebelum : sesudah;

    private Rupiah? Belanja(string kode)
    {
        var berkas = new Berkas();
        var dokumen = berkas.TambahDokumen(1);
        var menurutKode = new Dictionary<string, RincianBelanja>(StringComparer.Ordinal);
        var daftar = _fakta.Daftar("belanja").ToList();
        foreach (var fakta in daftar)
        {
            var nomor = fakta.Teks("kode");
            var induk = nomor.Contains('.', StringComparison.Ordinal) ? menurutKode[nomor[..nomor.LastIndexOf('.')]] : null;
            var daun = !daftar.Exists(f => f.Teks("kode").StartsWith(nomor + ".", StringComparison.Ordinal));
            menurutKode[nomor] = berkas.TambahBelanja(dokumen, nomor, daun ? fakta.Angka("anggaran") : null, induk);
        }

        return AnggaranTahun
            .Susun(berkas.Jadi())!
            .Belanja.SelectMany(b => b.DiriDanKeturunan())
            .First(b => b.Rincian.Nama == kode)
            .Jumlah.Pagu;
    }

    private static Kemajuan SusunKemajuan(JsonElement fakta)
    {
        var berkas = new Berkas { Periode = Periode.Tahunan(2024) };
        var jumlah = fakta.Teks("satuan") != "%";
        var indikator = berkas.TambahIndikator(
            fakta.Teks("nama"),
            cara: jumlah ? CaraKemajuan.KumulatifTerhadapTotal : CaraKemajuan.RataRata
        );
        foreach (var target in fakta.GetProperty("targetRenstra").EnumerateObject())
        {
            berkas.TambahTarget(indikator, Nilai.Dari(target.Value.GetDecimal()), SumberTarget.Renstra, Tahun(target.Name));
        }

        foreach (var realisasi in fakta.GetProperty("realisasi").EnumerateObject())
        {
            berkas.TambahRealisasi(indikator, Nilai.Dari(realisasi.Value.GetDecimal()), Tahun(realisasi.Name));
        }

        return Kemajuan.Susun(new IndeksBerkas(berkas.Jadi()), indikator);
    }

    private static Periode Tahun(string tahun) => Periode.Tahunan(int.Parse(tahun, CultureInfo.InvariantCulture));
}
