using Akuntabel.App.Data;
using Akuntabel.Domain.DataKinerja;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Pengukuran;

/// <summary>A cell with its stored row, a component's value or an indicator's realisasi, whichever it names.</summary>
internal sealed class SelTersimpan
{
    private readonly UnsurData? _unsur;
    private readonly Indikator? _indikator;
    private readonly SkalaPredikat? _skala;
    private readonly Periode _periode;
    private NilaiUnsur? _nilai;
    private Realisasi? _realisasi;

    private SelTersimpan(MejaUkur meja, UnsurData? unsur, Indikator? indikator, Periode periode)
    {
        (_unsur, _indikator, _periode) = (unsur, indikator, periode);
        _nilai = unsur is null ? null : meja.Nilai.Find(n => n.UnsurDataId == unsur.Id && n.Periode == periode);
        _realisasi = indikator is null ? null : meja.Realisasi.Find(r => r.IndikatorId == indikator.Id && r.Periode == periode);
        _skala = meja.Berkas.SkalaPredikat.FirstOrDefault(s => s.Kode == indikator?.SkalaPredikat);
        Sebelum = periode.Nomor > 1 ? NilaiPada(meja, periode.SejakAwalTahun()[^2]) : null;
        Kini = new IsiSel
        {
            Nilai = NilaiPada(meja, periode) ?? Nilai.Tanpa(AlasanKosong.BelumDiukur),
            Sumber = _nilai?.Sumber ?? _realisasi?.Sumber ?? "",
            Catatan = _nilai?.Catatan ?? _realisasi?.Catatan ?? "",
            AlasanAngka = _nilai?.AlasanAngka ?? _realisasi?.AlasanAngka ?? "",
            PerkiraanTersedia = _nilai?.PerkiraanTersedia ?? _realisasi?.PerkiraanTersedia,
        };
    }

    public JenisIsian Jenis => _unsur is null ? JenisIsian.Indikator : JenisIsian.Unsur;

    public string Nama => _unsur?.Nama ?? _indikator!.Nama ?? _indikator!.Kunci;

    public string Alamat => NamaSel.Tulis(Jenis, _unsur?.Kode ?? _indikator!.Kunci, _periode);

    /// <summary>Version of the stored row, 0 when there is none.</summary>
    public int Versi => _nilai?.Versi ?? _realisasi?.Versi ?? 0;

    public IsiSel Kini { get; }

    /// <summary>The figure of the period before.</summary>
    public Nilai? Sebelum { get; }

    /// <summary>The cell, when its period is one the sheet stores: the sheet's own, or the year's for what is known once a year.</summary>
    public static SelTersimpan? Cari(MejaUkur meja, JenisIsian jenis, string kunci, Periode periode)
    {
        var unsur = jenis == JenisIsian.Unsur ? meja.Unsur(kunci) : null;
        var indikator = jenis == JenisIsian.Indikator ? meja.Indikator(kunci) : null;
        var seharusnya =
            unsur?.CaraHimpun == CaraHimpun.Tahunan && meja.Periode.BulanAkhir == 12 ? meja.Periode.SetahunPenuh : meja.Periode;
        return periode == seharusnya && (unsur is not null || indikator is { Rumus: not { Length: > 0 } })
            ? new SelTersimpan(meja, unsur, indikator, periode)
            : null;
    }

    public string Cetak(Nilai nilai) => CetakNilai.Seperlunya(nilai);

    /// <summary>The value typed: a number, a letter of the indicator's scale, or the reason it is empty.</summary>
    public Hasil<Nilai> Baca(IsianAngka isian)
    {
        var teks = isian.Teks.Trim();
        if (_skala?.Tingkat.FirstOrDefault(t => t.Kode.Equals(teks, StringComparison.OrdinalIgnoreCase)) is { } tingkat)
        {
            return new Nilai.Huruf(_skala.Kode, tingkat.Kode);
        }

        var angka = PembacaIsian.Baca(teks, (_unsur?.Satuan ?? _indikator!.Satuan).Desimal);
        return angka.Berhasil ? (angka.Isi is { } besar ? Nilai.Dari(besar) : Nilai.Tanpa(isian.Kosong))
            : _skala is not null ? new HurufTidakDikenal(teks, string.Join(", ", _skala.Tingkat.Select(t => t.Kode)))
            : angka.Pelanggaran;
    }

    /// <summary>What the cell would hold.</summary>
    public IsiSel Isi(IsianAngka isian, Nilai nilai) =>
        new()
        {
            Nilai = nilai,
            Sumber = isian.Sumber?.Trim() ?? Kini.Sumber,
            Catatan = isian.Catatan?.Trim() ?? Kini.Catatan,
            AlasanAngka = isian.Alasan?.Trim() ?? (nilai == Kini.Nilai ? Kini.AlasanAngka : ""),
            PerkiraanTersedia = nilai is Nilai.Kosong { Alasan: AlasanKosong.MenungguSumber }
                ? isian.PerkiraanTersedia ?? Kini.PerkiraanTersedia
                : null,
        };

    /// <summary>Puts it into the row, which is added when there is none.</summary>
    public void Terapkan(AkuntabelDbContext db, MejaUkur meja, IsiSel isi)
    {
        if (_unsur is not null)
        {
            if (_nilai is null)
            {
                db.Add(_nilai = BarisAngka.Baru(_unsur, _periode));
                meja.Nilai.Add(_nilai);
            }

            (_nilai.Nilai, _nilai.Sumber, _nilai.Catatan) = (isi.Nilai, isi.Sumber, isi.Catatan);
            (_nilai.AlasanAngka, _nilai.PerkiraanTersedia) = (isi.AlasanAngka, isi.PerkiraanTersedia);
            return;
        }

        if (_realisasi is null)
        {
            db.Add(_realisasi = BarisAngka.Baru(_indikator!, _periode));
            meja.Realisasi.Add(_realisasi);
        }

        (_realisasi.Nilai, _realisasi.Sumber, _realisasi.Catatan) = (isi.Nilai, isi.Sumber, isi.Catatan);
        (_realisasi.AlasanAngka, _realisasi.PerkiraanTersedia) = (isi.AlasanAngka, isi.PerkiraanTersedia);
        _realisasi.Isian = PenerapIsian.Isian(_indikator!, isi.Nilai);
    }

    private Nilai? NilaiPada(MejaUkur meja, Periode periode)
    {
        if (_unsur is not null)
        {
            return meja.Nilai.Find(n => n.UnsurDataId == _unsur.Id && n.Periode == periode)?.Nilai;
        }

        var baris = meja.Realisasi.Find(r => r.IndikatorId == _indikator!.Id && r.Periode == periode);
        return baris?.Isian is { } isian ? Nilai.Dari(isian) : baris?.Nilai;
    }
}
