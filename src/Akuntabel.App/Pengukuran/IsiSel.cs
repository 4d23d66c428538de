using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Pengukuran;

/// <summary>What a cell holds: the part of a stored figure that a person types.</summary>
internal sealed record IsiSel
{
    private const int PanjangSumber = 500;

    public required Nilai Nilai { get; init; }

    public required string Sumber { get; init; }

    public required string Catatan { get; init; }

    public required string AlasanAngka { get; init; }

    public DateOnly? PerkiraanTersedia { get; init; }

    /// <summary>What is wrong with it, or null: texts too long, a wait without date, an odd figure without reason.</summary>
    public Pelanggaran? PeriksaIsi(SelTersimpan sel, KebijakanPengukuran kebijakan) =>
        Sumber.Length > PanjangSumber ? new TeksTerlaluPanjang("Sumber", PanjangSumber)
        : Catatan.Length > PenulisAngka.PanjangTeks ? new TeksTerlaluPanjang("Catatan", PenulisAngka.PanjangTeks)
        : AlasanAngka.Length > PenulisAngka.PanjangTeks ? new TeksTerlaluPanjang("Alasan", PenulisAngka.PanjangTeks)
        : Nilai is Nilai.Kosong { Alasan: AlasanKosong.MenungguSumber } && PerkiraanTersedia is null ? new PerkiraanWajib()
        : AlasanAngka.Length == 0 && KejanggalanAngka.Cari(Nilai, sel.Sebelum, kebijakan) is { } janggal
            ? new AngkaMintaAlasan(janggal)
        : null;
}
