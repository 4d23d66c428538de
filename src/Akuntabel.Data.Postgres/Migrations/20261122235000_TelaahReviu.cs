using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Akuntabel.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class TelaahReviu : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "naskah_telaah",
                columns: table => new
                {
                    pemda_id = table.Column<int>(type: "integer", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    perangkat_daerah_id = table.Column<Guid>(type: "uuid", nullable: false),
                    tahun = table.Column<int>(type: "integer", nullable: false),
                    nama_berkas = table.Column<string>(type: "text", nullable: false),
                    sha256 = table.Column<string>(type: "text", nullable: false),
                    ukuran = table.Column<long>(type: "bigint", nullable: false),
                    bentuk = table.Column<string>(type: "text", nullable: false),
                    kantor = table.Column<string>(type: "text", nullable: false),
                    jumlah_cocok = table.Column<int>(type: "integer", nullable: false),
                    diunggah_pada = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    pengunggah_id = table.Column<Guid>(type: "uuid", nullable: true),
                    versi = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_naskah_telaah", x => new { x.pemda_id, x.id });
                    table.ForeignKey(
                        name: "FK_naskah_telaah_perangkat_daerah_pemda_id_perangkat_daerah_id",
                        columns: x => new { x.pemda_id, x.perangkat_daerah_id },
                        principalTable: "perangkat_daerah",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "catatan_reviu",
                columns: table => new
                {
                    pemda_id = table.Column<int>(type: "integer", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    perangkat_daerah_id = table.Column<Guid>(type: "uuid", nullable: false),
                    naskah_telaah_id = table.Column<Guid>(type: "uuid", nullable: false),
                    urutan = table.Column<int>(type: "integer", nullable: false),
                    jenis = table.Column<string>(type: "text", nullable: false),
                    keparahan = table.Column<string>(type: "text", nullable: false),
                    yakin = table.Column<decimal>(type: "numeric(28,10)", precision: 28, scale: 10, nullable: false),
                    tabel = table.Column<string>(type: "text", nullable: false),
                    tempat = table.Column<string>(type: "text", nullable: false),
                    letak = table.Column<string>(type: "text", nullable: false),
                    butir = table.Column<string>(type: "text", nullable: false),
                    tercetak = table.Column<string>(type: "text", nullable: false),
                    seharusnya = table.Column<string>(type: "text", nullable: false),
                    aturan = table.Column<string>(type: "text", nullable: false),
                    id_aturan = table.Column<string>(type: "text", nullable: false),
                    penjelasan = table.Column<string>(type: "text", nullable: false),
                    dijelaskan = table.Column<bool>(type: "boolean", nullable: false),
                    keputusan = table.Column<string>(type: "text", nullable: false),
                    alasan = table.Column<string>(type: "text", nullable: false),
                    komentar = table.Column<string>(type: "text", nullable: false),
                    diputus_pada = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    pemutus_id = table.Column<Guid>(type: "uuid", nullable: true),
                    versi = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_catatan_reviu", x => new { x.pemda_id, x.id });
                    table.ForeignKey(
                        name: "FK_catatan_reviu_naskah_telaah_pemda_id_naskah_telaah_id",
                        columns: x => new { x.pemda_id, x.naskah_telaah_id },
                        principalTable: "naskah_telaah",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_catatan_reviu_perangkat_daerah_pemda_id_perangkat_daerah_id",
                        columns: x => new { x.pemda_id, x.perangkat_daerah_id },
                        principalTable: "perangkat_daerah",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "IX_catatan_reviu_pemda_id_naskah_telaah_id_urutan",
                table: "catatan_reviu",
                columns: new[] { "pemda_id", "naskah_telaah_id", "urutan" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_catatan_reviu_pemda_id_perangkat_daerah_id",
                table: "catatan_reviu",
                columns: new[] { "pemda_id", "perangkat_daerah_id" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_naskah_telaah_pemda_id_perangkat_daerah_id_tahun",
                table: "naskah_telaah",
                columns: new[] { "pemda_id", "perangkat_daerah_id", "tahun" }
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "catatan_reviu");

            migrationBuilder.DropTable(name: "naskah_telaah");
        }
    }
}
