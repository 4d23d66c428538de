using System.Globalization;
using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Web.Tampilan;

/// <summary>A row of the monthly budget sheet on the page: figures, fields as typed, what is wrong with them.</summary>
public sealed record BarisLembarTampil
{
    public required BarisLembarAnggaran Baris { get; init; }

    /// <summary>Place in the sheet, from 0: part of its element ids and field names.</summary>
    public required int Nomor { get; init; }

    /// <summary>True when the reader may type here now.</summary>
    public required bool Diisi { get; init; }

    /// <summary>What was sent, when the page answers a form that was refused; else null.</summary>
    public BarisKirim? Kirim { get; init; }

    public IReadOnlyList<MasalahIsianAnggaran> Masalah { get; init; } = [];

    /// <summary>Address of its "cara hitung".</summary>
    public required string Tautan { get; init; }

    /// <summary>Decimals of percentages.</summary>
    public required int Desimal { get; init; }

    public string Id => Nomor.ToString(CultureInfo.InvariantCulture);

    public string Awalan => $"Isian[{Id}]";

    public string Jumlah => Kirim?.Jumlah ?? TeksAnggaran.Uang(Baris.Isian?.Jumlah);

    public string Fisik => Kirim?.Fisik ?? TeksAnggaran.Fisik(Baris.Isian?.Fisik);

    public string AlasanTurun => Kirim?.AlasanTurun ?? Baris.Isian?.AlasanTurun ?? "";

    public string AlasanLebih => Kirim?.AlasanLebih ?? Baris.Isian?.AlasanLebih ?? "";

    /// <summary>What is wrong with a field, or null.</summary>
    public string? Galat(BidangIsianAnggaran bidang) => Masalah.FirstOrDefault(m => m.Bidang == bidang)?.Pelanggaran.Pesan;

    public bool MintaTurun => AlasanTurun.Length > 0 || Galat(BidangIsianAnggaran.AlasanTurun) is not null;

    public bool MintaLebih => AlasanLebih.Length > 0 || Galat(BidangIsianAnggaran.AlasanLebih) is not null;

    /// <summary>The texts that follow from the figures, by the element they stand in.</summary>
    public static IEnumerable<(string Id, string Teks)> Hitungan(BarisLembarAnggaran baris, int nomor, int desimal)
    {
        var id = nomor.ToString(CultureInfo.InvariantCulture);
        yield return ($"real-{id}", TeksAnggaran.Cetak(baris.Jumlah.Realisasi));
        yield return ($"ini-{id}", TeksAnggaran.Cetak(baris.BulanIni));
        yield return ($"sisa-{id}", TeksAnggaran.Cetak(baris.Jumlah.Sisa));
        yield return ($"serap-{id}", NilaiTampil.Persen(baris.Jumlah.Serapan.Nilai, desimal).Teks);
        yield return ($"fisik-{id}", NilaiTampil.Persen(baris.Jumlah.Fisik.Nilai, desimal).Teks);
    }
}
