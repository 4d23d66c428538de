namespace Akuntabel.Domain.Pengukuran;

/// <summary>Kind of a token of a formula.</summary>
internal enum JenisToken
{
    Angka,
    Kode,
    Operator,
    Akhir,
}

/// <summary>A token with its place (from 1). Operators carry their plain form: × is "*", − is "-", ÷ is "/", ≤ is "&lt;=".</summary>
internal readonly record struct TokenRumus(JenisToken Jenis, string Teks, decimal Besar, int Posisi);
