using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Web.Tampilan;

/// <summary>A new scale with its thresholds as the form sends it, numbers as typed.</summary>
public sealed class KetetapanKirim
{
    public DateOnly? Sejak { get; set; }

    public string? Dasar { get; set; }

    /// <summary>The bands, best first; rows without a name are left out.</summary>
    public List<PitaKirim> Pita { get; set; } = [];

    public string? Tercapai { get; set; }

    public string? Perhatian { get; set; }

    public string? Lonjakan { get; set; }

    public bool Salinan { get; set; }

    public string? Serapan { get; set; }

    public string? Kritis { get; set; }

    public string? Fisik { get; set; }

    public int? Bulan { get; set; }

    /// <summary>What the form shows first: what holds now.</summary>
    public static KetetapanKirim Dari(KebijakanPengukuran k, SkalaKinerja skala) =>
        new()
        {
            Pita =
            [
                .. skala.Pita.Select(p => new PitaKirim
                {
                    Kode = p.Kode,
                    Nama = p.Nama,
                    Makna = p.Makna,
                    Bawah = p.Bawah is { } b ? CetakAngka.Seperlunya(b) : "",
                    Lebih = p is { Bawah: not null, BawahTermasuk: false },
                }),
            ],
            Tercapai = CetakAngka.Seperlunya(k.BatasTercapai),
            Perhatian = CetakAngka.Seperlunya(k.BatasPerluPerhatian),
            Lonjakan = CetakAngka.Seperlunya(k.BatasLonjakan),
            Salinan = k.SalinanMintaAlasan,
            Serapan = CetakAngka.Seperlunya(k.SerapanTertinggalPerhatian),
            Kritis = CetakAngka.Seperlunya(k.SerapanTertinggalKritis),
            Fisik = CetakAngka.Seperlunya(k.FisikTertinggal),
            Bulan = k.BulanTanpaRealisasi,
        };

    /// <summary>The thresholds; refused when one is no number.</summary>
    public Hasil<AmbangKebijakan> Ambang()
    {
        var angka = new[] { Tercapai, Perhatian, Lonjakan, Serapan, Kritis, Fisik }.Select(t => PembacaIsian.Baca(t, 2)).ToList();
        if (angka.Find(a => !a.Berhasil) is { Pelanggaran: { } salah })
        {
            return salah;
        }

        return Bulan is not { } bulan || angka.Exists(a => a.Isi is null)
            ? new KetetapanTidakSah("Semua batas harus diisi.")
            : new AmbangKebijakan
            {
                BatasTercapai = angka[0].Isi!.Value,
                BatasPerluPerhatian = angka[1].Isi!.Value,
                BatasLonjakan = angka[2].Isi!.Value,
                SalinanMintaAlasan = Salinan,
                SerapanTertinggalPerhatian = angka[3].Isi!.Value,
                SerapanTertinggalKritis = angka[4].Isi!.Value,
                FisikTertinggal = angka[5].Isi!.Value,
                BulanTanpaRealisasi = bulan,
            };
    }

    /// <summary>The bands: each reaches up to the one above it; the last one has no lower bound.</summary>
    public Hasil<IReadOnlyList<PitaSkala>> PitaSkala()
    {
        var hasil = new List<PitaSkala>();
        var dipakai = Pita.Where(p => !string.IsNullOrWhiteSpace(p.Nama)).ToList();
        foreach (var (i, p) in dipakai.Index())
        {
            var bawah = PembacaIsian.Baca(p.Bawah, 2);
            if (!bawah.Berhasil)
            {
                return bawah.Pelanggaran;
            }

            if (p.Nama!.Length > 100 || p.Makna?.Length > 500 || p.Kode?.Length > 20)
            {
                return new KetetapanTidakSah("Nama kategori paling panjang 100 huruf, maknanya 500, kodenya 20.");
            }

            hasil.Add(
                new PitaSkala
                {
                    Kode = (p.Kode ?? "").Trim(),
                    Nama = p.Nama.Trim(),
                    Makna = (p.Makna ?? "").Trim(),
                    Bawah = bawah.Isi,
                    BawahTermasuk = bawah.Isi is not null && !p.Lebih,
                    Atas = i == 0 ? null : hasil[^1].Bawah,
                    AtasTermasuk = i > 0 && hasil[^1] is { Bawah: not null, BawahTermasuk: false },
                }
            );
        }

        return hasil;
    }
}
