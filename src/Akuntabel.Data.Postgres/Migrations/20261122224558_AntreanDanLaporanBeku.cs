using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Akuntabel.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class AntreanDanLaporanBeku : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "lambang",
                columns: table => new
                {
                    pemda_id = table.Column<int>(type: "integer", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    perangkat_daerah_id = table.Column<Guid>(type: "uuid", nullable: true),
                    jenis_media = table.Column<string>(type: "text", nullable: false),
                    sha256 = table.Column<string>(type: "text", nullable: false),
                    versi = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_lambang", x => new { x.pemda_id, x.id });
                    table.ForeignKey(
                        name: "FK_lambang_pemda_pemda_id",
                        column: x => x.pemda_id,
                        principalTable: "pemda",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_lambang_perangkat_daerah_pemda_id_perangkat_daerah_id",
                        columns: x => new { x.pemda_id, x.perangkat_daerah_id },
                        principalTable: "perangkat_daerah",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "lampiran_laporan",
                columns: table => new
                {
                    pemda_id = table.Column<int>(type: "integer", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    perangkat_daerah_id = table.Column<Guid>(type: "uuid", nullable: false),
                    periode = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    jenis = table.Column<string>(type: "text", nullable: false),
                    judul = table.Column<string>(type: "text", nullable: false),
                    urutan = table.Column<int>(type: "integer", nullable: false),
                    nama_berkas = table.Column<string>(type: "text", nullable: false),
                    jumlah_halaman = table.Column<int>(type: "integer", nullable: false),
                    ukuran = table.Column<long>(type: "bigint", nullable: false),
                    sha256 = table.Column<string>(type: "text", nullable: false),
                    versi = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_lampiran_laporan", x => new { x.pemda_id, x.id });
                    table.ForeignKey(
                        name: "FK_lampiran_laporan_perangkat_daerah_pemda_id_perangkat_daerah~",
                        columns: x => new { x.pemda_id, x.perangkat_daerah_id },
                        principalTable: "perangkat_daerah",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "laporan_beku",
                columns: table => new
                {
                    pemda_id = table.Column<int>(type: "integer", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    perangkat_daerah_id = table.Column<Guid>(type: "uuid", nullable: false),
                    periode = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    nomor_versi = table.Column<int>(type: "integer", nullable: false),
                    kode = table.Column<string>(type: "text", nullable: false),
                    waktu = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    pelaku = table.Column<string>(type: "text", nullable: false),
                    sistematika = table.Column<string>(type: "text", nullable: false),
                    sidik_model = table.Column<string>(type: "text", nullable: false),
                    kepala_rantai = table.Column<string>(type: "text", nullable: false),
                    alasan_angka = table.Column<string>(type: "text", nullable: false),
                    alasan_catatan = table.Column<string>(type: "text", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_laporan_beku", x => new { x.pemda_id, x.id });
                    table.ForeignKey(
                        name: "FK_laporan_beku_perangkat_daerah_pemda_id_perangkat_daerah_id",
                        columns: x => new { x.pemda_id, x.perangkat_daerah_id },
                        principalTable: "perangkat_daerah",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "pekerjaan",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    jenis = table.Column<string>(type: "text", nullable: false),
                    perihal = table.Column<string>(type: "text", nullable: false),
                    masukan = table.Column<string>(type: "text", nullable: false),
                    pemda_id = table.Column<int>(type: "integer", nullable: true),
                    perangkat_daerah_id = table.Column<Guid>(type: "uuid", nullable: true),
                    peminta = table.Column<string>(type: "text", nullable: false),
                    dibuat = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    keadaan = table.Column<string>(type: "text", nullable: false),
                    persen = table.Column<int>(type: "integer", nullable: false),
                    langkah = table.Column<string>(type: "text", nullable: false),
                    diminta_batal = table.Column<bool>(type: "boolean", nullable: false),
                    percobaan = table.Column<int>(type: "integer", nullable: false),
                    pemegang = table.Column<string>(type: "text", nullable: false),
                    sewa_sampai = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    berakhir = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    galat = table.Column<string>(type: "text", nullable: false),
                    pesan = table.Column<string>(type: "text", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_pekerjaan", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "sistematika_tersimpan",
                columns: table => new
                {
                    pemda_id = table.Column<int>(type: "integer", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    perangkat_daerah_id = table.Column<Guid>(type: "uuid", nullable: false),
                    tahun = table.Column<int>(type: "integer", nullable: false),
                    berkala = table.Column<bool>(type: "boolean", nullable: false),
                    json = table.Column<string>(type: "text", nullable: false),
                    versi = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sistematika_tersimpan", x => new { x.pemda_id, x.id });
                    table.ForeignKey(
                        name: "FK_sistematika_tersimpan_perangkat_daerah_pemda_id_perangkat_d~",
                        columns: x => new { x.pemda_id, x.perangkat_daerah_id },
                        principalTable: "perangkat_daerah",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "bagian_beku",
                columns: table => new
                {
                    pemda_id = table.Column<int>(type: "integer", nullable: false),
                    laporan_beku_id = table.Column<Guid>(type: "uuid", nullable: false),
                    nama = table.Column<string>(type: "text", nullable: false),
                    perangkat_daerah_id = table.Column<Guid>(type: "uuid", nullable: false),
                    jenis_media = table.Column<string>(type: "text", nullable: false),
                    ukuran = table.Column<long>(type: "bigint", nullable: false),
                    sha256 = table.Column<string>(type: "text", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "PK_bagian_beku",
                        x => new
                        {
                            x.pemda_id,
                            x.laporan_beku_id,
                            x.nama,
                        }
                    );
                    table.ForeignKey(
                        name: "FK_bagian_beku_laporan_beku_pemda_id_laporan_beku_id",
                        columns: x => new { x.pemda_id, x.laporan_beku_id },
                        principalTable: "laporan_beku",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_bagian_beku_perangkat_daerah_pemda_id_perangkat_daerah_id",
                        columns: x => new { x.pemda_id, x.perangkat_daerah_id },
                        principalTable: "perangkat_daerah",
                        principalColumns: new[] { "pemda_id", "id" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "hasil_pekerjaan",
                columns: table => new
                {
                    pekerjaan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    urutan = table.Column<int>(type: "integer", nullable: false),
                    nama = table.Column<string>(type: "text", nullable: false),
                    jenis_media = table.Column<string>(type: "text", nullable: false),
                    ukuran = table.Column<long>(type: "bigint", nullable: false),
                    sha256 = table.Column<string>(type: "text", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_hasil_pekerjaan", x => new { x.pekerjaan_id, x.urutan });
                    table.ForeignKey(
                        name: "FK_hasil_pekerjaan_pekerjaan_pekerjaan_id",
                        column: x => x.pekerjaan_id,
                        principalTable: "pekerjaan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "IX_bagian_beku_pemda_id_perangkat_daerah_id",
                table: "bagian_beku",
                columns: new[] { "pemda_id", "perangkat_daerah_id" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_lambang_pemda_id",
                table: "lambang",
                column: "pemda_id",
                unique: true,
                filter: "perangkat_daerah_id IS NULL"
            );

            migrationBuilder.CreateIndex(
                name: "IX_lambang_pemda_id_perangkat_daerah_id",
                table: "lambang",
                columns: new[] { "pemda_id", "perangkat_daerah_id" },
                unique: true,
                filter: "perangkat_daerah_id IS NOT NULL"
            );

            migrationBuilder.CreateIndex(
                name: "IX_lampiran_laporan_pemda_id_perangkat_daerah_id_periode_urutan",
                table: "lampiran_laporan",
                columns: new[] { "pemda_id", "perangkat_daerah_id", "periode", "urutan" }
            );

            migrationBuilder.CreateIndex(name: "IX_laporan_beku_kode", table: "laporan_beku", column: "kode", unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_laporan_beku_pemda_id_perangkat_daerah_id_periode_nomor_ver~",
                table: "laporan_beku",
                columns: new[] { "pemda_id", "perangkat_daerah_id", "periode", "nomor_versi" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_pekerjaan_keadaan_dibuat",
                table: "pekerjaan",
                columns: new[] { "keadaan", "dibuat" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_pekerjaan_perangkat_daerah_id_dibuat",
                table: "pekerjaan",
                columns: new[] { "perangkat_daerah_id", "dibuat" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_sistematika_tersimpan_pemda_id_perangkat_daerah_id_tahun_be~",
                table: "sistematika_tersimpan",
                columns: new[] { "pemda_id", "perangkat_daerah_id", "tahun", "berkala" },
                unique: true
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "bagian_beku");

            migrationBuilder.DropTable(name: "hasil_pekerjaan");

            migrationBuilder.DropTable(name: "lambang");

            migrationBuilder.DropTable(name: "lampiran_laporan");

            migrationBuilder.DropTable(name: "sistematika_tersimpan");

            migrationBuilder.DropTable(name: "laporan_beku");

            migrationBuilder.DropTable(name: "pekerjaan");
        }
    }
}
