using Akuntabel.Domain.Umum;

namespace Akuntabel.Web.Infrastructure.Akses;

/// <summary>The key folder lies inside the data folder.</summary>
public sealed record KunciDiDalamData(string Folder)
    : Pelanggaran(
        $"Folder kunci {Folder} berada di dalam folder data, sehingga ikut tersalin bersama cadangannya. Pilih folder lain dengan AKUNTABEL_KUNCI."
    );
