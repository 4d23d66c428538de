using Akuntabel.Documents.Bagan;
using Akuntabel.Domain.Pelaporan.Gambar;
using Akuntabel.Domain.Pelaporan.Tabel;

namespace Akuntabel.Documents.Laporan;

/// <summary>A block of a report, in reading order.</summary>
public abstract record Blok
{
    private Blok() { }

    /// <summary>The cover page.</summary>
    public sealed record Sampul : Blok;

    /// <summary>A heading.</summary>
    /// <param name="Tingkat">1 for a chapter or another first-level part, then 2, 3.</param>
    /// <param name="Nomor">"BAB I", "1.1", "Lampiran 1"; empty for an unnumbered part.</param>
    /// <param name="Isi">The heading itself.</param>
    /// <param name="Jangkar">Unique target of references.</param>
    public sealed record Judul(int Tingkat, string Nomor, string Isi, string Jangkar) : Blok
    {
        /// <summary>Number and heading in one line.</summary>
        public string Lengkap => Nomor.Length == 0 ? Isi : $"{Nomor} {Isi}";

        /// <summary>The chapter a numbered heading of level 2 or 3 counts in; null for all others.</summary>
        public int? Bab { get; init; }
    }

    public sealed record Paragraf(IReadOnlyList<Inline> Isi) : Blok
    {
        /// <summary>A quoted or remarked paragraph, indented.</summary>
        public bool Menjorok { get; init; }

        /// <summary>A heading inside narrative, below the outline's own.</summary>
        public bool SubJudul { get; init; }
    }

    /// <summary>A list; each item has its level from 0.</summary>
    public sealed record Daftar(IReadOnlyList<ButirDaftar> Butir) : Blok;

    /// <param name="Isi">The table.</param>
    /// <param name="Nomor">Its number; null for a table without caption.</param>
    /// <param name="Jangkar">Unique target of references.</param>
    public sealed record Tabel(TabelLaporan Isi, NomorObjek? Nomor, string Jangkar) : Blok
    {
        /// <summary>Whether its last rows stay on the page of what follows: the signatures of a letter.</summary>
        public bool LekatBerikut { get; init; }

        /// <summary>The round its number counts in, when numbers begin again in every round; else empty.</summary>
        public string Putaran { get; init; } = "";

        /// <summary>Its title in the list of tables: below the round's name the title need not repeat it.</summary>
        public string JudulDaftar =>
            Putaran.Length == 0 ? Isi.Judul : Isi.Judul.Replace($": {Putaran}", "", StringComparison.Ordinal);
    }

    /// <param name="Isi">The chart.</param>
    /// <param name="Nomor">Its number.</param>
    /// <param name="Jangkar">Unique target of references.</param>
    public sealed record Gambar(ModelGrafik Isi, NomorObjek Nomor, string Jangkar) : Blok;

    /// <summary>A page of a diagram.</summary>
    /// <param name="Isi">What stands where.</param>
    /// <param name="Keterangan">Caption without number.</param>
    /// <param name="Uraian">Text alternative.</param>
    /// <param name="Nomor">Its number.</param>
    /// <param name="Jangkar">Unique target of references.</param>
    public sealed record Bagan(HalamanBagan Isi, string Keterangan, string Uraian, NomorObjek Nomor, string Jangkar) : Blok
    {
        /// <summary>The whole tree, at its first page only.</summary>
        public KotakBagan? Akar { get; init; }
    }

    /// <summary>Place and date with office and name of who signs.</summary>
    public sealed record TandaTangan(string TempatTanggal, PenandaTangan Penanda) : Blok;

    /// <summary>Two who sign side by side, place and date above the right one.</summary>
    public sealed record DuaTandaTangan(string TempatTanggal, PenandaTangan Kiri, PenandaTangan Kanan) : Blok;

    /// <summary>The centred title of a letter, below the region's emblem when there is one.</summary>
    /// <param name="Baris">Its lines.</param>
    /// <param name="HalamanBaru">Whether it begins a page.</param>
    /// <param name="Berlambang">Whether the emblem stands above it.</param>
    public sealed record KepalaSurat(IReadOnlyList<string> Baris, bool HalamanBaru, bool Berlambang) : Blok;

    /// <summary>What is filled in, one to a line: "Nama : …".</summary>
    public sealed record Isian(IReadOnlyList<(string Nama, string Isi)> Butir) : Blok;

    /// <summary>The code of the address that proves the document, from <see cref="InfoDokumen.Qr"/>.</summary>
    public sealed record KodeQr : Blok;

    /// <summary>Contents, written out.</summary>
    public sealed record DaftarIsi : Blok;

    /// <summary>List of tables, written out.</summary>
    public sealed record DaftarTabel : Blok;

    /// <summary>List of figures, written out.</summary>
    public sealed record DaftarGambar : Blok;
}
