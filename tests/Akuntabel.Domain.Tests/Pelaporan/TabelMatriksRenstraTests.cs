using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Pelaporan.Tabel;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Tests.Bahan;
using Shouldly;
using Xunit;

namespace Akuntabel.Domain.Tests.Pelaporan;

public sealed class TabelMatriksRenstraTests
{
    [Fact]
    public void The_plan_stands_on_one_sheet_with_who_answers_for_a_misi()
    {
        var renstra = new Renstra
        {
            PemdaId = 1,
            PerangkatDaerahId = Berkas.Dinas,
            Id = Guid.CreateVersion7(),
            TahunAwal = 2017,
            TahunAkhir = 2021,
            NomorVersi = 1,
            Dasar = "",
        };
        var berkas = new Berkas { Renstra = renstra };
        var visi = Simpul(JenisSimpul.Visi, "Maju", null);
        var misi = Simpul(JenisSimpul.Misi, "Melayani", visi, "Sekretariat");
        var tujuan = Simpul(JenisSimpul.Tujuan, "Layanan baik", misi);
        var sasaran = Simpul(JenisSimpul.Sasaran, "Layanan membaik", tujuan);
        var strategi = Simpul(JenisSimpul.Strategi, "Melatih", sasaran);
        Simpul(JenisSimpul.Kebijakan, "Pelatihan rutin", strategi);
        Simpul(JenisSimpul.Kebijakan, "Evaluasi", strategi);

        var tabel = TabelMatriksRenstra
            .Jenis.Susun(new(new BahanLaporan(berkas.Jadi()), LingkupUlang.Luar, new Dictionary<string, string>()))
            .ShouldHaveSingleItem();

        tabel
            .Baris.Select(b => b.Sel[0].Cetak(TeksKosong.Bawaan))
            .ShouldBe(["Visi: Maju", "Misi: Melayani (penanggung jawab: Sekretariat)", "Layanan baik"]);
        tabel.Baris[^1].Sel[3].Cetak(TeksKosong.Bawaan).ShouldBe("Pelatihan rutin\nEvaluasi");

        SimpulRenstra Simpul(JenisSimpul jenis, string teks, SimpulRenstra? induk, string jawab = "")
        {
            var simpul = new SimpulRenstra
            {
                PemdaId = 1,
                PerangkatDaerahId = Berkas.Dinas,
                Id = Guid.CreateVersion7(),
                RenstraId = renstra.Id,
                Identitas = Guid.CreateVersion7(),
                Kunci = teks,
                IndukId = induk?.Id,
                Jenis = jenis,
                Nomor = "",
                Urutan = berkas.SimpulRenstra.Count + 1,
                Teks = teks,
                PenanggungJawab = jawab,
            };
            berkas.SimpulRenstra.Add(simpul);
            return simpul;
        }
    }
}
