using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Akuntabel.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Pengukuran : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "alasan_angka",
                table: "realisasi",
                type: "TEXT",
                nullable: false,
                defaultValue: ""
            );

            migrationBuilder.AddColumn<DateTime>(name: "diajukan_pada", table: "realisasi", type: "TEXT", nullable: true);

            migrationBuilder.AddColumn<decimal>(
                name: "isian",
                table: "realisasi",
                type: "TEXT",
                precision: 28,
                scale: 10,
                nullable: true
            );

            migrationBuilder.AddColumn<Guid>(name: "pengaju_id", table: "realisasi", type: "TEXT", nullable: true);

            migrationBuilder.AddColumn<Guid>(name: "penulis_id", table: "realisasi", type: "TEXT", nullable: true);

            migrationBuilder.AddColumn<DateOnly>(name: "perkiraan_tersedia", table: "realisasi", type: "TEXT", nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "alasan_angka",
                table: "nilai_unsur",
                type: "TEXT",
                nullable: false,
                defaultValue: ""
            );

            migrationBuilder.AddColumn<DateOnly>(name: "perkiraan_tersedia", table: "nilai_unsur", type: "TEXT", nullable: true);

            migrationBuilder.AddColumn<decimal>(
                name: "batas_lonjakan",
                table: "kebijakan_pengukuran",
                type: "TEXT",
                precision: 28,
                scale: 10,
                nullable: false,
                defaultValue: 50m
            );

            migrationBuilder.AddColumn<bool>(
                name: "salinan_minta_alasan",
                table: "kebijakan_pengukuran",
                type: "INTEGER",
                nullable: false,
                defaultValue: true
            );

            migrationBuilder.CreateTable(
                name: "bukti",
                columns: table => new
                {
                    pemda_id = table.Column<int>(type: "INTEGER", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    perangkat_daerah_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    jenis = table.Column<string>(type: "TEXT", nullable: false),
                    ukuran = table.Column<long>(type: "INTEGER", nullable: false),
                    nama_berkas = table.Column<string>(type: "TEXT", nullable: false),
                    keterangan = table.Column<string>(type: "TEXT", nullable: false),
                    diunggah_pada = table.Column<DateTime>(type: "TEXT", nullable: false),
                    pengunggah_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    versi = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bukti", x => new { x.pemda_id, x.id });
                    table.ForeignKey(
                        name: "FK_bukti_perangkat_daerah_pemda_id_perangkat_daerah_id",
                        columns: x => new { x.pemda_id, x.perangkat_daerah_id },
                        principalTable: "perangkat_daerah",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "izin_buka_kunci",
                columns: table => new
                {
                    pemda_id = table.Column<int>(type: "INTEGER", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    perangkat_daerah_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    indikator_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    periode = table.Column<string>(type: "TEXT", nullable: false),
                    alasan = table.Column<string>(type: "TEXT", nullable: false),
                    penandatangan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ditandatangani_pada = table.Column<DateTime>(type: "TEXT", nullable: false),
                    pemberi_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    berlaku_sampai = table.Column<DateTime>(type: "TEXT", nullable: true),
                    versi = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_izin_buka_kunci", x => new { x.pemda_id, x.id });
                    table.ForeignKey(
                        name: "FK_izin_buka_kunci_indikator_pemda_id_indikator_id",
                        columns: x => new { x.pemda_id, x.indikator_id },
                        principalTable: "indikator",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_izin_buka_kunci_perangkat_daerah_pemda_id_perangkat_daerah_id",
                        columns: x => new { x.pemda_id, x.perangkat_daerah_id },
                        principalTable: "perangkat_daerah",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "periode_pengukuran",
                columns: table => new
                {
                    pemda_id = table.Column<int>(type: "INTEGER", nullable: false),
                    periode = table.Column<string>(type: "TEXT", nullable: false),
                    keadaan = table.Column<string>(type: "TEXT", nullable: false),
                    batas_lapor = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    versi = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_periode_pengukuran", x => new { x.pemda_id, x.periode });
                    table.ForeignKey(
                        name: "FK_periode_pengukuran_pemda_pemda_id",
                        column: x => x.pemda_id,
                        principalTable: "pemda",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "tautan_bukti",
                columns: table => new
                {
                    pemda_id = table.Column<int>(type: "INTEGER", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    perangkat_daerah_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    bukti_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    periode = table.Column<string>(type: "TEXT", nullable: false),
                    indikator_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    unsur_data_id = table.Column<Guid>(type: "TEXT", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_tautan_bukti", x => new { x.pemda_id, x.id });
                    table.ForeignKey(
                        name: "FK_tautan_bukti_bukti_pemda_id_bukti_id",
                        columns: x => new { x.pemda_id, x.bukti_id },
                        principalTable: "bukti",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_tautan_bukti_indikator_pemda_id_indikator_id",
                        columns: x => new { x.pemda_id, x.indikator_id },
                        principalTable: "indikator",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_tautan_bukti_perangkat_daerah_pemda_id_perangkat_daerah_id",
                        columns: x => new { x.pemda_id, x.perangkat_daerah_id },
                        principalTable: "perangkat_daerah",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_tautan_bukti_unsur_data_pemda_id_unsur_data_id",
                        columns: x => new { x.pemda_id, x.unsur_data_id },
                        principalTable: "unsur_data",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "IX_entri_jejak_rantai_id_objek",
                table: "entri_jejak",
                columns: new[] { "rantai_id", "objek" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_bukti_pemda_id_perangkat_daerah_id_sha256",
                table: "bukti",
                columns: new[] { "pemda_id", "perangkat_daerah_id", "sha256" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_izin_buka_kunci_pemda_id_indikator_id",
                table: "izin_buka_kunci",
                columns: new[] { "pemda_id", "indikator_id" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_izin_buka_kunci_pemda_id_perangkat_daerah_id_periode",
                table: "izin_buka_kunci",
                columns: new[] { "pemda_id", "perangkat_daerah_id", "periode" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_tautan_bukti_pemda_id_bukti_id",
                table: "tautan_bukti",
                columns: new[] { "pemda_id", "bukti_id" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_tautan_bukti_pemda_id_indikator_id",
                table: "tautan_bukti",
                columns: new[] { "pemda_id", "indikator_id" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_tautan_bukti_pemda_id_perangkat_daerah_id_periode",
                table: "tautan_bukti",
                columns: new[] { "pemda_id", "perangkat_daerah_id", "periode" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_tautan_bukti_pemda_id_unsur_data_id",
                table: "tautan_bukti",
                columns: new[] { "pemda_id", "unsur_data_id" }
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "izin_buka_kunci");

            migrationBuilder.DropTable(name: "periode_pengukuran");

            migrationBuilder.DropTable(name: "tautan_bukti");

            migrationBuilder.DropTable(name: "bukti");

            migrationBuilder.DropIndex(name: "IX_entri_jejak_rantai_id_objek", table: "entri_jejak");

            migrationBuilder.DropColumn(name: "alasan_angka", table: "realisasi");

            migrationBuilder.DropColumn(name: "diajukan_pada", table: "realisasi");

            migrationBuilder.DropColumn(name: "isian", table: "realisasi");

            migrationBuilder.DropColumn(name: "pengaju_id", table: "realisasi");

            migrationBuilder.DropColumn(name: "penulis_id", table: "realisasi");

            migrationBuilder.DropColumn(name: "perkiraan_tersedia", table: "realisasi");

            migrationBuilder.DropColumn(name: "alasan_angka", table: "nilai_unsur");

            migrationBuilder.DropColumn(name: "perkiraan_tersedia", table: "nilai_unsur");

            migrationBuilder.DropColumn(name: "batas_lonjakan", table: "kebijakan_pengukuran");

            migrationBuilder.DropColumn(name: "salinan_minta_alasan", table: "kebijakan_pengukuran");
        }
    }
}
