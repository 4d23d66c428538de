namespace Akuntabel.App.Data.Konversi;

/// <summary>Marks a converter whose column holds JSON.</summary>
internal interface IKonversiJson;
