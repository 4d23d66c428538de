namespace Akuntabel.App.Pelaporan;

/// <summary>The warm LibreOffices of this process: at most two, because each is heavy; others wait their turn.</summary>
internal sealed class KumpulanSoffice(OpsiPdf opsi) : IDisposable
{
    private const int Terbanyak = 2;

    private readonly SemaphoreSlim _giliran = new(Terbanyak, Terbanyak);
    private readonly Lock _kunci = new();
    private readonly Stack<SofficeHangat> _luang = new();
    private bool _tutup;

    /// <summary>Starts one ahead of its first document when none is up; without the program nothing happens.</summary>
    public void Hangatkan()
    {
        if (!_giliran.Wait(0))
        {
            return;
        }

        SofficeHangat? satu = null;
        try
        {
            satu = AmbilLuang() ?? SofficeHangat.Mulai(opsi);
        }
        finally
        {
            Kembalikan(satu);
        }
    }

    /// <summary>One for the caller alone, to be given back; null when there is no such program.</summary>
    public async Task<SofficeHangat?> AmbilAsync(CancellationToken batal)
    {
        await _giliran.WaitAsync(batal);
        SofficeHangat? satu = null;
        try
        {
            return satu = AmbilLuang() ?? SofficeHangat.Mulai(opsi);
        }
        finally
        {
            if (satu is null)
            {
                _giliran.Release();
            }
        }
    }

    /// <summary>Gives back what was taken; one that can take no other document is ended.</summary>
    public void Kembalikan(SofficeHangat? satu)
    {
        lock (_kunci)
        {
            if (satu is { Sehat: true } && !_tutup)
            {
                _luang.Push(satu);
                satu = null;
            }
        }

        satu?.Dispose();
        _giliran.Release();
    }

    public void Dispose()
    {
        lock (_kunci)
        {
            _tutup = true;
        }

        while (AmbilLuang() is { } satu)
        {
            satu.Dispose();
        }

        _giliran.Dispose();
    }

    private SofficeHangat? AmbilLuang()
    {
        while (true)
        {
            SofficeHangat? satu;
            lock (_kunci)
            {
                if (!_luang.TryPop(out satu))
                {
                    return null;
                }
            }

            if (satu.Sehat || _tutup)
            {
                return satu;
            }

            satu.Dispose();
        }
    }
}
