using Akuntabel.Domain.Umum;

namespace Akuntabel.Web.Cli;

/// <summary>A year or quarter on the command line that cannot be one.</summary>
internal sealed record PeriodeCliTidakSah() : Pelanggaran("Tahun harus empat angka, dan triwulan 1 sampai 4.");
