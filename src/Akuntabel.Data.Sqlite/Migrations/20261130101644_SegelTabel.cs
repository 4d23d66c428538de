using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Akuntabel.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class SegelTabel : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "segel_tabel",
                columns: table => new
                {
                    rantai_id = table.Column<string>(type: "TEXT", nullable: false),
                    tabel = table.Column<string>(type: "TEXT", nullable: false),
                    jumlah = table.Column<long>(type: "INTEGER", nullable: false),
                    nilai = table.Column<string>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_segel_tabel", x => new { x.rantai_id, x.tabel });
                }
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "segel_tabel");
        }
    }
}
