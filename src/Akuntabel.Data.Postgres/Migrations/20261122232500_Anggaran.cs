using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Akuntabel.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Anggaran : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "alasan_lebih",
                table: "realisasi_anggaran",
                type: "text",
                nullable: false,
                defaultValue: ""
            );

            migrationBuilder.AddColumn<string>(
                name: "asal",
                table: "realisasi_anggaran",
                type: "text",
                nullable: false,
                defaultValue: "Impor"
            );

            migrationBuilder.AddColumn<string>(
                name: "asal_rincian",
                table: "realisasi_anggaran",
                type: "text",
                nullable: false,
                defaultValue: ""
            );

            migrationBuilder.AddColumn<Guid>(name: "penulis_id", table: "realisasi_anggaran", type: "uuid", nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "bulan_tanpa_realisasi",
                table: "kebijakan_pengukuran",
                type: "integer",
                nullable: false,
                defaultValue: 6
            );

            migrationBuilder.AddColumn<decimal>(
                name: "fisik_tertinggal",
                table: "kebijakan_pengukuran",
                type: "numeric(28,10)",
                precision: 28,
                scale: 10,
                nullable: false,
                defaultValue: 20m
            );

            migrationBuilder.AddColumn<decimal>(
                name: "serapan_tertinggal_kritis",
                table: "kebijakan_pengukuran",
                type: "numeric(28,10)",
                precision: 28,
                scale: 10,
                nullable: false,
                defaultValue: 25m
            );

            migrationBuilder.AddColumn<decimal>(
                name: "serapan_tertinggal_perhatian",
                table: "kebijakan_pengukuran",
                type: "numeric(28,10)",
                precision: 28,
                scale: 10,
                nullable: false,
                defaultValue: 10m
            );

            migrationBuilder.CreateTable(
                name: "bulan_anggaran",
                columns: table => new
                {
                    pemda_id = table.Column<int>(type: "integer", nullable: false),
                    perangkat_daerah_id = table.Column<Guid>(type: "uuid", nullable: false),
                    periode = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    status = table.Column<string>(type: "text", nullable: false),
                    pengaju_id = table.Column<Guid>(type: "uuid", nullable: true),
                    diajukan_pada = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    alasan_kembali = table.Column<string>(type: "text", nullable: false),
                    versi = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "PK_bulan_anggaran",
                        x => new
                        {
                            x.pemda_id,
                            x.perangkat_daerah_id,
                            x.periode,
                        }
                    );
                    table.ForeignKey(
                        name: "FK_bulan_anggaran_perangkat_daerah_pemda_id_perangkat_daerah_id",
                        columns: x => new { x.pemda_id, x.perangkat_daerah_id },
                        principalTable: "perangkat_daerah",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "kewajiban_kalender",
                columns: table => new
                {
                    pemda_id = table.Column<int>(type: "integer", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kunci = table.Column<string>(type: "text", nullable: false),
                    nama = table.Column<string>(type: "text", nullable: false),
                    dasar = table.Column<string>(type: "text", nullable: false),
                    berulang = table.Column<string>(type: "text", nullable: false),
                    acuan = table.Column<string>(type: "text", nullable: false),
                    tenggat_bulan = table.Column<int>(type: "integer", nullable: false),
                    tenggat_hari = table.Column<int>(type: "integer", nullable: false),
                    hari_pengingat = table.Column<int>(type: "integer", nullable: false),
                    pemenuhan = table.Column<string>(type: "text", nullable: false),
                    aktif = table.Column<bool>(type: "boolean", nullable: false),
                    urutan = table.Column<int>(type: "integer", nullable: false),
                    versi = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kewajiban_kalender", x => new { x.pemda_id, x.id });
                    table.ForeignKey(
                        name: "FK_kewajiban_kalender_pemda_pemda_id",
                        column: x => x.pemda_id,
                        principalTable: "pemda",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "pemenuhan_kewajiban",
                columns: table => new
                {
                    pemda_id = table.Column<int>(type: "integer", nullable: false),
                    perangkat_daerah_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kunci = table.Column<string>(type: "text", nullable: false),
                    periode = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    tanggal = table.Column<DateOnly>(type: "date", nullable: true),
                    keterangan = table.Column<string>(type: "text", nullable: false),
                    versi = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "PK_pemenuhan_kewajiban",
                        x => new
                        {
                            x.pemda_id,
                            x.perangkat_daerah_id,
                            x.kunci,
                            x.periode,
                        }
                    );
                    table.ForeignKey(
                        name: "FK_pemenuhan_kewajiban_perangkat_daerah_pemda_id_perangkat_dae~",
                        columns: x => new { x.pemda_id, x.perangkat_daerah_id },
                        principalTable: "perangkat_daerah",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "IX_kewajiban_kalender_pemda_id_kunci",
                table: "kewajiban_kalender",
                columns: new[] { "pemda_id", "kunci" },
                unique: true
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "bulan_anggaran");

            migrationBuilder.DropTable(name: "kewajiban_kalender");

            migrationBuilder.DropTable(name: "pemenuhan_kewajiban");

            migrationBuilder.DropColumn(name: "alasan_lebih", table: "realisasi_anggaran");

            migrationBuilder.DropColumn(name: "asal", table: "realisasi_anggaran");

            migrationBuilder.DropColumn(name: "asal_rincian", table: "realisasi_anggaran");

            migrationBuilder.DropColumn(name: "penulis_id", table: "realisasi_anggaran");

            migrationBuilder.DropColumn(name: "bulan_tanpa_realisasi", table: "kebijakan_pengukuran");

            migrationBuilder.DropColumn(name: "fisik_tertinggal", table: "kebijakan_pengukuran");

            migrationBuilder.DropColumn(name: "serapan_tertinggal_kritis", table: "kebijakan_pengukuran");

            migrationBuilder.DropColumn(name: "serapan_tertinggal_perhatian", table: "kebijakan_pengukuran");
        }
    }
}
