using Akuntabel.App.Data;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Akuntabel.App.Impor.Petakan;

/// <summary>Brings stored rows to what the file says: adds, changes, leaves alone, refuses; and counts.</summary>
internal sealed class Penyelaras(AkuntabelDbContext db)
{
    private readonly HashSet<object> _tersentuh = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, HitunganBaris> _hitungan = new(StringComparer.Ordinal);
    private readonly List<MasalahImpor> _masalah = [];
    private readonly List<object> _tertulis = [];

    /// <summary>Refusals and warnings found while comparing with what is stored.</summary>
    public IReadOnlyList<MasalahImpor> Masalah => _masalah;

    /// <summary>Rows added, changed or removed.</summary>
    public IReadOnlyList<object> Tertulis => _tertulis;

    public IReadOnlyList<HitunganBaris> Hitungan => [.. _hitungan.Values];

    public void Tolak(Tempat tempat, string kalimat) => _masalah.Add(new(tempat.ToString(), kalimat));

    public void Peringatkan(string kalimat) => _masalah.Add(new("", kalimat) { Peringatan = true });

    /// <summary>
    /// Makes the stored row <paramref name="lama"/> equal to <paramref name="baru"/>, or adds it when there is none.
    /// <paramref name="larangan"/> is the sentence of the refusal when the row differs and may not be changed.
    /// </summary>
    public void Samakan<T>(T baru, T? lama, Tempat tempat = default, string? larangan = null)
        where T : class
    {
        var hitungan = Hitung<T>();
        if (lama is null)
        {
            db.Add(baru);
            hitungan.Baru++;
            _tertulis.Add(baru);
            return;
        }

        _tersentuh.Add(lama);
        if (baru is IBerversi versiBaru && lama is IBerversi versiLama)
        {
            versiBaru.Versi = versiLama.Versi;
        }

        var entri = db.Entry(lama);
        var semula = entri.CurrentValues.Clone();
        entri.CurrentValues.SetValues(baru);
        entri.DetectChanges();
        if (entri.State == EntityState.Unchanged)
        {
            hitungan.Sama++;
        }
        else if (larangan is null)
        {
            hitungan.Berubah++;
            _tertulis.Add(lama);
        }
        else
        {
            Tolak(tempat, $"{larangan} Yang berbeda: {string.Join(", ", Berbeda(entri))}.");
            entri.CurrentValues.SetValues(semula);
            entri.State = EntityState.Unchanged;
        }
    }

    /// <summary>Removes the rows no call of <see cref="Samakan"/> has met.</summary>
    public void HapusSisa<T>(IEnumerable<T> lama)
        where T : class
    {
        foreach (var baris in lama.Where(b => !_tersentuh.Contains(b)))
        {
            db.Remove(baris);
            Hitung<T>().Dihapus++;
            _tertulis.Add(baris);
        }
    }

    /// <summary>Warns of rows the file no longer has; facts are never removed by an import.</summary>
    public void BiarkanSisa<T>(IEnumerable<T> lama, string sebutan)
        where T : class
    {
        var jumlah = lama.Count(b => !_tersentuh.Contains(b));
        if (jumlah > 0)
        {
            Peringatkan(
                $"{CetakAngka.Seperlunya(jumlah)} {sebutan} tersimpan tetapi tidak ada di berkas ini; dibiarkan apa adanya."
            );
        }
    }

    /// <summary>Whether a stored row is among those the file has.</summary>
    public bool Tersentuh(object lama) => _tersentuh.Contains(lama);

    private static IEnumerable<string> Berbeda(EntityEntry entri) =>
        entri
            .Properties.Where(p => p.IsModified)
            .Select(p => p.Metadata.Name)
            .Concat(entri.ComplexProperties.Where(p => p.IsModified).Select(p => p.Metadata.Name))
            .Select(n => n.Replace("Tersimpan", "", StringComparison.Ordinal).ToLowerInvariant())
            .Where(n => n is not ("versi" or "asal" or "asalrincian" or "status"));

    private HitunganBaris Hitung<T>()
    {
        if (!_hitungan.TryGetValue(typeof(T).Name, out var hitungan))
        {
            _hitungan[typeof(T).Name] = hitungan = new HitunganBaris(typeof(T).Name);
        }

        return hitungan;
    }
}
