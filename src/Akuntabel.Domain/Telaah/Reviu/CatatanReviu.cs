using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>A note on an uploaded document, as it was found, with what the reviewer made of it.</summary>
public sealed class CatatanReviu : IBerlingkupPerangkatDaerah, IBerversi
{
    public required int PemdaId { get; init; }

    public required Guid PerangkatDaerahId { get; init; }

    public required Guid Id { get; init; }

    public required Guid NaskahTelaahId { get; init; }

    /// <summary>Running number in the document, from 1.</summary>
    public required int Urutan { get; init; }

    public required JenisCatatan Jenis { get; init; }

    public required Keparahan Keparahan { get; init; }

    /// <summary>How sure, 0–1.</summary>
    public required decimal Yakin { get; init; }

    public required string Tabel { get; init; }

    /// <summary>Its places in words: "halaman 3, tabel ke-5 baris 2".</summary>
    public required string Tempat { get; init; }

    /// <summary>Its places for marking: first and last line or running number of each, "12-12,45-47".</summary>
    public required string Letak { get; init; }

    public required string Butir { get; init; }

    public required string Tercetak { get; init; }

    public required string Seharusnya { get; init; }

    public required string Aturan { get; init; }

    public required string IdAturan { get; init; }

    public required string Penjelasan { get; init; }

    /// <summary>True for a difference with a recorded reason.</summary>
    public required bool Dijelaskan { get; init; }

    public KeputusanCatatan Keputusan { get; set; }

    /// <summary>Why it was left out; empty unless it was.</summary>
    public string Alasan { get; set; } = "";

    /// <summary>The reviewer's comment; may be empty.</summary>
    public string Komentar { get; set; } = "";

    /// <summary>UTC instant of the decision, or null.</summary>
    public DateTime? DiputusPada { get; set; }

    /// <summary>Account that decided; null for nobody yet or the operator of the machine.</summary>
    public Guid? PemutusId { get; set; }

    public int Versi { get; set; } = 1;

    /// <summary>Takes a note as it was found.</summary>
    public static CatatanReviu Dari(NaskahTelaah naskah, int urutan, CatatanTelaah catatan, bool dijelaskan) =>
        new()
        {
            PemdaId = naskah.PemdaId,
            PerangkatDaerahId = naskah.PerangkatDaerahId,
            Id = IdCatatan(naskah.Id, urutan),
            NaskahTelaahId = naskah.Id,
            Urutan = urutan,
            Jenis = catatan.Jenis,
            Keparahan = catatan.Keparahan,
            Yakin = catatan.Yakin,
            Tabel = catatan.Tabel,
            Tempat = string.Join("; ", catatan.Tempat.Select(t => t.Sebut(naskah.Bentuk))),
            Letak = LetakNaskah.Tulis(catatan.Tempat),
            Butir = catatan.Butir,
            Tercetak = catatan.Tercetak,
            Seharusnya = catatan.Seharusnya,
            Aturan = catatan.Aturan,
            IdAturan = catatan.IdAturan,
            Penjelasan = catatan.Penjelasan,
            Dijelaskan = dijelaskan,
        };

    /// <summary>
    /// Sets what the reviewer decided. Leaving a note out needs a reason; texts have at most 2,000 characters.
    /// </summary>
    public Pelanggaran? Putuskan(KeputusanCatatan keputusan, string alasan, string komentar)
    {
        (alasan, komentar) = (alasan.Trim(), komentar.Trim());
        if (keputusan == KeputusanCatatan.Diabaikan && alasan.Length == 0)
        {
            return new AlasanAbaikanPerlu();
        }

        if (alasan.Length > PanjangTeks || komentar.Length > PanjangTeks)
        {
            return new TeksReviuTerlaluPanjang(PanjangTeks);
        }

        (Keputusan, Alasan, Komentar) = (keputusan, keputusan == KeputusanCatatan.Diabaikan ? alasan : "", komentar);
        return null;
    }

    private const int PanjangTeks = 2_000;

    /// <summary>The id follows from the document's and the running number, so that the domain needs no source of ids.</summary>
    private static Guid IdCatatan(Guid naskah, int urutan)
    {
        var isi = naskah.ToByteArray(bigEndian: true);
        isi[12] ^= (byte)(urutan >> 24);
        isi[13] ^= (byte)(urutan >> 16);
        isi[14] ^= (byte)(urutan >> 8);
        isi[15] ^= (byte)urutan;
        return new Guid(isi, bigEndian: true);
    }
}
