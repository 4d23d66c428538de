using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Anggaran;

/// <summary>Lays out the rows of a <see cref="LembarAnggaran"/>.</summary>
internal sealed class PenyusunLembarAnggaran
{
    private readonly AnggaranTahun _anggaran;
    private readonly AnggaranTahun? _lalu;
    private readonly ILookup<Guid, RealisasiAnggaran> _baris;
    private readonly Dictionary<Guid, JumlahAnggaran> _belanjaLalu = [];

    public PenyusunLembarAnggaran(BerkasTahun berkas, AnggaranTahun anggaran)
    {
        _anggaran = anggaran;
        _baris = berkas.RealisasiAnggaran.Where(r => r.Periode.Tahun == berkas.Periode.Tahun).ToLookup(r => r.ObjekIdentitas);
        var bulan = berkas.Periode.BulanAkhir;
        if (bulan > 1)
        {
            _lalu = AnggaranTahun.Susun(
                berkas with
                {
                    Periode = Periode.Bulan(berkas.Periode.Tahun, bulan - 1),
                },
                anggaran.Dokumen
            );
            foreach (
                var belanja in _lalu
                    .BelanjaSimpul.Values.SelectMany(b => b)
                    .Concat(_lalu.Belanja)
                    .SelectMany(b => b.DiriDanKeturunan())
            )
            {
                _belanjaLalu[belanja.Rincian.Identitas] = belanja.Jumlah;
            }
        }
    }

    public IReadOnlyList<BarisLembarAnggaran> Program() =>
        [
            .. _anggaran
                .Semua()
                .SelectMany(u =>
                    Rincian(u).SelectMany(b => b.DiriDanKeturunan()).Select(b => Belanja(b, u.Kedalaman + 1)).Prepend(Simpul(u))
                ),
        ];

    public IReadOnlyList<BarisLembarAnggaran> Belanja() =>
        [.. _anggaran.Belanja.SelectMany(b => b.DiriDanKeturunan()).Select(b => Belanja(b, 0))];

    private IReadOnlyList<UkuranBelanja> Rincian(UkuranAnggaran simpul) =>
        _anggaran.BelanjaSimpul.GetValueOrDefault(simpul.Simpul.Identitas) ?? [];

    private BarisLembarAnggaran Simpul(UkuranAnggaran u)
    {
        var lalu = _lalu?.Cari(u.Simpul.Identitas)?.Jumlah;
        return Lengkapi(
            new BarisLembarAnggaran
            {
                Objek = "simpul:" + u.Simpul.Kunci,
                Identitas = u.Simpul.Identitas,
                Kode = u.Simpul.Kode,
                Nama = u.Simpul.Nama,
                Kedalaman = u.Kedalaman,
                KunciHitung = u.Simpul.Kunci,
                Jumlah = u.Jumlah,
                IsiUang = u.Daun && Rincian(u).Count == 0,
                IsiFisik = u.Daun,
                BulanLalu = lalu?.Realisasi,
                FisikLalu = lalu?.Fisik.Nilai.SebagaiAngka,
            }
        );
    }

    private BarisLembarAnggaran Belanja(UkuranBelanja b, int kedalaman) =>
        Lengkapi(
            new BarisLembarAnggaran
            {
                Objek = "belanja:" + b.Rincian.Kunci,
                Identitas = b.Rincian.Identitas,
                Kode = b.Rincian.Kode,
                Nama = b.Rincian.Nama,
                Kedalaman = kedalaman + b.Kedalaman,
                KunciHitung = "belanja:" + b.Rincian.Kunci,
                Jumlah = b.Jumlah,
                IsiUang = b.Anak.Count == 0,
                IsiFisik = false,
                BulanLalu = _belanjaLalu.GetValueOrDefault(b.Rincian.Identitas)?.Realisasi,
            }
        );

    private BarisLembarAnggaran Lengkapi(BarisLembarAnggaran baris)
    {
        var (periode, milik) = (_anggaran.Periode, _baris[baris.Identitas].ToList());
        var isian = milik.Find(r => r.Periode == periode && r.Sifat == SifatRealisasi.Kumulatif);
        return baris with
        {
            Isian = isian,
            Sesudah = milik
                .Where(r =>
                    r.Sifat == SifatRealisasi.Kumulatif && r.Jumlah is not null && r.Periode.TanggalAkhir > periode.TanggalAkhir
                )
                .MinBy(r => r.Periode),
            Riwayat = milik.Find(r =>
                r != isian
                && r.Sifat == SifatRealisasi.Kumulatif
                && r.Periode.TanggalAkhir == periode.TanggalAkhir
                && r.Jumlah is not null
            ),
        };
    }
}
