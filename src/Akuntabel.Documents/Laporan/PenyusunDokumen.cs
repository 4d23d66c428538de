using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Pelaporan.Gambar;
using Akuntabel.Domain.Pelaporan.Kalimat;
using Akuntabel.Domain.Pelaporan.Kerangka;
using Akuntabel.Domain.Pelaporan.Tabel;

namespace Akuntabel.Documents.Laporan;

/// <summary>
/// Walks an outline over the year's material and gives the finished document: loops unrolled, everything numbered, narrative
/// read, references resolved. Computes no figure.
/// </summary>
public sealed class PenyusunDokumen
{
    private readonly BahanLaporan _bahan;
    private readonly Sistematika _sistematika;
    private readonly List<Blok> _isi = [];
    private readonly List<TempatNarasi> _tempat = [];
    private readonly PencacahNomor _nomor;
    private readonly Dictionary<string, string> _narasi;
    private Blok.Judul? _judul;
    private int _banyakJudul;

    private PenyusunDokumen(BahanLaporan bahan, Sistematika sistematika)
    {
        (_bahan, _sistematika) = (bahan, sistematika);
        _nomor = new PencacahNomor(sistematika.Penomoran, sistematika.SubbabBerhuruf);
        _narasi = bahan
            .Berkas.Narasi.Where(n => n.Periode == bahan.Berkas.Periode)
            .DistinctBy(n => n.Slot)
            .ToDictionary(n => n.Slot, n => n.Teks, StringComparer.Ordinal);
    }

    /// <summary>The finished document.</summary>
    /// <param name="bahan">The year's material.</param>
    /// <param name="sistematika">Its outline.</param>
    /// <param name="draf">True while not all figures are approved.</param>
    /// <param name="lambang">The region's emblem, or null.</param>
    public static DokumenLaporan Susun(BahanLaporan bahan, Sistematika sistematika, bool draf, BerkasGambar? lambang = null)
    {
        var penyusun = new PenyusunDokumen(bahan, sistematika);
        foreach (var simpul in sistematika.Isi)
        {
            penyusun.Simpul(simpul, LingkupUlang.Luar, 1);
        }

        return new DokumenLaporan
        {
            Info = Info(bahan.Berkas, draf, lambang),
            Isi = penyusun.DenganRujukan(),
            TempatNarasi = penyusun._tempat,
            Kosong = sistematika.Kosong,
            SubbabBerhuruf = sistematika.SubbabBerhuruf,
        };
    }

    private static InfoDokumen Info(BerkasTahun berkas, bool draf, BerkasGambar? lambang) =>
        new()
        {
            Judul = berkas.PerangkatDaerah.NamaDokumen(),
            Singkatan = berkas.PerangkatDaerah.SingkatanDokumen(),
            Periode = berkas.Periode.Sebutan,
            Instansi = berkas.PerangkatDaerah.Nama,
            Pemerintah = $"Pemerintah {berkas.Pemda.Nama}",
            Tanggal = berkas.Periode.TanggalAkhir,
            Draf = draf,
            Lambang = lambang,
        };

    private void Simpul(SimpulSistematika simpul, LingkupUlang lingkup, int tingkat)
    {
        switch (simpul)
        {
            case SimpulSistematika.Sampul:
                _isi.Add(new Blok.Sampul());
                break;
            case SimpulSistematika.DaftarIsi:
                _isi.Add(new Blok.DaftarIsi());
                break;
            case SimpulSistematika.DaftarTabel:
                _isi.Add(new Blok.DaftarTabel());
                break;
            case SimpulSistematika.DaftarGambar:
                _isi.Add(new Blok.DaftarGambar());
                break;
            case SimpulSistematika.Bagian b:
                Judul(1, _nomor.Bagian(), b.Judul, simpul, lingkup);
                break;
            case SimpulSistematika.Bab b:
                Judul(1, _nomor.Bab(b.Nomor), b.Judul, simpul, lingkup);
                break;
            case SimpulSistematika.Lampiran l:
                Judul(1, _nomor.Lampiran(), l.Judul, simpul, lingkup);
                break;
            case SimpulSistematika.Subbab s:
                Judul(tingkat, _nomor.Subbab(tingkat), lingkup.Isi(s.Judul), simpul, lingkup);
                break;
            case SimpulSistematika.Narasi n:
                Narasi(n, lingkup);
                break;
            case SimpulSistematika.Tabel t:
                Tabel(t, lingkup);
                break;
            case SimpulSistematika.Gambar g:
                Gambar(g, lingkup);
                break;
            case SimpulSistematika.Ulang u:
                Ulang(u, lingkup, tingkat);
                break;
            case SimpulSistematika.SuratPerjanjian p:
                _isi.AddRange(PenyusunSurat.Lampiran(_bahan, p.Versi));
                break;
            default:
                _isi.Add(TandaTanganKepala.Susun(_bahan.Berkas));
                break;
        }
    }

