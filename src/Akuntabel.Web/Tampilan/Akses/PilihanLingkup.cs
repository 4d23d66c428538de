using System.Globalization;
using Akuntabel.App.Akses;
using Akuntabel.App.Data;
using Akuntabel.Domain.Akses;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.Web.Tampilan;

/// <summary>The scopes an assignment can have, as one list: installation, pemda, agency, unit.</summary>
public sealed class PilihanLingkup(AkuntabelDbContext db, LingkupAktif lingkup, PenjagaAkses penjaga)
{
    /// <summary>A choice: "1", "1/agency" or "1/agency/unit", and how it reads.</summary>
    public sealed record Butir(string Kode, string Nama);

    /// <summary>What may be chosen for an account of <paramref name="pemdaId"/>, or of the installation.</summary>
    public async Task<IReadOnlyList<Butir>> SusunAsync(int? pemdaId, CancellationToken batal)
    {
        if (lingkup.BelumDipilih)
        {
            lingkup.PilihSeluruhInstalasi();
        }

        List<Butir> hasil = [];
        if (pemdaId is null && await penjaga.BolehAsync(Tindakan.KelolaPenugasan, SasaranAkses.Instalasi, batal))
        {
            hasil.Add(new("", "Seluruh instalasi"));
        }

        var pemda = await db
            .Pemda.AsNoTracking()
            .Where(p => pemdaId == null || p.Id == pemdaId)
            .OrderBy(p => p.Nama)
            .ToListAsync(batal);
        var instansi = (await db.PerangkatDaerah.AsNoTracking().OrderBy(p => p.Nama).ToListAsync(batal)).ToLookup(p => p.PemdaId);
        var unit = (await db.Unit.AsNoTracking().OrderBy(u => u.Urutan).ToListAsync(batal)).ToLookup(u => u.PerangkatDaerahId);
        foreach (var p in pemda)
        {
            var kodePemda = p.Id.ToString(CultureInfo.InvariantCulture);
            hasil.Add(new(kodePemda, $"{p.Nama} (seluruh pemda)"));
            foreach (var i in instansi[p.Id])
            {
                hasil.Add(new($"{kodePemda}/{i.Id:D}", $"{i.NamaSingkat}, {p.Nama}"));
                hasil.AddRange(
                    unit[i.Id].Select(u => new Butir($"{kodePemda}/{i.Id:D}/{u.Id:D}", $"{u.Nama} — {i.NamaSingkat}"))
                );
            }
        }

        return hasil;
    }

    /// <summary>The parts of a chosen code; what is no code counts as the installation.</summary>
    public static (int? Pemda, Guid? Instansi, Guid? Unit) Urai(string? kode)
    {
        var bagian = (kode ?? "").Split('/');
        return (
            int.TryParse(bagian[0], NumberStyles.None, CultureInfo.InvariantCulture, out var pemda) ? pemda : null,
            bagian.Length > 1 && Guid.TryParse(bagian[1], out var instansi) ? instansi : null,
            bagian.Length > 2 && Guid.TryParse(bagian[2], out var unit) ? unit : null
        );
    }
}
