using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Akuntabel.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Awal : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "entri_jejak",
                columns: table => new
                {
                    rantai_id = table.Column<string>(type: "TEXT", nullable: false),
                    nomor = table.Column<long>(type: "INTEGER", nullable: false),
                    waktu = table.Column<DateTime>(type: "TEXT", nullable: false),
                    pelaku = table.Column<string>(type: "TEXT", nullable: false),
                    tindakan = table.Column<string>(type: "TEXT", nullable: false),
                    objek = table.Column<string>(type: "TEXT", nullable: false),
                    lama = table.Column<string>(type: "TEXT", nullable: false),
                    baru = table.Column<string>(type: "TEXT", nullable: false),
                    alasan = table.Column<string>(type: "TEXT", nullable: false),
                    jumlah_baris = table.Column<int>(type: "INTEGER", nullable: false),
                    akar_merkle = table.Column<string>(type: "TEXT", nullable: false),
                    hash_sebelum = table.Column<string>(type: "TEXT", nullable: false),
                    hash = table.Column<string>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_entri_jejak", x => new { x.rantai_id, x.nomor });
                }
            );

            migrationBuilder.CreateTable(
                name: "kepala_rantai",
                columns: table => new
                {
                    rantai_id = table.Column<string>(type: "TEXT", nullable: false),
                    nomor = table.Column<long>(type: "INTEGER", nullable: false),
                    hash = table.Column<string>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kepala_rantai", x => x.rantai_id);
                }
            );

            migrationBuilder.CreateTable(
                name: "nomenklatur",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    versi_daftar = table.Column<string>(type: "TEXT", nullable: false),
                    kode = table.Column<string>(type: "TEXT", nullable: false),
                    tingkat = table.Column<string>(type: "TEXT", nullable: false),
                    nama = table.Column<string>(type: "TEXT", nullable: false),
                    indikator = table.Column<string>(type: "TEXT", nullable: false),
                    satuan = table.Column<string>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_nomenklatur", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "pemda",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    nama = table.Column<string>(type: "TEXT", nullable: false),
                    jenis = table.Column<string>(type: "TEXT", nullable: false),
                    provinsi = table.Column<string>(type: "TEXT", nullable: false),
                    sebutan_kepala_daerah = table.Column<string>(type: "TEXT", nullable: false),
                    zona_waktu = table.Column<string>(type: "TEXT", nullable: false),
                    versi = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_pemda", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "peraturan",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kunci = table.Column<string>(type: "TEXT", nullable: false),
                    jenis = table.Column<string>(type: "TEXT", nullable: false),
                    lembaga = table.Column<string>(type: "TEXT", nullable: false),
                    nomor = table.Column<string>(type: "TEXT", nullable: false),
                    tahun = table.Column<int>(type: "INTEGER", nullable: false),
                    tentang = table.Column<string>(type: "TEXT", nullable: false),
                    berlaku_sejak = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    dicabut_oleh = table.Column<string>(type: "TEXT", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_peraturan", x => x.id);
                    table.UniqueConstraint("AK_peraturan_kunci", x => x.kunci);
                }
            );

            migrationBuilder.CreateTable(
                name: "peta_nomenklatur",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    versi_lama = table.Column<string>(type: "TEXT", nullable: false),
                    kode_lama = table.Column<string>(type: "TEXT", nullable: false),
                    versi_baru = table.Column<string>(type: "TEXT", nullable: false),
                    kode_baru = table.Column<string>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_peta_nomenklatur", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "skala_predikat",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kode = table.Column<string>(type: "TEXT", nullable: false),
                    nama = table.Column<string>(type: "TEXT", nullable: false),
                    dasar = table.Column<string>(type: "TEXT", nullable: false),
                    tingkat = table.Column<string>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_skala_predikat", x => x.id);
                    table.UniqueConstraint("AK_skala_predikat_kode", x => x.kode);
                }
            );

            migrationBuilder.CreateTable(
                name: "garam_pribadi",
                columns: table => new
                {
                    pemda_id = table.Column<int>(type: "INTEGER", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    garam = table.Column<string>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_garam_pribadi", x => new { x.pemda_id, x.id });
                    table.ForeignKey(
                        name: "FK_garam_pribadi_pemda_pemda_id",
                        column: x => x.pemda_id,
                        principalTable: "pemda",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "kepala_daerah",
                columns: table => new
                {
                    pemda_id = table.Column<int>(type: "INTEGER", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    nama = table.Column<string>(type: "TEXT", nullable: false),
                    jabatan = table.Column<string>(type: "TEXT", nullable: false),
                    sejak = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    sampai = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    versi = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kepala_daerah", x => new { x.pemda_id, x.id });
                    table.ForeignKey(
                        name: "FK_kepala_daerah_pemda_pemda_id",
                        column: x => x.pemda_id,
                        principalTable: "pemda",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "perangkat_daerah",
                columns: table => new
                {
                    pemda_id = table.Column<int>(type: "INTEGER", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    slug = table.Column<string>(type: "TEXT", nullable: false),
                    nama = table.Column<string>(type: "TEXT", nullable: false),
                    nama_singkat = table.Column<string>(type: "TEXT", nullable: false),
                    singkatan = table.Column<string>(type: "TEXT", nullable: false),
                    sebutan_instansi = table.Column<string>(type: "TEXT", nullable: false),
                    sebutan_dokumen = table.Column<string>(type: "TEXT", nullable: false),
                    jabatan_kepala = table.Column<string>(type: "TEXT", nullable: false),
                    dasar_pembentukan = table.Column<string>(type: "TEXT", nullable: false),
                    tempat_tanda_tangan = table.Column<string>(type: "TEXT", nullable: false),
                    versi = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_perangkat_daerah", x => new { x.pemda_id, x.id });
                    table.ForeignKey(
                        name: "FK_perangkat_daerah_pemda_pemda_id",
                        column: x => x.pemda_id,
                        principalTable: "pemda",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "rpjmd",
                columns: table => new
                {
                    pemda_id = table.Column<int>(type: "INTEGER", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    tahun_awal = table.Column<int>(type: "INTEGER", nullable: false),
                    tahun_akhir = table.Column<int>(type: "INTEGER", nullable: false),
                    nomor_versi = table.Column<int>(type: "INTEGER", nullable: false),
                    dasar = table.Column<string>(type: "TEXT", nullable: false),
                    ditetapkan_pada = table.Column<DateOnly>(type: "TEXT", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_rpjmd", x => new { x.pemda_id, x.id });
                    table.ForeignKey(
                        name: "FK_rpjmd_pemda_pemda_id",
                        column: x => x.pemda_id,
                        principalTable: "pemda",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "skala_kinerja",
                columns: table => new
                {
                    pemda_id = table.Column<int>(type: "INTEGER", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kunci = table.Column<string>(type: "TEXT", nullable: false),
                    nama = table.Column<string>(type: "TEXT", nullable: false),
                    dasar = table.Column<string>(type: "TEXT", nullable: false),
                    berlaku_sejak = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    berlaku_sampai = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    pita = table.Column<string>(type: "TEXT", nullable: false),
                    versi = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_skala_kinerja", x => new { x.pemda_id, x.id });
                    table.UniqueConstraint("AK_skala_kinerja_pemda_id_kunci", x => new { x.pemda_id, x.kunci });
                    table.ForeignKey(
                        name: "FK_skala_kinerja_pemda_pemda_id",
                        column: x => x.pemda_id,
                        principalTable: "pemda",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "dasar_hukum_laporan",
                columns: table => new
                {
                    pemda_id = table.Column<int>(type: "INTEGER", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    perangkat_daerah_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    tahun = table.Column<int>(type: "INTEGER", nullable: false),
                    urutan = table.Column<int>(type: "INTEGER", nullable: false),
                    peraturan_kunci = table.Column<string>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dasar_hukum_laporan", x => new { x.pemda_id, x.id });
                    table.ForeignKey(
                        name: "FK_dasar_hukum_laporan_perangkat_daerah_pemda_id_perangkat_daerah_id",
                        columns: x => new { x.pemda_id, x.perangkat_daerah_id },
                        principalTable: "perangkat_daerah",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_dasar_hukum_laporan_peraturan_peraturan_kunci",
                        column: x => x.peraturan_kunci,
                        principalTable: "peraturan",
                        principalColumn: "kunci",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "dokumen_anggaran",
                columns: table => new
                {
                    pemda_id = table.Column<int>(type: "INTEGER", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    perangkat_daerah_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    tahun = table.Column<int>(type: "INTEGER", nullable: false),
                    nomor_versi = table.Column<int>(type: "INTEGER", nullable: false),
                    jenis = table.Column<string>(type: "TEXT", nullable: false),
                    nomor_pergeseran = table.Column<int>(type: "INTEGER", nullable: true),
                    nomor = table.Column<string>(type: "TEXT", nullable: false),
                    tanggal = table.Column<string>(type: "TEXT", nullable: true),
                    versi_nomenklatur = table.Column<string>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dokumen_anggaran", x => new { x.pemda_id, x.id });
                    table.ForeignKey(
                        name: "FK_dokumen_anggaran_perangkat_daerah_pemda_id_perangkat_daerah_id",
                        columns: x => new { x.pemda_id, x.perangkat_daerah_id },
                        principalTable: "perangkat_daerah",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "indikator",
                columns: table => new
                {
                    pemda_id = table.Column<int>(type: "INTEGER", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    perangkat_daerah_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kunci = table.Column<string>(type: "TEXT", nullable: false),
                    nama = table.Column<string>(type: "TEXT", nullable: true),
                    pemilik = table.Column<string>(type: "TEXT", nullable: false),
                    pemilik_identitas = table.Column<Guid>(type: "TEXT", nullable: true),
                    urutan = table.Column<int>(type: "INTEGER", nullable: false),
                    jenis = table.Column<string>(type: "TEXT", nullable: false),
                    rumus = table.Column<string>(type: "TEXT", nullable: true),
                    cara_himpun = table.Column<string>(type: "TEXT", nullable: true),
                    cara_kemajuan = table.Column<string>(type: "TEXT", nullable: false),
                    skala_predikat = table.Column<string>(type: "TEXT", nullable: true),
                    formulasi = table.Column<string>(type: "TEXT", nullable: false),
                    alasan = table.Column<string>(type: "TEXT", nullable: false),
                    sumber_data = table.Column<string>(type: "TEXT", nullable: false),
                    penanggung_jawab = table.Column<string>(type: "TEXT", nullable: false),
                    versi = table.Column<int>(type: "INTEGER", nullable: false),
                    polaritas_arah = table.Column<string>(type: "TEXT", nullable: false),
                    polaritas_batas_atas = table.Column<decimal>(type: "TEXT", precision: 28, scale: 10, nullable: true),
                    polaritas_batas_bawah = table.Column<decimal>(type: "TEXT", precision: 28, scale: 10, nullable: true),
                    satuan_akhiran = table.Column<string>(type: "TEXT", nullable: false),
                    satuan_desimal = table.Column<int>(type: "INTEGER", nullable: false),
                    satuan_nama = table.Column<string>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_indikator", x => new { x.pemda_id, x.id });
                    table.ForeignKey(
                        name: "FK_indikator_perangkat_daerah_pemda_id_perangkat_daerah_id",
                        columns: x => new { x.pemda_id, x.perangkat_daerah_id },
                        principalTable: "perangkat_daerah",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_indikator_skala_predikat_skala_predikat",
                        column: x => x.skala_predikat,
                        principalTable: "skala_predikat",
                        principalColumn: "kode",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "narasi",
                columns: table => new
                {
                    pemda_id = table.Column<int>(type: "INTEGER", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    perangkat_daerah_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    periode = table.Column<string>(type: "TEXT", nullable: false),
                    slot = table.Column<string>(type: "TEXT", nullable: false),
                    teks = table.Column<string>(type: "TEXT", nullable: false),
                    versi = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_narasi", x => new { x.pemda_id, x.id });
                    table.ForeignKey(
                        name: "FK_narasi_perangkat_daerah_pemda_id_perangkat_daerah_id",
                        columns: x => new { x.pemda_id, x.perangkat_daerah_id },
                        principalTable: "perangkat_daerah",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "penetapan_iku",
                columns: table => new
                {
                    pemda_id = table.Column<int>(type: "INTEGER", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    perangkat_daerah_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    tahun_awal = table.Column<int>(type: "INTEGER", nullable: false),
                    tahun_akhir = table.Column<int>(type: "INTEGER", nullable: false),
                    nomor_versi = table.Column<int>(type: "INTEGER", nullable: false),
                    nomor = table.Column<string>(type: "TEXT", nullable: false),
                    tanggal = table.Column<DateOnly>(type: "TEXT", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_penetapan_iku", x => new { x.pemda_id, x.id });
                    table.ForeignKey(
                        name: "FK_penetapan_iku_perangkat_daerah_pemda_id_perangkat_daerah_id",
                        columns: x => new { x.pemda_id, x.perangkat_daerah_id },
                        principalTable: "perangkat_daerah",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "realisasi_anggaran",
                columns: table => new
                {
                    pemda_id = table.Column<int>(type: "INTEGER", nullable: false),
                    perangkat_daerah_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    objek_identitas = table.Column<Guid>(type: "TEXT", nullable: false),
                    periode = table.Column<string>(type: "TEXT", nullable: false),
                    sifat = table.Column<string>(type: "TEXT", nullable: false),
                    jumlah = table.Column<long>(type: "INTEGER", nullable: true),
                    fisik = table.Column<decimal>(type: "TEXT", precision: 28, scale: 10, nullable: true),
                    alasan_turun = table.Column<string>(type: "TEXT", nullable: false),
                    status = table.Column<string>(type: "TEXT", nullable: false),
                    versi = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "PK_realisasi_anggaran",
                        x => new
                        {
                            x.pemda_id,
                            x.perangkat_daerah_id,
                            x.objek_identitas,
                            x.periode,
                            x.sifat,
                        }
                    );
                    table.ForeignKey(
                        name: "FK_realisasi_anggaran_perangkat_daerah_pemda_id_perangkat_daerah_id",
                        columns: x => new { x.pemda_id, x.perangkat_daerah_id },
                        principalTable: "perangkat_daerah",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "rekam_unsur",
                columns: table => new
                {
                    pemda_id = table.Column<int>(type: "INTEGER", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    perangkat_daerah_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kelompok = table.Column<string>(type: "TEXT", nullable: false),
                    periode = table.Column<string>(type: "TEXT", nullable: false),
                    nomor = table.Column<int>(type: "INTEGER", nullable: false),
                    isian = table.Column<string>(type: "TEXT", nullable: false),
                    versi = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_rekam_unsur", x => new { x.pemda_id, x.id });
                    table.ForeignKey(
                        name: "FK_rekam_unsur_perangkat_daerah_pemda_id_perangkat_daerah_id",
                        columns: x => new { x.pemda_id, x.perangkat_daerah_id },
                        principalTable: "perangkat_daerah",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "renja",
                columns: table => new
                {
                    pemda_id = table.Column<int>(type: "INTEGER", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    perangkat_daerah_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    tahun = table.Column<int>(type: "INTEGER", nullable: false),
                    nomor_versi = table.Column<int>(type: "INTEGER", nullable: false),
                    nomor = table.Column<string>(type: "TEXT", nullable: false),
                    tanggal = table.Column<DateOnly>(type: "TEXT", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_renja", x => new { x.pemda_id, x.id });
                    table.ForeignKey(
                        name: "FK_renja_perangkat_daerah_pemda_id_perangkat_daerah_id",
                        columns: x => new { x.pemda_id, x.perangkat_daerah_id },
                        principalTable: "perangkat_daerah",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "renstra",
                columns: table => new
                {
                    pemda_id = table.Column<int>(type: "INTEGER", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    perangkat_daerah_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    tahun_awal = table.Column<int>(type: "INTEGER", nullable: false),
                    tahun_akhir = table.Column<int>(type: "INTEGER", nullable: false),
                    nomor_versi = table.Column<int>(type: "INTEGER", nullable: false),
                    dasar = table.Column<string>(type: "TEXT", nullable: false),
                    ditetapkan_pada = table.Column<DateOnly>(type: "TEXT", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_renstra", x => new { x.pemda_id, x.id });
                    table.ForeignKey(
                        name: "FK_renstra_perangkat_daerah_pemda_id_perangkat_daerah_id",
                        columns: x => new { x.pemda_id, x.perangkat_daerah_id },
                        principalTable: "perangkat_daerah",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "unit",
                columns: table => new
                {
                    pemda_id = table.Column<int>(type: "INTEGER", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    perangkat_daerah_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kunci = table.Column<string>(type: "TEXT", nullable: false),
                    induk_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    jenis = table.Column<string>(type: "TEXT", nullable: false),
                    nama = table.Column<string>(type: "TEXT", nullable: false),
                    urutan = table.Column<int>(type: "INTEGER", nullable: false),
                    versi = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_unit", x => new { x.pemda_id, x.id });
                    table.ForeignKey(
                        name: "FK_unit_perangkat_daerah_pemda_id_perangkat_daerah_id",
                        columns: x => new { x.pemda_id, x.perangkat_daerah_id },
                        principalTable: "perangkat_daerah",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_unit_unit_pemda_id_induk_id",
                        columns: x => new { x.pemda_id, x.induk_id },
                        principalTable: "unit",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "unsur_data",
                columns: table => new
                {
                    pemda_id = table.Column<int>(type: "INTEGER", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    perangkat_daerah_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kode = table.Column<string>(type: "TEXT", nullable: false),
                    nama = table.Column<string>(type: "TEXT", nullable: false),
                    cara_himpun = table.Column<string>(type: "TEXT", nullable: false),
                    sumber = table.Column<string>(type: "TEXT", nullable: false),
                    dimensi = table.Column<string>(type: "TEXT", nullable: false),
                    kelompok = table.Column<string>(type: "TEXT", nullable: false),
                    urutan = table.Column<int>(type: "INTEGER", nullable: false),
                    versi = table.Column<int>(type: "INTEGER", nullable: false),
                    satuan_akhiran = table.Column<string>(type: "TEXT", nullable: false),
                    satuan_desimal = table.Column<int>(type: "INTEGER", nullable: false),
                    satuan_nama = table.Column<string>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_unsur_data", x => new { x.pemda_id, x.id });
                    table.ForeignKey(
                        name: "FK_unsur_data_perangkat_daerah_pemda_id_perangkat_daerah_id",
                        columns: x => new { x.pemda_id, x.perangkat_daerah_id },
                        principalTable: "perangkat_daerah",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "uraian_pelaksanaan",
                columns: table => new
                {
                    pemda_id = table.Column<int>(type: "INTEGER", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    perangkat_daerah_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    simpul_anggaran_identitas = table.Column<Guid>(type: "TEXT", nullable: false),
                    periode = table.Column<string>(type: "TEXT", nullable: false),
                    teks = table.Column<string>(type: "TEXT", nullable: false),
                    versi = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_uraian_pelaksanaan", x => new { x.pemda_id, x.id });
                    table.ForeignKey(
                        name: "FK_uraian_pelaksanaan_perangkat_daerah_pemda_id_perangkat_daerah_id",
                        columns: x => new { x.pemda_id, x.perangkat_daerah_id },
                        principalTable: "perangkat_daerah",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "simpul_rpjmd",
                columns: table => new
                {
                    pemda_id = table.Column<int>(type: "INTEGER", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    rpjmd_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    identitas = table.Column<Guid>(type: "TEXT", nullable: false),
                    kunci = table.Column<string>(type: "TEXT", nullable: false),
                    induk_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    jenis = table.Column<string>(type: "TEXT", nullable: false),
                    nomor = table.Column<string>(type: "TEXT", nullable: false),
                    urutan = table.Column<int>(type: "INTEGER", nullable: false),
                    teks = table.Column<string>(type: "TEXT", nullable: false),
                    penanggung_jawab = table.Column<string>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_simpul_rpjmd", x => new { x.pemda_id, x.id });
                    table.ForeignKey(
                        name: "FK_simpul_rpjmd_pemda_pemda_id",
                        column: x => x.pemda_id,
                        principalTable: "pemda",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_simpul_rpjmd_rpjmd_pemda_id_rpjmd_id",
                        columns: x => new { x.pemda_id, x.rpjmd_id },
                        principalTable: "rpjmd",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_simpul_rpjmd_simpul_rpjmd_pemda_id_induk_id",
                        columns: x => new { x.pemda_id, x.induk_id },
                        principalTable: "simpul_rpjmd",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "kebijakan_pengukuran",
                columns: table => new
                {
                    pemda_id = table.Column<int>(type: "INTEGER", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    berlaku_sejak = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    berlaku_sampai = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    dasar = table.Column<string>(type: "TEXT", nullable: false),
                    pembulatan = table.Column<string>(type: "TEXT", nullable: false),
                    desimal_persen = table.Column<int>(type: "INTEGER", nullable: false),
                    rumus_minimalkan = table.Column<string>(type: "TEXT", nullable: false),
                    target_nol = table.Column<string>(type: "TEXT", nullable: false),
                    realisasi_nol = table.Column<string>(type: "TEXT", nullable: false),
                    batas_tercapai = table.Column<decimal>(type: "TEXT", precision: 28, scale: 10, nullable: false),
                    batas_perlu_perhatian = table.Column<decimal>(type: "TEXT", precision: 28, scale: 10, nullable: false),
                    toleransi_efisiensi = table.Column<decimal>(type: "TEXT", precision: 28, scale: 10, nullable: false),
                    batas_agregasi = table.Column<string>(type: "TEXT", nullable: false),
                    negatif_dihitung_nol = table.Column<bool>(type: "INTEGER", nullable: false),
                    agregasi = table.Column<string>(type: "TEXT", nullable: false),
                    skala_kinerja_kunci = table.Column<string>(type: "TEXT", nullable: false),
                    versi = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kebijakan_pengukuran", x => new { x.pemda_id, x.id });
                    table.ForeignKey(
                        name: "FK_kebijakan_pengukuran_pemda_pemda_id",
                        column: x => x.pemda_id,
                        principalTable: "pemda",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_kebijakan_pengukuran_skala_kinerja_pemda_id_skala_kinerja_kunci",
                        columns: x => new { x.pemda_id, x.skala_kinerja_kunci },
                        principalTable: "skala_kinerja",
                        principalColumns: new[] { "pemda_id", "kunci" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "rincian_belanja",
                columns: table => new
                {
                    pemda_id = table.Column<int>(type: "INTEGER", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    perangkat_daerah_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    dokumen_anggaran_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    identitas = table.Column<Guid>(type: "TEXT", nullable: false),
                    kunci = table.Column<string>(type: "TEXT", nullable: false),
                    simpul_anggaran_identitas = table.Column<Guid>(type: "TEXT", nullable: true),
                    induk_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    kode = table.Column<string>(type: "TEXT", nullable: false),
                    nama = table.Column<string>(type: "TEXT", nullable: false),
                    urutan = table.Column<int>(type: "INTEGER", nullable: false),
                    jumlah = table.Column<long>(type: "INTEGER", nullable: true),
                    di_luar_program = table.Column<bool>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_rincian_belanja", x => new { x.pemda_id, x.id });
                    table.ForeignKey(
                        name: "FK_rincian_belanja_dokumen_anggaran_pemda_id_dokumen_anggaran_id",
                        columns: x => new { x.pemda_id, x.dokumen_anggaran_id },
                        principalTable: "dokumen_anggaran",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_rincian_belanja_perangkat_daerah_pemda_id_perangkat_daerah_id",
                        columns: x => new { x.pemda_id, x.perangkat_daerah_id },
                        principalTable: "perangkat_daerah",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_rincian_belanja_rincian_belanja_pemda_id_induk_id",
                        columns: x => new { x.pemda_id, x.induk_id },
                        principalTable: "rincian_belanja",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "analisis_kinerja",
                columns: table => new
                {
                    pemda_id = table.Column<int>(type: "INTEGER", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    perangkat_daerah_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    periode = table.Column<string>(type: "TEXT", nullable: false),
                    sasaran_identitas = table.Column<Guid>(type: "TEXT", nullable: true),
                    indikator_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    jenis = table.Column<string>(type: "TEXT", nullable: false),
                    urutan = table.Column<int>(type: "INTEGER", nullable: false),
                    teks = table.Column<string>(type: "TEXT", nullable: false),
                    versi = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_analisis_kinerja", x => new { x.pemda_id, x.id });
                    table.ForeignKey(
                        name: "FK_analisis_kinerja_indikator_pemda_id_indikator_id",
                        columns: x => new { x.pemda_id, x.indikator_id },
                        principalTable: "indikator",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_analisis_kinerja_perangkat_daerah_pemda_id_perangkat_daerah_id",
                        columns: x => new { x.pemda_id, x.perangkat_daerah_id },
                        principalTable: "perangkat_daerah",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "baris_rencana_aksi",
                columns: table => new
                {
                    pemda_id = table.Column<int>(type: "INTEGER", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    perangkat_daerah_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    tahun = table.Column<int>(type: "INTEGER", nullable: false),
                    nomor_versi = table.Column<int>(type: "INTEGER", nullable: false),
                    indikator_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    urutan = table.Column<int>(type: "INTEGER", nullable: false),
                    aksi = table.Column<string>(type: "TEXT", nullable: false),
                    penanggung_jawab = table.Column<string>(type: "TEXT", nullable: false),
                    versi = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_baris_rencana_aksi", x => new { x.pemda_id, x.id });
                    table.ForeignKey(
                        name: "FK_baris_rencana_aksi_indikator_pemda_id_indikator_id",
                        columns: x => new { x.pemda_id, x.indikator_id },
                        principalTable: "indikator",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_baris_rencana_aksi_perangkat_daerah_pemda_id_perangkat_daerah_id",
                        columns: x => new { x.pemda_id, x.perangkat_daerah_id },
                        principalTable: "perangkat_daerah",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "bobot_indikator",
                columns: table => new
                {
                    pemda_id = table.Column<int>(type: "INTEGER", nullable: false),
                    indikator_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    tahun = table.Column<int>(type: "INTEGER", nullable: false),
                    perangkat_daerah_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    bobot = table.Column<decimal>(type: "TEXT", precision: 28, scale: 10, nullable: false),
                    versi = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "PK_bobot_indikator",
                        x => new
                        {
                            x.pemda_id,
                            x.indikator_id,
                            x.tahun,
                        }
                    );
                    table.ForeignKey(
                        name: "FK_bobot_indikator_indikator_pemda_id_indikator_id",
                        columns: x => new { x.pemda_id, x.indikator_id },
                        principalTable: "indikator",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_bobot_indikator_perangkat_daerah_pemda_id_perangkat_daerah_id",
                        columns: x => new { x.pemda_id, x.perangkat_daerah_id },
                        principalTable: "perangkat_daerah",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "dukungan",
                columns: table => new
                {
                    pemda_id = table.Column<int>(type: "INTEGER", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    perangkat_daerah_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    tahun = table.Column<int>(type: "INTEGER", nullable: false),
                    simpul_anggaran_identitas = table.Column<Guid>(type: "TEXT", nullable: false),
                    sasaran_identitas = table.Column<Guid>(type: "TEXT", nullable: true),
                    indikator_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    peran = table.Column<string>(type: "TEXT", nullable: false),
                    porsi = table.Column<decimal>(type: "TEXT", precision: 28, scale: 10, nullable: false),
                    analisis = table.Column<string>(type: "TEXT", nullable: false),
                    urutan = table.Column<int>(type: "INTEGER", nullable: false),
                    versi = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dukungan", x => new { x.pemda_id, x.id });
                    table.ForeignKey(
                        name: "FK_dukungan_indikator_pemda_id_indikator_id",
                        columns: x => new { x.pemda_id, x.indikator_id },
                        principalTable: "indikator",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_dukungan_perangkat_daerah_pemda_id_perangkat_daerah_id",
                        columns: x => new { x.pemda_id, x.perangkat_daerah_id },
                        principalTable: "perangkat_daerah",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "nilai_pembanding",
                columns: table => new
                {
                    pemda_id = table.Column<int>(type: "INTEGER", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    perangkat_daerah_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    indikator_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    periode = table.Column<string>(type: "TEXT", nullable: false),
                    jenis = table.Column<string>(type: "TEXT", nullable: false),
                    nama = table.Column<string>(type: "TEXT", nullable: false),
                    urutan = table.Column<int>(type: "INTEGER", nullable: false),
                    sumber = table.Column<string>(type: "TEXT", nullable: false),
                    keterangan = table.Column<string>(type: "TEXT", nullable: false),
                    versi = table.Column<int>(type: "INTEGER", nullable: false),
                    nilai_alasan = table.Column<string>(type: "TEXT", nullable: true),
                    nilai_angka = table.Column<decimal>(type: "TEXT", precision: 28, scale: 10, nullable: true),
                    nilai_huruf = table.Column<string>(type: "TEXT", nullable: true),
                    nilai_skala = table.Column<string>(type: "TEXT", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_nilai_pembanding", x => new { x.pemda_id, x.id });
                    table.ForeignKey(
                        name: "FK_nilai_pembanding_indikator_pemda_id_indikator_id",
                        columns: x => new { x.pemda_id, x.indikator_id },
                        principalTable: "indikator",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_nilai_pembanding_perangkat_daerah_pemda_id_perangkat_daerah_id",
                        columns: x => new { x.pemda_id, x.perangkat_daerah_id },
                        principalTable: "perangkat_daerah",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "realisasi",
                columns: table => new
                {
                    pemda_id = table.Column<int>(type: "INTEGER", nullable: false),
                    indikator_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    periode = table.Column<string>(type: "TEXT", nullable: false),
                    perangkat_daerah_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    status = table.Column<string>(type: "TEXT", nullable: false),
                    asal = table.Column<string>(type: "TEXT", nullable: false),
                    asal_rincian = table.Column<string>(type: "TEXT", nullable: false),
                    sumber = table.Column<string>(type: "TEXT", nullable: false),
                    catatan = table.Column<string>(type: "TEXT", nullable: false),
                    versi = table.Column<int>(type: "INTEGER", nullable: false),
                    nilai_alasan = table.Column<string>(type: "TEXT", nullable: true),
                    nilai_angka = table.Column<decimal>(type: "TEXT", precision: 28, scale: 10, nullable: true),
                    nilai_huruf = table.Column<string>(type: "TEXT", nullable: true),
                    nilai_skala = table.Column<string>(type: "TEXT", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "PK_realisasi",
                        x => new
                        {
                            x.pemda_id,
                            x.indikator_id,
                            x.periode,
                        }
                    );
                    table.ForeignKey(
                        name: "FK_realisasi_indikator_pemda_id_indikator_id",
                        columns: x => new { x.pemda_id, x.indikator_id },
                        principalTable: "indikator",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_realisasi_perangkat_daerah_pemda_id_perangkat_daerah_id",
                        columns: x => new { x.pemda_id, x.perangkat_daerah_id },
                        principalTable: "perangkat_daerah",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "riwayat_capaian",
                columns: table => new
                {
                    pemda_id = table.Column<int>(type: "INTEGER", nullable: false),
                    indikator_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    tahun = table.Column<int>(type: "INTEGER", nullable: false),
                    perangkat_daerah_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    sumber = table.Column<string>(type: "TEXT", nullable: false),
                    versi = table.Column<int>(type: "INTEGER", nullable: false),
                    capaian_alasan = table.Column<string>(type: "TEXT", nullable: true),
                    capaian_angka = table.Column<decimal>(type: "TEXT", precision: 28, scale: 10, nullable: true),
                    capaian_huruf = table.Column<string>(type: "TEXT", nullable: true),
                    capaian_skala = table.Column<string>(type: "TEXT", nullable: true),
                    realisasi_alasan = table.Column<string>(type: "TEXT", nullable: true),
                    realisasi_angka = table.Column<decimal>(type: "TEXT", precision: 28, scale: 10, nullable: true),
                    realisasi_huruf = table.Column<string>(type: "TEXT", nullable: true),
                    realisasi_skala = table.Column<string>(type: "TEXT", nullable: true),
                    target_alasan = table.Column<string>(type: "TEXT", nullable: true),
                    target_angka = table.Column<decimal>(type: "TEXT", precision: 28, scale: 10, nullable: true),
                    target_huruf = table.Column<string>(type: "TEXT", nullable: true),
                    target_skala = table.Column<string>(type: "TEXT", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "PK_riwayat_capaian",
                        x => new
                        {
                            x.pemda_id,
                            x.indikator_id,
                            x.tahun,
                        }
                    );
                    table.ForeignKey(
                        name: "FK_riwayat_capaian_indikator_pemda_id_indikator_id",
                        columns: x => new { x.pemda_id, x.indikator_id },
                        principalTable: "indikator",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_riwayat_capaian_perangkat_daerah_pemda_id_perangkat_daerah_id",
                        columns: x => new { x.pemda_id, x.perangkat_daerah_id },
                        principalTable: "perangkat_daerah",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "target",
                columns: table => new
                {
                    pemda_id = table.Column<int>(type: "INTEGER", nullable: false),
                    indikator_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    periode = table.Column<string>(type: "TEXT", nullable: false),
                    sumber = table.Column<string>(type: "TEXT", nullable: false),
                    nomor_versi = table.Column<int>(type: "INTEGER", nullable: false),
                    perangkat_daerah_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    alasan_beda = table.Column<string>(type: "TEXT", nullable: false),
                    versi = table.Column<int>(type: "INTEGER", nullable: false),
                    nilai_alasan = table.Column<string>(type: "TEXT", nullable: true),
                    nilai_angka = table.Column<decimal>(type: "TEXT", precision: 28, scale: 10, nullable: true),
                    nilai_huruf = table.Column<string>(type: "TEXT", nullable: true),
                    nilai_skala = table.Column<string>(type: "TEXT", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "PK_target",
                        x => new
                        {
                            x.pemda_id,
                            x.indikator_id,
                            x.periode,
                            x.sumber,
                            x.nomor_versi,
                        }
                    );
                    table.ForeignKey(
                        name: "FK_target_indikator_pemda_id_indikator_id",
                        columns: x => new { x.pemda_id, x.indikator_id },
                        principalTable: "indikator",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_target_perangkat_daerah_pemda_id_perangkat_daerah_id",
                        columns: x => new { x.pemda_id, x.perangkat_daerah_id },
                        principalTable: "perangkat_daerah",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "baris_iku",
                columns: table => new
                {
                    pemda_id = table.Column<int>(type: "INTEGER", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    perangkat_daerah_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    penetapan_iku_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    urutan = table.Column<int>(type: "INTEGER", nullable: false),
                    indikator_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    tujuan = table.Column<string>(type: "TEXT", nullable: false),
                    sasaran = table.Column<string>(type: "TEXT", nullable: false),
                    alasan = table.Column<string>(type: "TEXT", nullable: false),
                    formulasi = table.Column<string>(type: "TEXT", nullable: false),
                    sumber_data = table.Column<string>(type: "TEXT", nullable: false),
                    penanggung_jawab = table.Column<string>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_baris_iku", x => new { x.pemda_id, x.id });
                    table.ForeignKey(
                        name: "FK_baris_iku_indikator_pemda_id_indikator_id",
                        columns: x => new { x.pemda_id, x.indikator_id },
                        principalTable: "indikator",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_baris_iku_penetapan_iku_pemda_id_penetapan_iku_id",
                        columns: x => new { x.pemda_id, x.penetapan_iku_id },
                        principalTable: "penetapan_iku",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_baris_iku_perangkat_daerah_pemda_id_perangkat_daerah_id",
                        columns: x => new { x.pemda_id, x.perangkat_daerah_id },
                        principalTable: "perangkat_daerah",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "baris_renja",
                columns: table => new
                {
                    pemda_id = table.Column<int>(type: "INTEGER", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    perangkat_daerah_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    renja_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    urutan = table.Column<int>(type: "INTEGER", nullable: false),
                    urusan = table.Column<string>(type: "TEXT", nullable: false),
                    tujuan = table.Column<string>(type: "TEXT", nullable: false),
                    sasaran = table.Column<string>(type: "TEXT", nullable: false),
                    uraian = table.Column<string>(type: "TEXT", nullable: false),
                    simpul_anggaran_identitas = table.Column<Guid>(type: "TEXT", nullable: true),
                    indikator_id = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_baris_renja", x => new { x.pemda_id, x.id });
                    table.ForeignKey(
                        name: "FK_baris_renja_indikator_pemda_id_indikator_id",
                        columns: x => new { x.pemda_id, x.indikator_id },
                        principalTable: "indikator",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_baris_renja_perangkat_daerah_pemda_id_perangkat_daerah_id",
                        columns: x => new { x.pemda_id, x.perangkat_daerah_id },
                        principalTable: "perangkat_daerah",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_baris_renja_renja_pemda_id_renja_id",
                        columns: x => new { x.pemda_id, x.renja_id },
                        principalTable: "renja",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "simpul_renstra",
                columns: table => new
                {
                    pemda_id = table.Column<int>(type: "INTEGER", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    perangkat_daerah_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    renstra_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    identitas = table.Column<Guid>(type: "TEXT", nullable: false),
                    kunci = table.Column<string>(type: "TEXT", nullable: false),
                    induk_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    jenis = table.Column<string>(type: "TEXT", nullable: false),
                    nomor = table.Column<string>(type: "TEXT", nullable: false),
                    urutan = table.Column<int>(type: "INTEGER", nullable: false),
                    teks = table.Column<string>(type: "TEXT", nullable: false),
                    penanggung_jawab = table.Column<string>(type: "TEXT", nullable: false),
                    melayani_identitas = table.Column<Guid>(type: "TEXT", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_simpul_renstra", x => new { x.pemda_id, x.id });
                    table.ForeignKey(
                        name: "FK_simpul_renstra_perangkat_daerah_pemda_id_perangkat_daerah_id",
                        columns: x => new { x.pemda_id, x.perangkat_daerah_id },
                        principalTable: "perangkat_daerah",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_simpul_renstra_renstra_pemda_id_renstra_id",
                        columns: x => new { x.pemda_id, x.renstra_id },
                        principalTable: "renstra",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_simpul_renstra_simpul_renstra_pemda_id_induk_id",
                        columns: x => new { x.pemda_id, x.induk_id },
                        principalTable: "simpul_renstra",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "masa_jabatan",
                columns: table => new
                {
                    pemda_id = table.Column<int>(type: "INTEGER", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    perangkat_daerah_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    nama = table.Column<string>(type: "TEXT", nullable: false),
                    jabatan = table.Column<string>(type: "TEXT", nullable: false),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    pangkat = table.Column<string>(type: "TEXT", nullable: true),
                    status = table.Column<string>(type: "TEXT", nullable: false),
                    sejak = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    sampai = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    versi = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_masa_jabatan", x => new { x.pemda_id, x.id });
                    table.ForeignKey(
                        name: "FK_masa_jabatan_perangkat_daerah_pemda_id_perangkat_daerah_id",
                        columns: x => new { x.pemda_id, x.perangkat_daerah_id },
                        principalTable: "perangkat_daerah",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_masa_jabatan_unit_pemda_id_unit_id",
                        columns: x => new { x.pemda_id, x.unit_id },
                        principalTable: "unit",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "perjanjian_kinerja",
                columns: table => new
                {
                    pemda_id = table.Column<int>(type: "INTEGER", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    perangkat_daerah_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    tahun = table.Column<int>(type: "INTEGER", nullable: false),
                    nomor_versi = table.Column<int>(type: "INTEGER", nullable: false),
                    jenis = table.Column<string>(type: "TEXT", nullable: false),
                    tanggal = table.Column<string>(type: "TEXT", nullable: false),
                    tempat = table.Column<string>(type: "TEXT", nullable: false),
                    alasan_perubahan = table.Column<string>(type: "TEXT", nullable: false),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    pihak_kedua_jabatan = table.Column<string>(type: "TEXT", nullable: false),
                    pihak_kedua_nama = table.Column<string>(type: "TEXT", nullable: false),
                    pihak_kedua_nip = table.Column<string>(type: "TEXT", nullable: true),
                    pihak_kedua_pangkat = table.Column<string>(type: "TEXT", nullable: true),
                    pihak_kedua_sebutan = table.Column<string>(type: "TEXT", nullable: false),
                    pihak_pertama_jabatan = table.Column<string>(type: "TEXT", nullable: false),
                    pihak_pertama_nama = table.Column<string>(type: "TEXT", nullable: false),
                    pihak_pertama_nip = table.Column<string>(type: "TEXT", nullable: true),
                    pihak_pertama_pangkat = table.Column<string>(type: "TEXT", nullable: true),
                    pihak_pertama_sebutan = table.Column<string>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_perjanjian_kinerja", x => new { x.pemda_id, x.id });
                    table.ForeignKey(
                        name: "FK_perjanjian_kinerja_perangkat_daerah_pemda_id_perangkat_daerah_id",
                        columns: x => new { x.pemda_id, x.perangkat_daerah_id },
                        principalTable: "perangkat_daerah",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_perjanjian_kinerja_unit_pemda_id_unit_id",
                        columns: x => new { x.pemda_id, x.unit_id },
                        principalTable: "unit",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "simpul_anggaran",
                columns: table => new
                {
                    pemda_id = table.Column<int>(type: "INTEGER", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    perangkat_daerah_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    dokumen_anggaran_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    identitas = table.Column<Guid>(type: "TEXT", nullable: false),
                    kunci = table.Column<string>(type: "TEXT", nullable: false),
                    induk_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    tingkat = table.Column<string>(type: "TEXT", nullable: false),
                    kode = table.Column<string>(type: "TEXT", nullable: false),
                    nama = table.Column<string>(type: "TEXT", nullable: false),
                    urutan = table.Column<int>(type: "INTEGER", nullable: false),
                    pagu = table.Column<long>(type: "INTEGER", nullable: true),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    sumber_dana = table.Column<string>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_simpul_anggaran", x => new { x.pemda_id, x.id });
                    table.ForeignKey(
                        name: "FK_simpul_anggaran_dokumen_anggaran_pemda_id_dokumen_anggaran_id",
                        columns: x => new { x.pemda_id, x.dokumen_anggaran_id },
                        principalTable: "dokumen_anggaran",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_simpul_anggaran_perangkat_daerah_pemda_id_perangkat_daerah_id",
                        columns: x => new { x.pemda_id, x.perangkat_daerah_id },
                        principalTable: "perangkat_daerah",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_simpul_anggaran_simpul_anggaran_pemda_id_induk_id",
                        columns: x => new { x.pemda_id, x.induk_id },
                        principalTable: "simpul_anggaran",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_simpul_anggaran_unit_pemda_id_unit_id",
                        columns: x => new { x.pemda_id, x.unit_id },
                        principalTable: "unit",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "tugas_fungsi",
                columns: table => new
                {
                    pemda_id = table.Column<int>(type: "INTEGER", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    perangkat_daerah_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    jenis = table.Column<string>(type: "TEXT", nullable: false),
                    urutan = table.Column<int>(type: "INTEGER", nullable: false),
                    teks = table.Column<string>(type: "TEXT", nullable: false),
                    versi = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_tugas_fungsi", x => new { x.pemda_id, x.id });
                    table.ForeignKey(
                        name: "FK_tugas_fungsi_perangkat_daerah_pemda_id_perangkat_daerah_id",
                        columns: x => new { x.pemda_id, x.perangkat_daerah_id },
                        principalTable: "perangkat_daerah",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_tugas_fungsi_unit_pemda_id_unit_id",
                        columns: x => new { x.pemda_id, x.unit_id },
                        principalTable: "unit",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "nilai_unsur",
                columns: table => new
                {
                    pemda_id = table.Column<int>(type: "INTEGER", nullable: false),
                    unsur_data_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    periode = table.Column<string>(type: "TEXT", nullable: false),
                    kategori1 = table.Column<string>(type: "TEXT", nullable: false),
                    kategori2 = table.Column<string>(type: "TEXT", nullable: false),
                    perangkat_daerah_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    sumber = table.Column<string>(type: "TEXT", nullable: false),
                    catatan = table.Column<string>(type: "TEXT", nullable: false),
                    versi = table.Column<int>(type: "INTEGER", nullable: false),
                    nilai_alasan = table.Column<string>(type: "TEXT", nullable: true),
                    nilai_angka = table.Column<decimal>(type: "TEXT", precision: 28, scale: 10, nullable: true),
                    nilai_huruf = table.Column<string>(type: "TEXT", nullable: true),
                    nilai_skala = table.Column<string>(type: "TEXT", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "PK_nilai_unsur",
                        x => new
                        {
                            x.pemda_id,
                            x.unsur_data_id,
                            x.periode,
                            x.kategori1,
                            x.kategori2,
                        }
                    );
                    table.ForeignKey(
                        name: "FK_nilai_unsur_perangkat_daerah_pemda_id_perangkat_daerah_id",
                        columns: x => new { x.pemda_id, x.perangkat_daerah_id },
                        principalTable: "perangkat_daerah",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_nilai_unsur_unsur_data_pemda_id_unsur_data_id",
                        columns: x => new { x.pemda_id, x.unsur_data_id },
                        principalTable: "unsur_data",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "baris_anggaran_perjanjian",
                columns: table => new
                {
                    pemda_id = table.Column<int>(type: "INTEGER", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    perangkat_daerah_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    perjanjian_kinerja_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    urutan = table.Column<int>(type: "INTEGER", nullable: false),
                    simpul_anggaran_identitas = table.Column<Guid>(type: "TEXT", nullable: true),
                    sasaran_identitas = table.Column<Guid>(type: "TEXT", nullable: true),
                    indikator_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    uraian = table.Column<string>(type: "TEXT", nullable: false),
                    jumlah = table.Column<long>(type: "INTEGER", nullable: true),
                    keterangan = table.Column<string>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_baris_anggaran_perjanjian", x => new { x.pemda_id, x.id });
                    table.ForeignKey(
                        name: "FK_baris_anggaran_perjanjian_indikator_pemda_id_indikator_id",
                        columns: x => new { x.pemda_id, x.indikator_id },
                        principalTable: "indikator",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_baris_anggaran_perjanjian_perangkat_daerah_pemda_id_perangkat_daerah_id",
                        columns: x => new { x.pemda_id, x.perangkat_daerah_id },
                        principalTable: "perangkat_daerah",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_baris_anggaran_perjanjian_perjanjian_kinerja_pemda_id_perjanjian_kinerja_id",
                        columns: x => new { x.pemda_id, x.perjanjian_kinerja_id },
                        principalTable: "perjanjian_kinerja",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "baris_perjanjian",
                columns: table => new
                {
                    pemda_id = table.Column<int>(type: "INTEGER", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    perangkat_daerah_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    perjanjian_kinerja_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    urutan = table.Column<int>(type: "INTEGER", nullable: false),
                    sasaran_identitas = table.Column<Guid>(type: "TEXT", nullable: true),
                    sasaran = table.Column<string>(type: "TEXT", nullable: false),
                    indikator_id = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_baris_perjanjian", x => new { x.pemda_id, x.id });
                    table.ForeignKey(
                        name: "FK_baris_perjanjian_indikator_pemda_id_indikator_id",
                        columns: x => new { x.pemda_id, x.indikator_id },
                        principalTable: "indikator",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_baris_perjanjian_perangkat_daerah_pemda_id_perangkat_daerah_id",
                        columns: x => new { x.pemda_id, x.perangkat_daerah_id },
                        principalTable: "perangkat_daerah",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_baris_perjanjian_perjanjian_kinerja_pemda_id_perjanjian_kinerja_id",
                        columns: x => new { x.pemda_id, x.perjanjian_kinerja_id },
                        principalTable: "perjanjian_kinerja",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "IX_analisis_kinerja_pemda_id_indikator_id",
                table: "analisis_kinerja",
                columns: new[] { "pemda_id", "indikator_id" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_analisis_kinerja_pemda_id_perangkat_daerah_id_periode",
                table: "analisis_kinerja",
                columns: new[] { "pemda_id", "perangkat_daerah_id", "periode" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_baris_anggaran_perjanjian_pemda_id_indikator_id",
                table: "baris_anggaran_perjanjian",
                columns: new[] { "pemda_id", "indikator_id" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_baris_anggaran_perjanjian_pemda_id_perangkat_daerah_id",
                table: "baris_anggaran_perjanjian",
                columns: new[] { "pemda_id", "perangkat_daerah_id" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_baris_anggaran_perjanjian_pemda_id_perjanjian_kinerja_id",
                table: "baris_anggaran_perjanjian",
                columns: new[] { "pemda_id", "perjanjian_kinerja_id" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_baris_iku_pemda_id_indikator_id",
                table: "baris_iku",
                columns: new[] { "pemda_id", "indikator_id" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_baris_iku_pemda_id_penetapan_iku_id",
                table: "baris_iku",
                columns: new[] { "pemda_id", "penetapan_iku_id" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_baris_iku_pemda_id_perangkat_daerah_id",
                table: "baris_iku",
                columns: new[] { "pemda_id", "perangkat_daerah_id" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_baris_perjanjian_pemda_id_indikator_id",
                table: "baris_perjanjian",
                columns: new[] { "pemda_id", "indikator_id" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_baris_perjanjian_pemda_id_perangkat_daerah_id",
                table: "baris_perjanjian",
                columns: new[] { "pemda_id", "perangkat_daerah_id" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_baris_perjanjian_pemda_id_perjanjian_kinerja_id",
                table: "baris_perjanjian",
                columns: new[] { "pemda_id", "perjanjian_kinerja_id" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_baris_rencana_aksi_pemda_id_indikator_id",
                table: "baris_rencana_aksi",
                columns: new[] { "pemda_id", "indikator_id" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_baris_rencana_aksi_pemda_id_perangkat_daerah_id_tahun",
                table: "baris_rencana_aksi",
                columns: new[] { "pemda_id", "perangkat_daerah_id", "tahun" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_baris_renja_pemda_id_indikator_id",
                table: "baris_renja",
                columns: new[] { "pemda_id", "indikator_id" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_baris_renja_pemda_id_perangkat_daerah_id",
                table: "baris_renja",
                columns: new[] { "pemda_id", "perangkat_daerah_id" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_baris_renja_pemda_id_renja_id",
                table: "baris_renja",
                columns: new[] { "pemda_id", "renja_id" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_bobot_indikator_pemda_id_perangkat_daerah_id",
                table: "bobot_indikator",
                columns: new[] { "pemda_id", "perangkat_daerah_id" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_dasar_hukum_laporan_pemda_id_perangkat_daerah_id_tahun_peraturan_kunci",
                table: "dasar_hukum_laporan",
                columns: new[] { "pemda_id", "perangkat_daerah_id", "tahun", "peraturan_kunci" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_dasar_hukum_laporan_peraturan_kunci",
                table: "dasar_hukum_laporan",
                column: "peraturan_kunci"
            );

            migrationBuilder.CreateIndex(
                name: "IX_dokumen_anggaran_pemda_id_perangkat_daerah_id_tahun_nomor_versi",
                table: "dokumen_anggaran",
                columns: new[] { "pemda_id", "perangkat_daerah_id", "tahun", "nomor_versi" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_dukungan_pemda_id_indikator_id",
                table: "dukungan",
                columns: new[] { "pemda_id", "indikator_id" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_dukungan_pemda_id_perangkat_daerah_id_tahun",
                table: "dukungan",
                columns: new[] { "pemda_id", "perangkat_daerah_id", "tahun" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_indikator_pemda_id_perangkat_daerah_id_kunci",
                table: "indikator",
                columns: new[] { "pemda_id", "perangkat_daerah_id", "kunci" },
                unique: true
            );

            migrationBuilder.CreateIndex(name: "IX_indikator_skala_predikat", table: "indikator", column: "skala_predikat");

            migrationBuilder.CreateIndex(
                name: "IX_kebijakan_pengukuran_pemda_id_berlaku_sejak",
                table: "kebijakan_pengukuran",
                columns: new[] { "pemda_id", "berlaku_sejak" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_kebijakan_pengukuran_pemda_id_skala_kinerja_kunci",
                table: "kebijakan_pengukuran",
                columns: new[] { "pemda_id", "skala_kinerja_kunci" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_masa_jabatan_pemda_id_perangkat_daerah_id",
                table: "masa_jabatan",
                columns: new[] { "pemda_id", "perangkat_daerah_id" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_masa_jabatan_pemda_id_unit_id",
                table: "masa_jabatan",
                columns: new[] { "pemda_id", "unit_id" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_narasi_pemda_id_perangkat_daerah_id_periode_slot",
                table: "narasi",
                columns: new[] { "pemda_id", "perangkat_daerah_id", "periode", "slot" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_nilai_pembanding_pemda_id_indikator_id_periode_jenis_nama",
                table: "nilai_pembanding",
                columns: new[] { "pemda_id", "indikator_id", "periode", "jenis", "nama" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_nilai_pembanding_pemda_id_perangkat_daerah_id",
                table: "nilai_pembanding",
                columns: new[] { "pemda_id", "perangkat_daerah_id" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_nilai_unsur_pemda_id_perangkat_daerah_id",
                table: "nilai_unsur",
                columns: new[] { "pemda_id", "perangkat_daerah_id" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_nomenklatur_versi_daftar_kode",
                table: "nomenklatur",
                columns: new[] { "versi_daftar", "kode" }
            );

            migrationBuilder.CreateIndex(name: "IX_pemda_nama", table: "pemda", column: "nama", unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_penetapan_iku_pemda_id_perangkat_daerah_id_tahun_awal_tahun_akhir_nomor_versi",
                table: "penetapan_iku",
                columns: new[] { "pemda_id", "perangkat_daerah_id", "tahun_awal", "tahun_akhir", "nomor_versi" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_perangkat_daerah_slug",
                table: "perangkat_daerah",
                column: "slug",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_perjanjian_kinerja_pemda_id_perangkat_daerah_id_tahun_nomor_versi",
                table: "perjanjian_kinerja",
                columns: new[] { "pemda_id", "perangkat_daerah_id", "tahun", "nomor_versi" },
                unique: true,
                filter: "unit_id IS NULL"
            );

            migrationBuilder.CreateIndex(
                name: "IX_perjanjian_kinerja_pemda_id_perangkat_daerah_id_tahun_unit_id_nomor_versi",
                table: "perjanjian_kinerja",
                columns: new[] { "pemda_id", "perangkat_daerah_id", "tahun", "unit_id", "nomor_versi" },
                unique: true,
                filter: "unit_id IS NOT NULL"
            );

            migrationBuilder.CreateIndex(
                name: "IX_perjanjian_kinerja_pemda_id_unit_id",
                table: "perjanjian_kinerja",
                columns: new[] { "pemda_id", "unit_id" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_peta_nomenklatur_versi_lama_kode_lama_versi_baru_kode_baru",
                table: "peta_nomenklatur",
                columns: new[] { "versi_lama", "kode_lama", "versi_baru", "kode_baru" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_realisasi_pemda_id_perangkat_daerah_id",
                table: "realisasi",
                columns: new[] { "pemda_id", "perangkat_daerah_id" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_rekam_unsur_pemda_id_perangkat_daerah_id_kelompok_periode_nomor",
                table: "rekam_unsur",
                columns: new[] { "pemda_id", "perangkat_daerah_id", "kelompok", "periode", "nomor" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_renja_pemda_id_perangkat_daerah_id_tahun_nomor_versi",
                table: "renja",
                columns: new[] { "pemda_id", "perangkat_daerah_id", "tahun", "nomor_versi" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_renstra_pemda_id_perangkat_daerah_id_tahun_awal_tahun_akhir_nomor_versi",
                table: "renstra",
                columns: new[] { "pemda_id", "perangkat_daerah_id", "tahun_awal", "tahun_akhir", "nomor_versi" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_rincian_belanja_pemda_id_dokumen_anggaran_id_identitas",
                table: "rincian_belanja",
                columns: new[] { "pemda_id", "dokumen_anggaran_id", "identitas" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_rincian_belanja_pemda_id_dokumen_anggaran_id_kunci",
                table: "rincian_belanja",
                columns: new[] { "pemda_id", "dokumen_anggaran_id", "kunci" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_rincian_belanja_pemda_id_induk_id",
                table: "rincian_belanja",
                columns: new[] { "pemda_id", "induk_id" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_rincian_belanja_pemda_id_perangkat_daerah_id",
                table: "rincian_belanja",
                columns: new[] { "pemda_id", "perangkat_daerah_id" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_riwayat_capaian_pemda_id_perangkat_daerah_id",
                table: "riwayat_capaian",
                columns: new[] { "pemda_id", "perangkat_daerah_id" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_rpjmd_pemda_id_tahun_awal_tahun_akhir_nomor_versi",
                table: "rpjmd",
                columns: new[] { "pemda_id", "tahun_awal", "tahun_akhir", "nomor_versi" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_simpul_anggaran_pemda_id_dokumen_anggaran_id_identitas",
                table: "simpul_anggaran",
                columns: new[] { "pemda_id", "dokumen_anggaran_id", "identitas" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_simpul_anggaran_pemda_id_dokumen_anggaran_id_kunci",
                table: "simpul_anggaran",
                columns: new[] { "pemda_id", "dokumen_anggaran_id", "kunci" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_simpul_anggaran_pemda_id_induk_id",
                table: "simpul_anggaran",
                columns: new[] { "pemda_id", "induk_id" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_simpul_anggaran_pemda_id_perangkat_daerah_id",
                table: "simpul_anggaran",
                columns: new[] { "pemda_id", "perangkat_daerah_id" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_simpul_anggaran_pemda_id_unit_id",
                table: "simpul_anggaran",
                columns: new[] { "pemda_id", "unit_id" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_simpul_renstra_pemda_id_induk_id",
                table: "simpul_renstra",
                columns: new[] { "pemda_id", "induk_id" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_simpul_renstra_pemda_id_perangkat_daerah_id",
                table: "simpul_renstra",
                columns: new[] { "pemda_id", "perangkat_daerah_id" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_simpul_renstra_pemda_id_renstra_id_identitas",
                table: "simpul_renstra",
                columns: new[] { "pemda_id", "renstra_id", "identitas" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_simpul_renstra_pemda_id_renstra_id_kunci",
                table: "simpul_renstra",
                columns: new[] { "pemda_id", "renstra_id", "kunci" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_simpul_rpjmd_pemda_id_induk_id",
                table: "simpul_rpjmd",
                columns: new[] { "pemda_id", "induk_id" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_simpul_rpjmd_pemda_id_rpjmd_id_identitas",
                table: "simpul_rpjmd",
                columns: new[] { "pemda_id", "rpjmd_id", "identitas" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_simpul_rpjmd_pemda_id_rpjmd_id_kunci",
                table: "simpul_rpjmd",
                columns: new[] { "pemda_id", "rpjmd_id", "kunci" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_target_pemda_id_perangkat_daerah_id",
                table: "target",
                columns: new[] { "pemda_id", "perangkat_daerah_id" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_tugas_fungsi_pemda_id_perangkat_daerah_id",
                table: "tugas_fungsi",
                columns: new[] { "pemda_id", "perangkat_daerah_id" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_tugas_fungsi_pemda_id_unit_id",
                table: "tugas_fungsi",
                columns: new[] { "pemda_id", "unit_id" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_unit_pemda_id_induk_id",
                table: "unit",
                columns: new[] { "pemda_id", "induk_id" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_unit_pemda_id_perangkat_daerah_id_kunci",
                table: "unit",
                columns: new[] { "pemda_id", "perangkat_daerah_id", "kunci" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_unsur_data_pemda_id_perangkat_daerah_id_kode",
                table: "unsur_data",
                columns: new[] { "pemda_id", "perangkat_daerah_id", "kode" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_uraian_pelaksanaan_pemda_id_perangkat_daerah_id_simpul_anggaran_identitas_periode",
                table: "uraian_pelaksanaan",
                columns: new[] { "pemda_id", "perangkat_daerah_id", "simpul_anggaran_identitas", "periode" },
                unique: true
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "analisis_kinerja");

            migrationBuilder.DropTable(name: "baris_anggaran_perjanjian");

            migrationBuilder.DropTable(name: "baris_iku");

            migrationBuilder.DropTable(name: "baris_perjanjian");

            migrationBuilder.DropTable(name: "baris_rencana_aksi");

            migrationBuilder.DropTable(name: "baris_renja");

            migrationBuilder.DropTable(name: "bobot_indikator");

            migrationBuilder.DropTable(name: "dasar_hukum_laporan");

            migrationBuilder.DropTable(name: "dukungan");

            migrationBuilder.DropTable(name: "entri_jejak");

            migrationBuilder.DropTable(name: "garam_pribadi");

            migrationBuilder.DropTable(name: "kebijakan_pengukuran");

            migrationBuilder.DropTable(name: "kepala_daerah");

            migrationBuilder.DropTable(name: "kepala_rantai");

            migrationBuilder.DropTable(name: "masa_jabatan");

            migrationBuilder.DropTable(name: "narasi");

            migrationBuilder.DropTable(name: "nilai_pembanding");

            migrationBuilder.DropTable(name: "nilai_unsur");

            migrationBuilder.DropTable(name: "nomenklatur");

            migrationBuilder.DropTable(name: "peta_nomenklatur");

            migrationBuilder.DropTable(name: "realisasi");

            migrationBuilder.DropTable(name: "realisasi_anggaran");

            migrationBuilder.DropTable(name: "rekam_unsur");

            migrationBuilder.DropTable(name: "rincian_belanja");

            migrationBuilder.DropTable(name: "riwayat_capaian");

            migrationBuilder.DropTable(name: "simpul_anggaran");

            migrationBuilder.DropTable(name: "simpul_renstra");

            migrationBuilder.DropTable(name: "simpul_rpjmd");

            migrationBuilder.DropTable(name: "target");

            migrationBuilder.DropTable(name: "tugas_fungsi");

            migrationBuilder.DropTable(name: "uraian_pelaksanaan");

            migrationBuilder.DropTable(name: "penetapan_iku");

            migrationBuilder.DropTable(name: "perjanjian_kinerja");

            migrationBuilder.DropTable(name: "renja");

            migrationBuilder.DropTable(name: "peraturan");

            migrationBuilder.DropTable(name: "skala_kinerja");

            migrationBuilder.DropTable(name: "unsur_data");

            migrationBuilder.DropTable(name: "dokumen_anggaran");

            migrationBuilder.DropTable(name: "renstra");

            migrationBuilder.DropTable(name: "rpjmd");

            migrationBuilder.DropTable(name: "indikator");

            migrationBuilder.DropTable(name: "unit");

            migrationBuilder.DropTable(name: "skala_predikat");

            migrationBuilder.DropTable(name: "perangkat_daerah");

            migrationBuilder.DropTable(name: "pemda");
        }
    }
}
