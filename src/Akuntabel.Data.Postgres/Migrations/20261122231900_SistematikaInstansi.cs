using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Akuntabel.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class SistematikaInstansi : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "sistematika_berkala",
                table: "perangkat_daerah",
                type: "text",
                nullable: false,
                defaultValue: ""
            );

            migrationBuilder.AddColumn<string>(
                name: "sistematika_tahunan",
                table: "perangkat_daerah",
                type: "text",
                nullable: false,
                defaultValue: ""
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(name: "sistematika_berkala", table: "perangkat_daerah");

            migrationBuilder.DropColumn(name: "sistematika_tahunan", table: "perangkat_daerah");
        }
    }
}
