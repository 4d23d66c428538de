using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>"di bawah rata-rata provinsi", "lebih tinggi dari nasional": a sentence ranks the region as its table of comparison does.</summary>
internal sealed partial class AturanPembandingWilayah : AturanTelaah
{
    private const decimal TermuatMin = 0.99m;

    [GeneratedRegex(
        @"\b(?<arah>di\s?bawah|di\s?atas|lebih\s+(rendah|tinggi|kecil|besar)|melampaui|melebihi)\b\s*(sebesar\s+)?(\d[\d.,]*\s*(%|persen|poin)?\s*(persen|poin)?\s*)?(dari(pada)?\s+|dibanding(kan)?\s+|dengan\s+)?((angka|rata-rata|capaian|nilai|realisasi|tingkat)\s+){0,3}(?<wilayah>provinsi|nasional)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaBanding();

    [GeneratedRegex(
        @",?\s*\b(sedangkan|sementara|namun|tetapi|adapun)\b|;",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Pemisah();

    [GeneratedRegex(@"\((?<singkatan>\p{Lu}[\p{L}\d-]{1,9})\)", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Singkatan();

    [GeneratedRegex(
        @"\b(kabupaten|kota|daerah|realisasi|capaian|provinsi|nasional|indonesia)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex KataKolom();

    public override string Id => "TELAAH-PEMBANDING-1";

    public override string Bunyi => "perbandingan dengan provinsi dan nasional dalam kalimat = tabel pembanding";

    public override string Dasar =>
        "PermenPANRB 53/2014: realisasi dibandingkan dengan standar nasional; kalimat menyimpulkan isi tabel";

    public override string Contoh => "\"IPM berada di bawah nasional\", sedangkan tabel mencetak 74,10 dan nasional 73,55";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.85m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        var semua = konteks.Tabel.SelectMany(Pembanding).ToList();
        PeriksaKeterangan(hasil, semua);
        if (semua.Count == 0)
        {
            return;
        }

        foreach (var paragraf in konteks.Naskah.Paragraf)
        {
            var awal = 0;
            foreach (var akhir in Pemisah().Matches(paragraf.Teks).Select(m => m.Index).Append(paragraf.Teks.Length))
            {
                PeriksaAnak(hasil, paragraf, awal, paragraf.Teks[awal..akhir], semua);
                awal = akhir;
            }
        }
    }

    /// <summary>One clause: its subject is the row of a table named in it.</summary>
    private void PeriksaAnak(PengumpulTelaah hasil, ParagrafNaskah paragraf, int awal, string teks, List<BarisPembanding> semua)
    {
        var mulai = 0;
        foreach (Match cocok in PolaBanding().Matches(teks))
        {
            // Behind another comparison the clause has a subject of its own: "…, demikian pula AKB lebih rendah dari provinsi".
            var depan = teks[mulai..cocok.Index];
            mulai = cocok.Index + cocok.Length;
            var titik = depan.LastIndexOf(". ", StringComparison.Ordinal);
            var subjek = titik < 0 ? depan : depan[titik..];
            var wilayah = cocok.Groups["wilayah"].Value.ToLowerInvariant();
            var nilai = semua.Where(b => b.Wilayah == wilayah && Disebut(subjek, b.Baris.Label)).ToList();
            if (nilai.Count != 1)
            {
                continue;
            }

            var bawah = Bawah(cocok);
            var b = nilai[0];
            var tempat = TempatDalamParagraf.Dari(paragraf, awal + cocok.Index);
            if (bawah ? b.Sendiri.Nilai <= b.Lain.Nilai : b.Sendiri.Nilai >= b.Lain.Nilai)
            {
                hasil.Sesuai(this, "Narasi", tempat, b.Baris.Label, cocok.Value);
                continue;
            }

            hasil.Catat(
                Catatan(
                    JenisCatatan.NarasiBertentangan,
                    Keparahan,
                    Yakin,
                    "Narasi",
                    [tempat],
                    b.Baris.Label,
                    cocok.Value,
                    bawah ? $"di atas {wilayah}" : $"di bawah {wilayah}",
                    $"{b.Tabel.Nama} mencetak {b.Sendiri.Tercetak} dan {wilayah} {b.Lain.Tercetak}."
                )
            );
        }
    }

    /// <summary>The remark of a row, "di atas provinsi", follows from its own figures.</summary>
    private void PeriksaKeterangan(PengumpulTelaah hasil, List<BarisPembanding> semua)
    {
        foreach (var b in semua.Where(b => b.Tabel.Asal.BerkolomPasti && b.Sendiri.Nilai != b.Lain.Nilai))
        {
            foreach (var sel in b.Baris.Asal.Sel.Where(s => s.Length is > 4 and < 60))
            {
                var cocok = PolaBanding().Match(sel);
                if (!cocok.Success || !cocok.Groups["wilayah"].Value.Equals(b.Wilayah, StringComparison.OrdinalIgnoreCase))
                {
                    continue;
                }

                if (Bawah(cocok) == b.Sendiri.Nilai < b.Lain.Nilai)
                {
                    hasil.Sesuai(this, b.Tabel.Nama, b.Baris.Tempat, b.Baris.Label, sel);
                    continue;
                }

                hasil.Catat(
                    Catatan(
                        JenisCatatan.NarasiBertentangan,
                        Keparahan,
                        Yakin,
                        b.Tabel.Nama,
                        [b.Baris.Tempat],
                        b.Baris.Label,
                        sel,
                        Bawah(cocok) ? $"di atas {b.Wilayah}" : $"di bawah {b.Wilayah}",
                        $"Baris ini mencetak {b.Sendiri.Tercetak} dan {b.Wilayah} {b.Lain.Tercetak}, sedangkan keterangannya {sel}."
                    )
                );
            }
        }
    }

    private static bool Bawah(Match cocok)
    {
        var arah = cocok.Groups["arah"].Value.ToLowerInvariant();
        return arah.Contains("bawah", StringComparison.Ordinal)
            || arah.Contains("rendah", StringComparison.Ordinal)
            || arah.Contains("kecil", StringComparison.Ordinal);
    }

    /// <summary>The abbreviation of the row, or every word of its name.</summary>
    private static bool Disebut(string subjek, string label)
    {
        var kata = NamaBanding.Dari(label);
        return Singkatan().Match(label) is { Success: true } s
                && Regex.IsMatch(
                    subjek,
                    $@"\b{Regex.Escape(s.Groups["singkatan"].Value)}\b",
                    RegexOptions.None,
                    TimeSpan.FromSeconds(5)
                )
            || kata.Kata.Count >= 2
                && NamaBanding.Dari(subjek) is var isi
                && isi.Kata.Count >= kata.Kata.Count
                && kata.Termuat(isi) >= TermuatMin;
    }

    private static IEnumerable<BarisPembanding> Pembanding(TabelTerbaca tabel)
    {
        var kepala = tabel.Asal.BerkolomPasti
            ? [.. tabel.Kolom.Select(k => Wilayah(k.Kepala))]
            : KataKolom().Matches(HurufKata.Betulkan(tabel.Asal.TeksKepala)).Select(m => m.Value.ToLowerInvariant()).ToList();
        var wilayah = kepala.Select((k, i) => (Kata: k, Indeks: i)).Where(k => k.Kata is "provinsi" or "nasional").ToList();
        var sendiri = kepala.FindIndex(k => k is "kabupaten" or "kota" or "daerah" or "realisasi" or "capaian");
        return
            wilayah.Count == 0
            || sendiri < 0
            || wilayah.GroupBy(w => w.Kata).Any(g => g.Count() > 1)
            || (!tabel.Asal.BerkolomPasti && kepala.Count != wilayah.Count + 1)
            ? []
            : from baris in tabel.Baris
            where baris.Jenis == JenisBarisTabel.Data
            where tabel.Asal.BerkolomPasti || baris.Angka.Count == kepala.Count
            from w in wilayah
            let x = sendiri < baris.Angka.Count ? baris.Angka[sendiri] : null
            let y = w.Indeks < baris.Angka.Count ? baris.Angka[w.Indeks] : null
            where x is { Rusak: false } && y is { Rusak: false }
            select new BarisPembanding(tabel, baris, w.Kata, x, y);
    }

    /// <summary>The region a header names; "Realisasi Provinsi" is of the province.</summary>
    private static string Wilayah(string kepala)
    {
        var kata = KataKolom().Matches(kepala).Select(m => m.Value.ToLowerInvariant()).ToList();
        return kata.Find(k => k is "provinsi" or "nasional") ?? kata.FirstOrDefault() ?? "";
    }

    private sealed record BarisPembanding(
        TabelTerbaca Tabel,
        BarisTerbaca Baris,
        string Wilayah,
        AngkaTercetak Sendiri,
        AngkaTercetak Lain
    );
}
