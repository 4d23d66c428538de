using System.Globalization;
using Akuntabel.App.Akses;
using Akuntabel.App.Organisasi;
using Akuntabel.App.Pengukuran;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;
using Akuntabel.Web.Tampilan;

namespace Akuntabel.Web.Infrastructure;

/// <summary>Turns the rows of a sheet into what one reader sees: which cells can be typed, which steps can be taken, what was typed.</summary>
public sealed class PenyusunLembar(PenjagaAkses penjaga, IArsipTahun arsip, JejakIsian jejak, TimeProvider jam)
{
    /// <summary>The rows; what was typed and what is wrong with it is put back into its cells.</summary>
    public async Task<IReadOnlyList<BarisTampil>> SusunAsync(
        InstansiTerdaftar instansi,
        BerkasTahun berkas,
        IReadOnlyList<BarisUkur> lembar,
        KeadaanLembar keadaan,
        IReadOnlyList<SelKirim> kiriman,
        Pelanggaran? galat,
        CancellationToken ct
    )
    {
        var unsur = berkas.UnsurData.ToDictionary(u => u.Kode, u => u.Id, StringComparer.Ordinal);
        var terkirim = kiriman.GroupBy(k => k.Sel).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        var salah = galat switch
        {
            LembarDitolak ditolak => ditolak.MenurutSel,
            AngkaJanggalTanpaAlasan j => new Dictionary<string, Pelanggaran> { [j.Sel] = new AngkaMintaAlasan(j.Kejanggalan) },
            _ => null,
        };
        var penulis = await jejak.PenulisAsync(instansi, lembar, ct);
        var kembali = await jejak.DikembalikanAsync(instansi, lembar, ct);
        var terpakai = new HashSet<string>(StringComparer.Ordinal);
        var nomor = 0;
        var hasil = new List<BarisTampil>();
        foreach (var baris in lembar)
        {
            var sasaran = SasaranUkur.Dari(instansi, berkas.Unit, baris.Unit);
            var terbuka = PenjagaPeriode
                .Periksa(
                    berkas.Periode,
                    keadaan.Periode,
                    keadaan.Izin.Where(i => i.IndikatorId == baris.Ukuran.Indikator.Id),
                    jam.GetUtcNow()
                )
                .Berhasil;
            var mengisi = terbuka && baris.Status.BolehDiubah() && await penjaga.BolehAsync(Tindakan.IsiRealisasi, sasaran, ct);
            List<SelTampil> sel =
            [
                .. baris.Sel.Select(s =>
                    Sel(
                        s,
                        mengisi && terpakai.Add(s.Alamat) ? nomor++ : null,
                        terkirim.GetValueOrDefault(s.Alamat),
                        salah?.GetValueOrDefault(s.Alamat)
                    )
                ),
            ];
            var milik = keadaan.Milik(
                baris.Ukuran.Indikator.Id,
                [.. baris.Sel.Where(s => s.Jenis == JenisIsian.Unsur).Select(s => unsur[s.Kunci])]
            );
            hasil.Add(
                new(
                    baris,
                    sel,
                    milik.Select(t => t.BuktiId).Distinct().Count(),
                    terbuka ? await LangkahAsync(baris, sasaran, penulis.GetValueOrDefault(baris.Ukuran.Indikator.Id), ct) : [],
                    kembali.GetValueOrDefault(baris.Ukuran.Indikator.Id)
                )
            );
        }

        return hasil;
    }

    /// <summary>The steps the reader may take with a row now.</summary>
    private async Task<IReadOnlyList<LangkahAlur>> LangkahAsync(
        BarisUkur baris,
        SasaranAkses sasaran,
        IReadOnlySet<Guid>? penulis,
        CancellationToken ct
    )
    {
        var hasil = new List<LangkahAlur>();
        foreach (var langkah in PelaksanaAlur.Dari(baris.Status))
        {
            if (await HalanganAsync(langkah, baris, sasaran, penulis, ct) is null)
            {
                hasil.Add(langkah);
            }
        }

        return hasil;
    }

    /// <summary>Why the reader may not take a step with a row, or null.</summary>
    public async Task<Pelanggaran?> HalanganAsync(
        LangkahAlur langkah,
        BarisUkur baris,
        SasaranAkses sasaran,
        IReadOnlySet<Guid>? penulis,
        CancellationToken ct
    )
    {
        var izin = await penjaga.PeriksaAsync(langkah.Tindakan(), sasaran, ct);
        if (!izin.Berhasil)
        {
            return izin.Pelanggaran;
        }

        var nama = baris.Ukuran.Indikator.Nama ?? baris.Ukuran.Indikator.Kunci;
        return baris.Realisasi is not { } realisasi ? new AngkaBelumLengkap(nama)
            : langkah == LangkahAlur.Ajukan && !baris.Lengkap ? new AngkaBelumLengkap(nama)
            : PelaksanaAlur
                .Langkah(langkah, realisasi, await penjaga.PelakuAlurAsync(sasaran, ct), "-", penulis ?? new HashSet<Guid>())
                .Pelanggaran;
    }

    /// <summary>The indicators ticked with the versions seen; after one's own save the versions as they are now.</summary>
    public async Task<IReadOnlyDictionary<string, int>> PilihanAsync(
        string slug,
        Periode periode,
        IReadOnlyList<string> pilih,
        bool baruDisimpan,
        CancellationToken ct
    )
    {
        var hasil = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var teks in pilih)
        {
            if (
                teks.Split(':', 2) is [var v, var kunci]
                && int.TryParse(v, NumberStyles.None, CultureInfo.InvariantCulture, out var versi)
            )
            {
                hasil[kunci] = versi;
            }
        }

        if (baruDisimpan && await arsip.MuatAsync(slug, periode, ct) is { Berhasil: true, Isi: var berkas })
        {
            var id = berkas.Indikator.ToDictionary(i => i.Kunci, i => i.Id, StringComparer.Ordinal);
            foreach (var kunci in hasil.Keys.Where(id.ContainsKey).ToList())
            {
                hasil[kunci] =
                    berkas.Realisasi.FirstOrDefault(r => r.IndikatorId == id[kunci] && r.Periode == periode)?.Versi ?? 0;
            }
        }

        return hasil;
    }

    /// <summary>A cell as the act takes it.</summary>
    public static IsianAngka Isian(SelKirim kirim) =>
        new()
        {
            Sel = kirim.Sel,
            Teks = kirim.Teks ?? "",
            Versi = kirim.Versi,
            Alasan = string.IsNullOrWhiteSpace(kirim.Alasan) ? null : kirim.Alasan,
        };

    private static SelTampil Sel(SelIsian sel, int? nomor, SelKirim? kirim, Pelanggaran? salah)
    {
        var tersimpan = SelTampil.Ketik(sel.Nilai, sel.Satuan);
        var dipakai = nomor is null ? null : kirim;
        var bentrok = salah as AngkaBentrok;
        return new SelTampil
        {
            Sel = sel,
            Nomor = nomor,
            Teks = dipakai is { Berubah: true } ? dipakai.Teks ?? "" : tersimpan,
            Awal = dipakai is { Berubah: true } && bentrok is null ? dipakai.Awal ?? "" : tersimpan,
            Versi = bentrok?.VersiTersimpan ?? (dipakai is { Berubah: true } ? dipakai.Versi : sel.Versi),
            Bentrok = bentrok is not null || dipakai is { Bentrok: true, Berubah: true },
            Galat = salah,
            Alasan = dipakai?.Alasan ?? "",
        };
    }
}
