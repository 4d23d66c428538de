using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Akuntabel.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Akses : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "pengguna",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    nama_akun = table.Column<string>(type: "text", nullable: false),
                    nama_lengkap = table.Column<string>(type: "text", nullable: false),
                    pemda_id = table.Column<int>(type: "integer", nullable: true),
                    sandi_hash = table.Column<string>(type: "text", nullable: false),
                    cap_keamanan = table.Column<string>(type: "text", nullable: false),
                    harus_ganti_sandi = table.Column<bool>(type: "boolean", nullable: false),
                    aktif = table.Column<bool>(type: "boolean", nullable: false),
                    jumlah_gagal = table.Column<int>(type: "integer", nullable: false),
                    terkunci_sampai = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    kunci_totp = table.Column<string>(type: "text", nullable: true),
                    pakai_totp = table.Column<bool>(type: "boolean", nullable: false),
                    totp_terakhir = table.Column<string>(type: "text", nullable: false),
                    kode_pemulihan = table.Column<string>(type: "text", nullable: false),
                    versi = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_pengguna", x => x.id);
                    table.ForeignKey(
                        name: "FK_pengguna_pemda_pemda_id",
                        column: x => x.pemda_id,
                        principalTable: "pemda",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "penugasan",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    pengguna_id = table.Column<Guid>(type: "uuid", nullable: false),
                    peran = table.Column<string>(type: "text", nullable: false),
                    pemda_id = table.Column<int>(type: "integer", nullable: true),
                    perangkat_daerah_id = table.Column<Guid>(type: "uuid", nullable: true),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: true),
                    status = table.Column<string>(type: "text", nullable: false),
                    sejak = table.Column<DateOnly>(type: "date", nullable: false),
                    sampai = table.Column<DateOnly>(type: "date", nullable: true),
                    versi = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_penugasan", x => x.id);
                    table.ForeignKey(
                        name: "FK_penugasan_pemda_pemda_id",
                        column: x => x.pemda_id,
                        principalTable: "pemda",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_penugasan_pengguna_pengguna_id",
                        column: x => x.pengguna_id,
                        principalTable: "pengguna",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_penugasan_perangkat_daerah_pemda_id_perangkat_daerah_id",
                        columns: x => new { x.pemda_id, x.perangkat_daerah_id },
                        principalTable: "perangkat_daerah",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_penugasan_unit_pemda_id_unit_id",
                        columns: x => new { x.pemda_id, x.unit_id },
                        principalTable: "unit",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateIndex(name: "IX_pengguna_nama_akun", table: "pengguna", column: "nama_akun", unique: true);

            migrationBuilder.CreateIndex(name: "IX_pengguna_pemda_id", table: "pengguna", column: "pemda_id");

            migrationBuilder.CreateIndex(
                name: "IX_penugasan_pemda_id_perangkat_daerah_id",
                table: "penugasan",
                columns: new[] { "pemda_id", "perangkat_daerah_id" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_penugasan_pemda_id_unit_id",
                table: "penugasan",
                columns: new[] { "pemda_id", "unit_id" }
            );

            migrationBuilder.CreateIndex(name: "IX_penugasan_pengguna_id", table: "penugasan", column: "pengguna_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "penugasan");

            migrationBuilder.DropTable(name: "pengguna");
        }
    }
}
