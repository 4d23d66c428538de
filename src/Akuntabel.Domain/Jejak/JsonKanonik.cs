using System.Collections;
using System.Globalization;
using System.Text;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Jejak;

/// <summary>
/// Writes a state as canonical JSON, the form that is hashed: keys sorted by code unit, no whitespace, no null members,
/// numbers in plain notation without trailing zeros, text escaped only where JSON demands it.
/// Personal fields come out as keyed hashes, never as text.
/// </summary>
public sealed class JsonKanonik
{
    private readonly StringBuilder _teks = new();
    private readonly Func<IBerdataPribadi, string>? _garam;
    private string? _garamAktif;

    private JsonKanonik(Func<IBerdataPribadi, string>? garam) => _garam = garam;

    /// <summary>
    /// The canonical JSON of <paramref name="nilai"/>. <paramref name="garam"/> gives the salt (hex) of a row with personal
    /// fields; a personal field outside such a row is a bug and throws.
    /// </summary>
    public static string Tulis(object? nilai, Func<IBerdataPribadi, string>? garam = null)
    {
        var penulis = new JsonKanonik(garam);
        penulis.Nilai(nilai);
        return penulis._teks.ToString();
    }

    private void Nilai(object? nilai)
    {
        switch (nilai)
        {
            case null:
                _teks.Append("null");
                break;
            case bool b:
                _teks.Append(b ? "true" : "false");
                break;
            case int or long or short or byte:
                _teks.Append(((IFormattable)nilai).ToString(null, CultureInfo.InvariantCulture));
                break;
            case decimal d:
                _teks.Append(d.ToString("0.############################", CultureInfo.InvariantCulture));
                break;
            case Rupiah r:
                Nilai(r.Sen);
                break;
            case Nilai n:
                Objek(NilaiTersimpan.Dari(n));
                break;
            default:
                TeksAtauSusunan(nilai);
                break;
        }
    }

    private void TeksAtauSusunan(object nilai)
    {
        if (SebagaiTeks(nilai) is { } teks)
        {
            Teks(teks);
        }
        else if (nilai is IEnumerable daftar)
        {
            Daftar(daftar);
        }
        else
        {
            Objek(nilai);
        }
    }

    private static string? SebagaiTeks(object nilai) =>
        nilai switch
        {
            string s => s,
            Enum e => e.ToString(),
            Guid g => g.ToString("D"),
            Periode or TanggalSurat => nilai.ToString(),
            DateOnly h => h.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            DateTime { Kind: DateTimeKind.Utc } w => w.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
            _ when nilai is not IEnumerable && nilai.GetType().Namespace == "System" => throw new InvalidOperationException(
                $"{nilai.GetType()} has no canonical form."
            ),
            _ => null,
        };

    private void Daftar(IEnumerable daftar)
    {
        _teks.Append('[');
        var pertama = true;
        foreach (var isi in daftar)
        {
            Pisah(ref pertama);
            Nilai(isi);
        }

        _teks.Append(']');
    }

    private void Objek(object nilai)
    {
        var garamLuar = _garamAktif;
        if (nilai is IBerdataPribadi pribadi && _garam is not null)
        {
            _garamAktif = _garam(pribadi);
        }

        _teks.Append('{');
        var pertama = true;
        foreach (var sifat in SifatTercatat.Dari(nilai.GetType()))
        {
            if (sifat.Ambil(nilai) is not { } isi)
            {
                continue;
            }

            Pisah(ref pertama);
            Teks(sifat.Nama);
            _teks.Append(':');
            Nilai(sifat.Pribadi && isi is string { Length: > 0 } rahasia ? Samarkan(rahasia) : isi);
        }

        _teks.Append('}');
        _garamAktif = garamLuar;
    }

    private string Samarkan(string rahasia) =>
        _garamAktif is { } garam
            ? SidikJejak.Tersamar(rahasia, garam)
            : throw new InvalidOperationException("A personal field needs a salt before it may enter the audit trail.");

    private void Pisah(ref bool pertama)
    {
        if (!pertama)
        {
            _teks.Append(',');
        }

        pertama = false;
    }

    private void Teks(string teks)
    {
        _teks.Append('"');
        foreach (var huruf in teks)
        {
            _ = huruf switch
            {
                '"' => _teks.Append("\\\""),
                '\\' => _teks.Append("\\\\"),
                < ' ' => _teks.Append("\\u").Append(((int)huruf).ToString("x4", CultureInfo.InvariantCulture)),
                _ => _teks.Append(huruf),
            };
        }

        _teks.Append('"');
    }
}
