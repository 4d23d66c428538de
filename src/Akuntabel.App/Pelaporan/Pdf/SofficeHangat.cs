using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Akuntabel.App.Pelaporan;

/// <summary>
/// A LibreOffice that stays: starting it takes several times as long as a conversion. It is fed through a folder, one document at a
/// time, and ends by itself when nobody needs it for a while or the process that started it is gone.
/// </summary>
internal sealed class SofficeHangat : IDisposable
{
    /// <summary>After so many documents a new one is started: LibreOffice gives memory back unwillingly.</summary>
    private const int DokumenTerbanyak = 50;

    private static readonly TimeSpan Tenang = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Jeda = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan TungguPamit = TimeSpan.FromSeconds(3);

    private readonly SlotSoffice _slot;
    private readonly Process _proses;
    private readonly string _folder;
    private int _nomor;
    private bool _rusak;

    private SofficeHangat(SlotSoffice slot, Process proses, string folder) => (_slot, _proses, _folder) = (slot, proses, folder);

    /// <summary>True while it can take another document.</summary>
    public bool Sehat => !_rusak && _nomor < DokumenTerbanyak && !_proses.HasExited;

    /// <summary>Starts one on a free profile without waiting until it is up; null when there is no such program.</summary>
    public static SofficeHangat? Mulai(OpsiPdf opsi)
    {
        var slot = SlotSoffice.Ambil(opsi.Folder);
        var folder = Directory.CreateTempSubdirectory("akuntabel-pdf-").FullName;
        ProfilSoffice.Siapkan(slot.Folder);
        var panggilan = string.Create(
            CultureInfo.InvariantCulture,
            $"macro:///{ProfilSoffice.Makro}(\"{folder}\",\"/proc/{Environment.ProcessId}\",{(int)Tenang.TotalMilliseconds})"
        );
        string[] argumen =
        [
            "-env:UserInstallation=" + new Uri(slot.Folder).AbsoluteUri,
            "--headless",
            "--nologo",
            "--norestore",
            "--nolockcheck",
            panggilan,
        ];
        var proses = new Process { StartInfo = ProsesLuar.Persiapan(opsi.Soffice, argumen, slot.Folder) };
        try
        {
            proses.Start();
        }
        catch (Win32Exception)
        {
            proses.Dispose();
            slot.Dispose();
            HapusFolder.Coba(folder);
            return null;
        }

        ProsesLuar.Lepaskan(proses);
        return new(slot, proses, folder);
    }

    /// <summary>Converts one document. After anything but <see cref="AkhirProses.Selesai"/> with a file it takes no other.</summary>
    /// <returns>The PDF, or null with the way it ended: too late, or LibreOffice is gone or gave up.</returns>
    public async Task<(HasilUbah? Pdf, AkhirProses Akhir)> UbahAsync(byte[] docx, TimeSpan batas, CancellationToken batal)
    {
        var nama = Path.Combine(_folder, (++_nomor).ToString(CultureInfo.InvariantCulture));
        using var pembatas = CancellationTokenSource.CreateLinkedTokenSource(batal);
        pembatas.CancelAfter(batas);
        _rusak = true;
        try
        {
            await File.WriteAllBytesAsync(nama + ".docx", docx, pembatas.Token);
            await File.WriteAllBytesAsync(nama + ".minta", [], pembatas.Token);
            while (!_proses.HasExited && !File.Exists(nama + ".pdf") && !File.Exists(nama + ".gagal"))
            {
                await Task.Delay(Jeda, pembatas.Token);
            }

            if (!File.Exists(nama + ".pdf"))
            {
                return (null, AkhirProses.Selesai);
            }

            var hasil = new HasilUbah(
                await File.ReadAllBytesAsync(nama + ".pdf", pembatas.Token),
                await NomorAsync(nama, pembatas.Token)
            );
            Bersihkan(nama);
            _rusak = false;
            return (hasil, AkhirProses.Selesai);
        }
        catch (OperationCanceledException) when (!batal.IsCancellationRequested)
        {
            return (null, AkhirProses.LewatWaktu);
        }
    }

    /// <summary>Ends it: politely while it is well, otherwise at once with everything it started.</summary>
    public void Dispose()
    {
        try
        {
            if (!_rusak && !_proses.HasExited)
            {
                File.WriteAllBytes(Path.Combine(_folder, "berhenti"), []);
                _proses.WaitForExit(TungguPamit);
            }

            if (!_proses.HasExited)
            {
                _rusak = true;
                _proses.Kill(entireProcessTree: true);
                _proses.WaitForExit(TungguPamit);
            }
        }
        catch (Exception galat) when (galat is IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            _rusak = true;
        }

        if (_rusak)
        {
            _slot.TandaiRusak();
        }

        _proses.Dispose();
        _slot.Dispose();
        HapusFolder.Coba(_folder);
    }

    private static async Task<IReadOnlyDictionary<string, int>> NomorAsync(string nama, CancellationToken batal)
    {
        Dictionary<string, int> nomor = new(StringComparer.Ordinal);
        if (!File.Exists(nama + ".nomor"))
        {
            return nomor;
        }

        foreach (var baris in await File.ReadAllLinesAsync(nama + ".nomor", batal))
        {
            if (
                baris.Split(' ') is [var penanda, var isi]
                && int.TryParse(isi, NumberStyles.None, CultureInfo.InvariantCulture, out var halaman)
            )
            {
                nomor[penanda] = halaman;
            }
        }

        return nomor;
    }

    private static void Bersihkan(string nama)
    {
        foreach (var akhiran in (string[])[".docx", ".pdf", ".minta", ".nomor"])
        {
            File.Delete(nama + akhiran);
        }
    }
}
