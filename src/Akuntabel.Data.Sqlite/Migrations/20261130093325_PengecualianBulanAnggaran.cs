using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Akuntabel.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class PengecualianBulanAnggaran : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterColumn<Guid>(
                name: "indikator_id",
                table: "izin_buka_kunci",
                type: "TEXT",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "TEXT"
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterColumn<Guid>(
                name: "indikator_id",
                table: "izin_buka_kunci",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "TEXT",
                oldNullable: true
            );
        }
    }
}
