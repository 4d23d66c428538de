using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>A regulation that performance reports cite often, for checking citations in documents of agencies outside this installation.</summary>
internal sealed record PeraturanDikenal(JenisPeraturan Jenis, string Sebutan, string Nomor, int Tahun, string Judul)
{
    private const string Uu = "Undang-Undang";
    private const string Pp = "Peraturan Pemerintah";
    private const string Perpres = "Peraturan Presiden";
    private const string Permen = "Peraturan Menteri";

    public static IReadOnlyList<PeraturanDikenal> Semua { get; } =
    [
        new(JenisPeraturan.UndangUndang, Uu, "25", 1992, "Perkoperasian"),
        new(
            JenisPeraturan.UndangUndang,
            Uu,
            "28",
            1999,
            "Penyelenggara Negara yang Bersih dan Bebas dari Korupsi, Kolusi dan Nepotisme"
        ),
        new(JenisPeraturan.UndangUndang, Uu, "13", 2003, "Ketenagakerjaan"),
        new(JenisPeraturan.UndangUndang, Uu, "17", 2003, "Keuangan Negara"),
        new(JenisPeraturan.UndangUndang, Uu, "1", 2004, "Perbendaharaan Negara"),
        new(JenisPeraturan.UndangUndang, Uu, "2", 2004, "Penyelesaian Perselisihan Hubungan Industrial"),
        new(JenisPeraturan.UndangUndang, Uu, "15", 2004, "Pemeriksaan Pengelolaan dan Tanggung Jawab Keuangan Negara"),
        new(JenisPeraturan.UndangUndang, Uu, "25", 2004, "Sistem Perencanaan Pembangunan Nasional"),
        new(JenisPeraturan.UndangUndang, Uu, "32", 2004, "Pemerintahan Daerah"),
        new(JenisPeraturan.UndangUndang, Uu, "33", 2004, "Perimbangan Keuangan antara Pemerintah Pusat dan Pemerintahan Daerah"),
        new(JenisPeraturan.UndangUndang, Uu, "20", 2008, "Usaha Mikro, Kecil, dan Menengah"),
        new(JenisPeraturan.UndangUndang, Uu, "23", 2014, "Pemerintahan Daerah"),
        new(JenisPeraturan.PeraturanPemerintah, Pp, "58", 2005, "Pengelolaan Keuangan Daerah"),
        new(JenisPeraturan.PeraturanPemerintah, Pp, "8", 2006, "Pelaporan Keuangan dan Kinerja Instansi Pemerintah"),
        new(
            JenisPeraturan.PeraturanPemerintah,
            Pp,
            "39",
            2006,
            "Tata Cara Pengendalian dan Evaluasi Pelaksanaan Rencana Pembangunan"
        ),
        new(JenisPeraturan.PeraturanPemerintah, Pp, "18", 2016, "Perangkat Daerah"),
        new(JenisPeraturan.PeraturanPemerintah, Pp, "12", 2019, "Pengelolaan Keuangan Daerah"),
        new(JenisPeraturan.PeraturanPemerintah, Pp, "30", 2019, "Penilaian Kinerja Pegawai Negeri Sipil"),
        new(JenisPeraturan.PeraturanPresiden, Perpres, "29", 2014, "Sistem Akuntabilitas Kinerja Instansi Pemerintah"),
        new(JenisPeraturan.PeraturanPresiden, Perpres, "95", 2018, "Sistem Pemerintahan Berbasis Elektronik"),
        new(JenisPeraturan.InstruksiPresiden, "Instruksi Presiden", "7", 1999, "Akuntabilitas Kinerja Instansi Pemerintah"),
        new(
            JenisPeraturan.PeraturanMenteri,
            Permen,
            "29",
            2010,
            "Pedoman Penyusunan Penetapan Kinerja dan Pelaporan Akuntabilitas Kinerja Instansi Pemerintah"
        ),
        new(JenisPeraturan.PeraturanMenteri, Permen, "54", 2010, "Pelaksanaan Peraturan Pemerintah Nomor 8 Tahun 2008"),
        new(
            JenisPeraturan.PeraturanMenteri,
            Permen,
            "53",
            2014,
            "Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja dan Tata Cara Reviu atas Laporan Kinerja Instansi Pemerintah"
        ),
        new(
            JenisPeraturan.PeraturanMenteri,
            Permen,
            "86",
            2017,
            "Tata Cara Perencanaan, Pengendalian dan Evaluasi Pembangunan Daerah"
        ),
        new(
            JenisPeraturan.PeraturanMenteri,
            Permen,
            "90",
            2019,
            "Klasifikasi, Kodefikasi, dan Nomenklatur Perencanaan Pembangunan dan Keuangan Daerah"
        ),
        new(JenisPeraturan.PeraturanMenteri, Permen, "77", 2020, "Pedoman Teknis Pengelolaan Keuangan Daerah"),
        new(JenisPeraturan.PeraturanMenteri, Permen, "88", 2021, "Evaluasi Akuntabilitas Kinerja Instansi Pemerintah"),
        new(JenisPeraturan.PeraturanMenteri, Permen, "89", 2021, "Penjenjangan Kinerja Instansi Pemerintah"),
    ];

    /// <summary>The kind a citation names.</summary>
    public static JenisPeraturan JenisDari(string teks)
    {
        bool Mulai(string awal) => teks.StartsWith(awal, StringComparison.OrdinalIgnoreCase);
        return true switch
        {
            _ when Mulai("Undang") => JenisPeraturan.UndangUndang,
            _ when Mulai("Peraturan Pemerintah") => JenisPeraturan.PeraturanPemerintah,
            _ when Mulai("Peraturan Presiden") => JenisPeraturan.PeraturanPresiden,
            _ when Mulai("Instruksi") => JenisPeraturan.InstruksiPresiden,
            _ => JenisPeraturan.PeraturanMenteri,
        };
    }
}
