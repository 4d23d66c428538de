using System.Text.RegularExpressions;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>
/// "Tercapai" and "Belum tercapai" beside a capaian: less than 100 percent is not yet reached. Told where the report calls others of less
/// than 100 percent not reached.
/// </summary>
internal sealed partial class AturanKeteranganTercapai : AturanTelaah
{
    private const decimal Penuh = 100m;

    public override string Id => "TELAAH-TERCAPAI-30";

    public override string Bunyi => "keterangan tercapai atau belum tercapai mengikuti capaian barisnya";

    public override string Dasar => "Target tercapai bila capaiannya 100 persen atau lebih";

    public override string Contoh =>
        "target 65,00, realisasi 63,40, capaian 97,54, keterangan \"Tercapai\"; seharusnya \"Belum Tercapai\"";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.84m;

    [GeneratedRegex(
        @"^\W*((target\s+)?(?<belum>(belum|tidak)\s+)?(tercapai|mencapai\s+target|terpenuhi))\W*$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaKeterangan();

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        var semua = (
            from tabel in konteks.Tabel
            where tabel.Asal.BerkolomPasti
            let kolom = tabel.KolomPertama(PeranKolom.Capaian)
            where kolom is not null && tabel.Kolom.Count(k => k.Peran == PeranKolom.Capaian) == 1
            from baris in tabel.Baris
            where baris.Jenis == JenisBarisTabel.Data
            let capaian = baris.Di(kolom)
            where capaian is { Rusak: false }
            let sel = baris.Asal.Sel.LastOrDefault(s => PolaKeterangan().IsMatch(s))
            where sel is not null
            select new Keterangan(tabel, baris, capaian, sel, !PolaKeterangan().Match(sel).Groups["belum"].Success)
        ).ToList();
        bool Sesuai(Keterangan k) => k.Tercapai == hasil.Terkoreksi(k.Capaian) >= Penuh;
        var salah = semua.Where(k => !Sesuai(k)).ToList();
        // The report's own way of speaking: it must hold for most rows, and for one of the kind that is told.
        foreach (var k in semua)
        {
            var lazim = semua.Exists(x => !ReferenceEquals(x, k) && Sesuai(x) && x.Tercapai != k.Tercapai);
            if (Sesuai(k))
            {
                hasil.Sesuai(this, k.Tabel.Nama, k.Baris.Tempat, k.Baris.Label, k.Teks);
            }
            else if (lazim && salah.Count * SalahMaks <= semua.Count && Sebanding(k))
            {
                hasil.Catat(Temuan(k));
            }
        }
    }

    private const int SalahMaks = 4;

    /// <summary>Target and realisasi, where both are read, say the same as the capaian does.</summary>
    private static bool Sebanding(Keterangan k) => k.Capaian.Nilai is > 1m and < 1_000m;

    private CatatanTelaah Temuan(Keterangan k)
    {
        var benar = k.Tercapai ? "Belum tercapai" : "Tercapai";
        return Catatan(
            JenisCatatan.NarasiBertentangan,
            Keparahan,
            Yakin,
            k.Tabel.Nama,
            [k.Baris.Tempat],
            k.Baris.Label,
            k.Teks.Trim(),
            benar,
            $"Capaian {CetakAngka.Seperlunya(k.Capaian.Nilai)} persen berarti {benar.ToLowerInvariant()}, sedangkan keterangannya \"{k.Teks.Trim()}\"."
        );
    }

    private sealed record Keterangan(TabelTerbaca Tabel, BarisTerbaca Baris, AngkaTercetak Capaian, string Teks, bool Tercapai);
}
