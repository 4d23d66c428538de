using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan.Tabel;

/// <summary>What a table kind gets: the material, its place in the loops, and the outline's options.</summary>
public sealed record BahanTabel(BahanLaporan Bahan, LingkupUlang Lingkup, IReadOnlyDictionary<string, string> Opsi)
{
    public BerkasTahun Berkas => Bahan.Berkas;

    public Periode Periode => Berkas.Periode;

    /// <summary>Decimals of computed percentages.</summary>
    public FormatAngka Persen => FormatAngka.Persen(Berkas.Kebijakan.DesimalPersen);

    /// <summary>An option of the outline, or the default.</summary>
    public string AmbilOpsi(string nama, string bawaan = "") => Opsi.GetValueOrDefault(nama, bawaan);

    /// <summary>Caption: the outline's, {nama} and {nomor} filled in, else the given one.</summary>
    public string Judul(string bawaan) => Opsi.TryGetValue("judul", out var judul) ? Lingkup.Isi(judul) : bawaan;

    /// <summary>The measured indicators the loop stands on: one, those of a sasaran, or all.</summary>
    public IReadOnlyList<UkuranIndikator> Indikator =>
        Lingkup switch
        {
            { Indikator: { } i } => [i],
            { Sasaran: { } s } => s.Indikator,
            _ => Bahan.Pengukuran.Indikator,
        };

    /// <summary>The same, of which the option "indikator" may want the Indikator Kinerja Utama only.</summary>
    public IReadOnlyList<UkuranIndikator> IndikatorPilihan
    {
        get
        {
            if (AmbilOpsi("indikator") != "iku")
            {
                return Indikator;
            }

            var iku = Berkas.BarisIku.Select(r => r.IndikatorId).ToHashSet();
            return [.. Indikator.Where(u => iku.Contains(u.Indikator.Id))];
        }
    }

    /// <summary>Key of the table in this place.</summary>
    public string Kunci(string dasar) => AmbilOpsi("kunci", dasar) + Lingkup.Akhiran;
}
