namespace Akuntabel.Domain.Telaah;

/// <summary>Tells a column's role from the words of its header.</summary>
public static class PeranDariKata
{
    /// <summary>The role a header names; <see cref="PeranKolom.Lain"/> for words that tell none.</summary>
    public static PeranKolom Tentukan(string kepala)
    {
        // A header broken over two lines reads "naik/ turun"; a dispute is no difference.
        var k = HurufKata
            .Betulkan(kepala)
            .ToLowerInvariant()
            .Replace("perselisihan", "sengketa", StringComparison.Ordinal)
            .Replace("/ ", "/", StringComparison.Ordinal)
            .Replace(" /", "/", StringComparison.Ordinal);
        bool Ada(params string[] kata) => kata.Any(x => k.Contains(x, StringComparison.Ordinal));

        if (k.Trim(' ', '.') is "no" or "nomor" or "no urut" or "kode" or "kode rekening" or "rekening" or "kd")
        {
            return PeranKolom.Nomor;
        }

        return true switch
        {
            _ when Ada("selisih", "naik/turun", "kenaikan", "penurunan", "peningkatan", "perubahan", "bertambah", "over/(under)")
                    && !Ada("indikator", "sasaran", "sesudah", "setelah", "sebelum", "pagu", "anggaran")
                    && !k.StartsWith("target", StringComparison.Ordinal) => PeranKolom.Selisih,
            _ when Ada("sisa", "saldo", "silpa", "tidak terserap", "belum terserap")
                    || Ada("efisiensi") && !Ada("tingkat", "%", "persen", "rasio", "nilai") => PeranKolom.Sisa,
            _ when Ada("kumulatif") && Ada("(rp", "rupiah") && !Ada("realisasi", "pagu", "anggaran", "target") => PeranKolom.Lain,
            _ when Singkat(k, "real.") || Singkat(k, "real") => PeranKolom.Realisasi,
            _ when Singkat(k, "cap.") || Singkat(k, "cap") || Ada("rata-rata cap.") => PeranKolom.Capaian,
            _ when Ada("fisik") => PeranKolom.PersenFisik,
            _ when Ada("alokasi", "pagu") && !Ada("realisasi") => PeranKolom.Pagu,
            _ when Ada(
                    "realisasi anggaran",
                    "realisasi keuangan",
                    "anggaran realisasi",
                    "realisasi (rp",
                    "realisasi belanja",
                    "realisasi keu"
                ) => PeranKolom.RealisasiAnggaran,
            _ when Ada("%", "persen", "prosen", "presentas") && Ada("anggaran", "keuangan", "serap") => PeranKolom.PersenKeuangan,
            _ when k.Trim() is "serapan" or "penyerapan" or "serapan anggaran" or "penyerapan anggaran" =>
                PeranKolom.PersenKeuangan,
            _ when Ada("capaian", "progres", "kemajuan", "persentase capaian") && !Ada("indikator", "sasaran") =>
                PeranKolom.Capaian,
            _ when Ada("kriteria", "kategori", "predikat", "peringkat", "keterangan", "catatan", "mutu")
                    && !Ada("indikator", "sasaran", "program", "kegiatan", "standar") => PeranKolom.Kategori,
            _ when k.Trim(' ', '.')
                    is "status"
                        or "status capaian"
                        or "status kinerja"
                        or "status kemajuan"
                        or "interpretasi"
                        or "kesimpulan"
                        or "penilaian" => PeranKolom.Kategori,
            _ when Ada("target") && Ada("rpjm", "renstra", "nasional", "akhir", "rpjmn") => PeranKolom.TargetLain,
            _ when Ada("target") => PeranKolom.Target,
            _ when k.Trim(' ', '.') is "rencana" or "rencana kinerja" or "rencana capaian" => PeranKolom.Target,
            _ when k.Trim(' ', '.') is "hasil" or "hasil kinerja" or "terealisasi" => PeranKolom.Realisasi,
            _ when Ada("realisasi") && Ada("kabupaten", "kota ", "provinsi", "nasional") => PeranKolom.RealisasiLain,
            _ when Ada("realisasi", "realization") => PeranKolom.Realisasi,
            _ when Ada("satuan") => PeranKolom.Satuan,
            _ when Ada("anggaran", "(rp", "jumlah dana") => PeranKolom.Pagu,
            _ when Ada("indikator") => PeranKolom.Indikator,
            _ when Ada("sasaran", "tujuan") => PeranKolom.Sasaran,
            _ when Ada("program", "kegiatan", "uraian", "urusan") => PeranKolom.Uraian,
            _ when k.Trim() is "%" or "(%)" or "persentase (%)" or "persen (%)" => PeranKolom.Capaian,
            _ => PeranKolom.Lain,
        };
    }

    /// <summary>An abbreviation, perhaps with a year before it and a unit behind: "2019 Real.", "Cap.(%)".</summary>
    private static bool Singkat(string kepala, string kata) =>
        kepala.Split([' ', '('], StringSplitOptions.RemoveEmptyEntries).Where(k => k.Any(char.IsLetter)).ToList() is [var satu]
        && satu == kata;
}
