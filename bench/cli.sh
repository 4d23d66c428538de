#!/usr/bin/env bash
# Whole cold processes of the program, as a user starts them, with hyperfine; a Markdown table on stdout (seconds; the last column is
# processor time, which other work on the machine lengthens little).
# report: process start to DOCX on disk (at most 3 s). serve: second start to the first page answered (under 3 s).
# Baseline of all: "akuntabel --help", the price of starting the program at all. With LAPORAN=FOLDER also "check" of each text in it (at
# most 1.5 s); it needs no database.
set -euo pipefail
akar=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
"$akar/scripts/pasang" hyperfine curl
program=$("$akar/scripts/siapkan")
kali=${1:-7}
port=${PORT:-5391}

kerja=$(mktemp -d)
trap 'rm -rf "$kerja"' EXIT
export AKUNTABEL_DATA=$kerja/data
dotnet "$program" import "$akar"/data/contoh/*.json >&2

layani() {
  dotnet "$program" serve --urls "http://localhost:$port" 2>/dev/null &
  local pid=$!
  until curl -fsS -o /dev/null "http://localhost:$port/" 2>/dev/null; do sleep 0.1; done
  kill "$pid"
  wait "$pid" 2>/dev/null || true
}
export -f layani
export program port
layani # the first start is not measured

telaah=()
for berkas in ${LAPORAN:+"$LAPORAN"/*.txt}; do
  telaah+=(-n "check $(basename "$berkas")" "dotnet $program check $berkas >/dev/null || [ \$? -eq 1 ]")
done

hyperfine --runs "$kali" --warmup 1 --shell=bash --export-csv "$kerja/hasil.csv" \
  -n "akuntabel --help" "dotnet $program --help" \
  -n "report banjarbaru 2019 --format docx" "dotnet $program report banjarbaru 2019 --format docx --out $kerja" \
  -n "serve sampai halaman pertama" layani "${telaah[@]}" >&2
echo "| perintah | median (s) | tercepat (s) | terlama (s) | prosesor (s) |"
echo "|---|---:|---:|---:|---:|"
tail -n +2 "$kerja/hasil.csv" | awk -F, '{ printf "| `%s` | %.2f | %.2f | %.2f | %.2f |\n", $1, $4, $7, $8, $5 + $6 }'