    private void Judul(int tingkat, string nomor, string judul, SimpulSistematika simpul, LingkupUlang lingkup)
    {
        var tempat = _isi.Count;
        _judul = new Blok.Judul(tingkat, nomor, judul, FormattableString.Invariant($"judul-{++_banyakJudul}"))
        {
            Bab = tingkat is 2 or 3 && nomor.Length > 0 ? _nomor.BabKini : null,
        };
        _isi.Add(_judul);
        foreach (var anak in simpul.Isi)
        {
            Simpul(anak, lingkup, tingkat + 1);
        }

        if (_isi.Count == tempat + 1)
        {
            _isi.Add(new Blok.Paragraf(Inline.Dari(CatatanSusunan.BagianKosong)));
        }
    }

    private void Narasi(SimpulSistematika.Narasi n, LingkupUlang lingkup)
    {
        var slot = n.Slot + lingkup.Akhiran;
        var tawaran =
            n.Slot == UraianSistematika.Slot
                ? UraianSistematika.Susun(_sistematika)
                : NarasiBawaan.Untuk(n.Slot, _bahan, lingkup);
        _tempat.Add(new(slot, _judul?.Jangkar ?? "", _judul?.Lengkap ?? "", tawaran));
        _isi.AddRange(PembacaNarasi.Baca(_narasi.GetValueOrDefault(slot) ?? tawaran, new RujukanBesaran(_bahan)));
    }

    private void Tabel(SimpulSistematika.Tabel t, LingkupUlang lingkup)
    {
        var jenis =
            DaftarJenisTabel.Cari(t.Jenis) ?? throw new InvalidOperationException($"Table kind {t.Jenis} was not checked.");
        var tabel = jenis.Susun(new BahanTabel(_bahan, lingkup, t.Opsi)).ToList();
        _isi.AddRange(
            tabel.Select(isi =>
            {
                var nomor = _nomor.Objek("Tabel");
                return Berlingkup(new Blok.Tabel(isi, nomor, "tabel-" + isi.Kunci), lingkup);
            })
        );
        if (tabel.Count == 0 && t.Opsi.GetValueOrDefault("bila-kosong") != "diam")
        {
            _isi.Add(new Blok.Paragraf(Inline.Dari(jenis.BilaKosong)));
        }
    }

    /// <summary>Where numbers begin again in every round, the caption says which round it is.</summary>
    private static Blok.Tabel Berlingkup(Blok.Tabel tabel, LingkupUlang lingkup) =>
        tabel.Nomor is { Romawi: true } && lingkup.Indikator is { } u
            ? tabel with
            {
                Isi = tabel.Isi with { Judul = $"{tabel.Isi.Judul}: {u.Indikator.Sebutan()}" },
                Putaran = u.Indikator.Sebutan(),
            }
            : tabel;

    private void Gambar(SimpulSistematika.Gambar g, LingkupUlang lingkup)
    {
        var bahan = new BahanTabel(_bahan, lingkup, g.Opsi);
        if (DaftarJenisBagan.Cari(g.Jenis) is { } bagan)
        {
            _isi.AddRange(PenyusunBagan.Susun(bagan.Susun(bahan), () => _nomor.Objek("Gambar")));
            return;
        }

        var jenis =
            DaftarJenisGambar.Cari(g.Jenis) ?? throw new InvalidOperationException($"Chart kind {g.Jenis} was not checked.");
        _isi.AddRange(jenis.Susun(bahan).Select(isi => new Blok.Gambar(isi, _nomor.Objek("Gambar"), "gambar-" + isi.Kunci)));
    }

    private void Ulang(SimpulSistematika.Ulang u, LingkupUlang lingkup, int tingkat)
    {
        foreach (var putaran in PutaranUlang.Susun(u, lingkup, _bahan))
        {
            _nomor.MulaiPutaran();
            foreach (var anak in u.Isi)
            {
                Simpul(anak, putaran, tingkat);
            }
        }

        _nomor.SelesaiPutaran();
    }

    /// <summary>Table references are resolved last, when every table has its number.</summary>
    private List<Blok> DenganRujukan()
    {
        var tujuan = _isi.OfType<Blok.Tabel>()
            .Where(t => t.Nomor is not null)
            .DistinctBy(t => t.Isi.Kunci)
            .ToDictionary(t => t.Isi.Kunci, t => new Inline.Rujukan(t.Jangkar, t.Nomor!.Lengkap), StringComparer.Ordinal);
        return [.. _isi.Select(b => RujukanTabel.Selesaikan(b, tujuan))];
    }
}
