using System.Globalization;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>A program is the sum of the kegiatan rows below it, up to the next program.</summary>
internal sealed class AturanJumlahProgram : AturanTelaah
{
    public override string Id => "TELAAH-JUMLAH-PROGRAM-1";

    public override string Bunyi => "jumlah kegiatan = program";

    public override string Dasar => "Permendagri 77/2020: anggaran program adalah jumlah anggaran kegiatannya";

    public override string Contoh => "kegiatan 40.000.000 dan 60.000.000, program tercetak 110.000.000; seharusnya 100.000.000";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.9m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        foreach (
            var tabel in konteks.Tabel.Where(t =>
                t.Asal.BerkolomPasti && t.KolomPertama(PeranKolom.Pagu) is not null && PohonKode.Dari(t) is null
            )
        )
        {
            for (var i = 0; i < tabel.Baris.Count; i++)
            {
                var induk = tabel.Baris[i];
                if (induk.Jenis != JenisBarisTabel.Data || !PenghimpunFakta.AdalahProgram(induk.Label))
                {
                    continue;
                }

                var anak = tabel
                    .Baris.Skip(i + 1)
                    .TakeWhile(b =>
                        b.Jenis != JenisBarisTabel.Jumlah && !PenghimpunFakta.AdalahProgram(b.Label) && !DiAtasProgram(b.Label)
                    )
                    .TakeWhile(b => induk.Nomor.Length > 0 || b.Nomor.Length == 0)
                    .ToList();
                if (Sejajar(induk, anak))
                {
                    continue;
                }

                foreach (
                    var kolom in tabel.Kolom.Where(k =>
                        k.Peran is PeranKolom.Pagu or PeranKolom.RealisasiAnggaran or PeranKolom.Sisa
                    )
                )
                {
                    PeriksaKolom(hasil, tabel, induk, anak, kolom);
                }
            }
        }
    }

    private void PeriksaKolom(
        PengumpulTelaah hasil,
        TabelTerbaca tabel,
        BarisTerbaca induk,
        List<BarisTerbaca> anak,
        KolomTerbaca kolom
    )
    {
        if (induk.Angka[kolom.Indeks] is not { } cetak || !anak.Any(b => b.Angka[kolom.Indeks] is not null))
        {
            return;
        }

        // A kegiatan whose figure cannot be read is noted itself; what its program adds up to is not known then.
        if (anak.Exists(b => b.Di(kolom) is null or { Rusak: true } && b.Sel(kolom.Indeks).Count(char.IsDigit) > 3))
        {
            return;
        }

        List<UnsurJumlah> unsur = [.. anak.Select(b => new UnsurJumlah(b.Angka[kolom.Indeks]?.Nilai ?? 0m, false))];
        var awal = PenjelasanJumlah.JumlahAwal(unsur);
        var hitung = awal.DefaultIfEmpty(0m).MinBy(a => Math.Abs(a - cetak.Nilai));
        if (
            cetak.Sama(hitung)
            || cetak.Sama(anak.Where(b => b.Nomor.Length > 0).Sum(b => b.Di(kolom)?.Nilai ?? 0m))
            || PenjelasanJumlah.TerjelaskanAwal(cetak.Nilai, unsur)
            || PenjelasanJumlah.Terjelaskan(cetak.Nilai, unsur)
        )
        {
            hasil.Sesuai(this, tabel.Nama, induk.Tempat, induk.Label, cetak.Tercetak);
            return;
        }

        if (PenjelasanJumlah.Terjelaskan(cetak.Nilai, Terkoreksi(hasil, anak, kolom)) || hasil.Terkoreksi(cetak) != cetak.Nilai)
        {
            return;
        }

        hasil.Nilai(cetak, hitung);
        hasil.Catat(
            Catatan(
                JenisCatatan.JumlahSalah,
                Keparahan,
                Yakin,
                tabel.Nama,
                [induk.Tempat],
                induk.Label,
                cetak.Tercetak,
                CetakAngka.Seperlunya(hitung),
                $"Kegiatan di bawahnya pada kolom {kolom.Kepala} berjumlah {CetakAngka.Seperlunya(hitung)}, bukan {cetak.Tercetak}."
            )
        );
    }

    /// <summary>The kegiatan with the figures put right that other rules found wrong: their program is no second error.</summary>
    private static List<UnsurJumlah> Terkoreksi(PengumpulTelaah hasil, List<BarisTerbaca> anak, KolomTerbaca kolom) =>
        [.. anak.Select(b => new UnsurJumlah(b.Angka[kolom.Indeks] is { } a ? hasil.Terkoreksi(a) : 0m, false))];

    /// <summary>A row of a sasaran with its programs below it: the program above it ends there.</summary>
    private static bool DiAtasProgram(string label) =>
        label.StartsWith("sasaran", StringComparison.OrdinalIgnoreCase)
        || label.StartsWith("tujuan", StringComparison.OrdinalIgnoreCase)
        || label.StartsWith("urusan", StringComparison.OrdinalIgnoreCase);

    /// <summary>The row behind goes on counting where the program's number stands: it is its neighbour, not a kegiatan of it.</summary>
    private static bool Sejajar(BarisTerbaca induk, List<BarisTerbaca> anak) =>
        anak.Count > 0
        && int.TryParse(induk.Nomor.Trim('.', ' ', ')'), NumberStyles.None, CultureInfo.InvariantCulture, out var nomor)
        && int.TryParse(anak[0].Nomor.Trim('.', ' ', ')'), NumberStyles.None, CultureInfo.InvariantCulture, out var lanjut)
        && lanjut == nomor + 1;
}
