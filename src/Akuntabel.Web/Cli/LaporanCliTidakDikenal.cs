using Akuntabel.Domain.Umum;

namespace Akuntabel.Web.Cli;

/// <summary>A word on the command line that names no report.</summary>
internal sealed record LaporanCliTidakDikenal(string Kata)
    : Pelanggaran(
        $"\"{Kata}\" bukan laporan. Tulis INSTANSI TAHUN, atau beberapa laporan sekaligus sebagai INSTANSI/TAHUN, misalnya banjarbaru/2019 hss/2018/tw-2 (tanpa --triwulan)."
    );
