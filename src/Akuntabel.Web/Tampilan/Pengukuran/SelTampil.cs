using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Web.Tampilan;

/// <summary>A cell of the sheet as the page shows it.</summary>
public sealed record SelTampil
{
    public required SelIsian Sel { get; init; }

    /// <summary>Place in the form's list; null when it cannot be typed here.</summary>
    public int? Nomor { get; init; }

    /// <summary>What stands in the field.</summary>
    public required string Teks { get; init; }

    /// <summary>What stood there when the page was made first.</summary>
    public required string Awal { get; init; }

    public required int Versi { get; init; }

    /// <summary>What is wrong with it, or null.</summary>
    public Pelanggaran? Galat { get; init; }

    /// <summary>The reason typed for it, when one is asked for.</summary>
    public string Alasan { get; init; } = "";

    /// <summary>Whether somebody else saved another figure meanwhile: the person chooses between both.</summary>
    public bool Bentrok { get; init; }

    /// <summary>The stored figure as it is offered beside one's own.</summary>
    public string Tersimpan => Sel.Nilai.Ada ? Ketik(Sel.Nilai, Sel.Satuan) : "kosong";

    /// <summary>Id of its field.</summary>
    public string Id => "sel-" + Sel.Alamat.Replace(':', '-').Replace('@', '-');

    public bool MintaAlasan => Galat is AngkaMintaAlasan || Alasan.Length > 0;

    /// <summary>
    /// The stored figure as one types it: decimals with a comma, empty when there is none. Thousands are parted only in whole numbers,
    /// where a point can mean nothing else.
    /// </summary>
    public static string Ketik(Nilai nilai, Satuan satuan) =>
        nilai switch
        {
            Nilai.Angka a when satuan.Desimal > 0 => CetakAngka.Seperlunya(a.Besar).Replace(".", "", StringComparison.Ordinal),
            Nilai.Angka a => CetakAngka.Seperlunya(a.Besar),
            Nilai.Huruf h => h.Kode,
            _ => "",
        };

    /// <summary>Why an empty field is empty, when more is known than "not yet".</summary>
    public string? Keterangan =>
        Sel.Nilai is not Nilai.Kosong { Alasan: not AlasanKosong.BelumDiukur } kosong ? null
        : Sel.PerkiraanTersedia is { } hari ? $"{CetakNilai.Sebutan(kosong.Alasan)}, perkiraan {TanggalSurat.Dari(hari).Sebutan}"
        : CetakNilai.Sebutan(kosong.Alasan);
}
