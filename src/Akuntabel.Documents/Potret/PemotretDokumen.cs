using System.Globalization;
using Akuntabel.Documents.Laporan;

namespace Akuntabel.Documents.Potret;

/// <summary>Walks the blocks of a document and keeps what one reads.</summary>
internal sealed class PemotretDokumen(DokumenLaporan dokumen)
{
    private readonly List<BagianPotret> _hasil = [];
    private readonly Dictionary<string, int> _dipakai = new(StringComparer.Ordinal);
    private List<IReadOnlyList<string>> _teks = [];
    private string _judul = "Sampul";
    private string _kunci = "Sampul";

    public IReadOnlyList<BagianPotret> Susun()
    {
        _teks.Add([dokumen.Info.Pemerintah, dokumen.Info.JudulLengkap]);
        foreach (var blok in dokumen.Isi)
        {
            Blok(blok);
        }

        Tutup();
        return _hasil;
    }

    private void Blok(Blok blok)
    {
        switch (blok)
        {
            case Laporan.Blok.Judul j:
                Tutup();
                // Without its number, so that a heading put before it leaves it the same piece.
                (_judul, _kunci) = (j.Lengkap, j.Isi);
                _teks.Add([j.Lengkap]);
                break;
            case Laporan.Blok.Paragraf p:
                _teks.Add([Inline.Polos(p.Isi)]);
                break;
            case Laporan.Blok.Daftar d:
                _teks.AddRange(d.Butir.Select(b => (IReadOnlyList<string>)[Inline.Polos(b.Isi)]));
                break;
            case Laporan.Blok.Tabel t:
                Tambah(
                    "tabel " + t.Isi.Kunci,
                    $"{t.Nomor?.Lengkap} {t.Isi.Judul}".Trim(),
                    PotretDokumen.Sel(t.Isi, dokumen.Kosong)
                );
                break;
            case Laporan.Blok.Gambar g:
                Tambah(
                    "gambar " + g.Isi.Kunci,
                    $"{g.Nomor.Lengkap} {g.Isi.Judul}",
                    PotretDokumen.Sel(g.Isi.SebagaiTabel(), dokumen.Kosong)
                );
                break;
            case Laporan.Blok.TandaTangan t:
                _teks.Add([t.TempatTanggal, t.Penanda.ToString()]);
                break;
            case Laporan.Blok.DuaTandaTangan t:
                _teks.Add([t.TempatTanggal, t.Kiri.ToString(), t.Kanan.ToString()]);
                break;
            case Laporan.Blok.KepalaSurat k:
                _teks.Add(k.Baris);
                break;
            case Laporan.Blok.Isian i:
                _teks.AddRange(i.Butir.Select(b => (IReadOnlyList<string>)[b.Nama, b.Isi]));
                break;
            default:
                // Cover and lists repeat what stands elsewhere.
                break;
        }
    }

    private void Tutup()
    {
        if (_teks.Count > 0)
        {
            Tambah("teks " + _kunci, _judul, _teks);
            _teks = [];
        }
    }

    private void Tambah(string kunci, string judul, IReadOnlyList<IReadOnlyList<string>> baris)
    {
        var ke = _dipakai[kunci] = _dipakai.GetValueOrDefault(kunci) + 1;
        _hasil.Add(new(ke == 1 ? kunci : string.Create(CultureInfo.InvariantCulture, $"{kunci} ({ke})"), judul, baris));
    }
}
