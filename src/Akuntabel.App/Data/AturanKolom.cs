using System.Text;
using Akuntabel.App.Data.Konversi;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Akuntabel.App.Data;

/// <summary>Names and column kinds: snake_case singular Indonesian, ids given by the program, nothing deleted by cascade.</summary>
internal static class AturanKolom
{
    public static void Terapkan(ModelBuilder mb, bool postgres)
    {
        foreach (var entitas in mb.Model.GetEntityTypes())
        {
            entitas.SetTableName(GarisBawah(entitas.ClrType.Name));
            NamaiKolom(entitas, "", postgres);
            foreach (var kunci in entitas.GetKeys().SelectMany(k => k.Properties))
            {
                kunci.ValueGenerated = ValueGenerated.Never;
            }

            foreach (var acuan in entitas.GetForeignKeys())
            {
                acuan.DeleteBehavior = DeleteBehavior.Restrict;
            }
        }
    }

    /// <summary>"NamaSingkat" → "nama_singkat".</summary>
    internal static string GarisBawah(string nama)
    {
        var hasil = new StringBuilder(nama.Length + 4);
        foreach (var huruf in nama)
        {
            if (char.IsAsciiLetterUpper(huruf) && hasil.Length > 0)
            {
                hasil.Append('_');
            }

            hasil.Append(char.ToLowerInvariant(huruf));
        }

        return hasil.ToString();
    }

    private static void NamaiKolom(IMutableTypeBase jenis, string awalan, bool postgres)
    {
        foreach (var sifat in jenis.GetProperties())
        {
            sifat.SetColumnName(awalan + GarisBawah(sifat.Name));
            if (postgres && sifat.GetValueConverter() is IKonversiJson)
            {
                sifat.SetColumnType("jsonb");
            }

            if (postgres && sifat.ClrType == typeof(Periode))
            {
                sifat.SetCollation("C");
            }
        }

        foreach (var bagian in jenis.GetComplexProperties())
        {
            var nama = bagian.Name.Replace("Tersimpan", "", StringComparison.Ordinal);
            NamaiKolom(bagian.ComplexType, awalan + GarisBawah(nama) + "_", postgres);
        }
    }
}
