namespace Akuntabel.Domain.Perencanaan;

/// <summary>Level of a plan node. Program and below appear in a plan's cascading without budget.</summary>
public enum JenisSimpul
{
    Visi,

    Misi,

    Tujuan,

    Sasaran,

    Strategi,

    Kebijakan,

    Program,

    Kegiatan,

    SubKegiatan,
}
