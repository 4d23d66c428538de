using Akuntabel.App.Data;

namespace Akuntabel.App.Pelaporan.Kelengkapan;

/// <summary>Brings the row of a text that people write to what they wrote; an empty text has no row.</summary>
internal static class SamakanTeks
{
    /// <summary>Adds, changes or removes the row, as the text asks; <paramref name="ada"/> is the stored row, or null.</summary>
    public static void Jalankan<T>(AkuntabelDbContext db, T? ada, string teks, Action<T> ubah, Func<T> buat)
        where T : class
    {
        if (ada is null)
        {
            if (teks.Length > 0)
            {
                db.Add(buat());
            }
        }
        else if (teks.Length > 0)
        {
            ubah(ada);
        }
        else
        {
            db.Remove(ada);
        }
    }
}
