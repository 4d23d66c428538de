#!/usr/bin/env bash
# Time of a PDF against LibreOffice's own conversion of the same DOCX, in turn, round after round: first generation (page numbers
# unknown, at most 2.3 times) and again (page numbers as before, at most 1.3 times). Whole processes; a Markdown table on stdout (seconds).
set -euo pipefail
akar=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
program=${PROGRAM:-$akar/src/Akuntabel.Web/bin/Release/net10.0/akuntabel.dll}
[ -f "$program" ] || dotnet build "$akar/src/Akuntabel.Web" -c Release -v q -nologo >&2
putaran=${1:-5}

kerja=$(mktemp -d)
trap 'rm -rf "$kerja"' EXIT
export AKUNTABEL_DATA=$kerja/data
dotnet "$program" import "$akar/data/contoh/banjarbaru-2019.json" >&2
dotnet "$program" report banjarbaru 2019 --format docx,pdf --out "$kerja" >&2 # makes the profiles

lama() {
  local mulai=$EPOCHREALTIME
  "$@" >/dev/null 2>&1
  echo "scale=2; ($EPOCHREALTIME - $mulai) / 1" | bc
}
sendiri() {
  soffice -env:UserInstallation=file://"$kerja/profil" --headless --nologo --norestore \
    --convert-to 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}' --outdir "$kerja/sendiri" \
    "$kerja/banjarbaru-2019.docx"
}
lapor() { dotnet "$program" report banjarbaru 2019 --format pdf --out "$kerja"; }

sendiri >/dev/null 2>&1
echo "| putaran | LibreOffice sendiri | PDF pertama | PDF berikut |"
echo "|---|---:|---:|---:|"
for n in $(seq "$putaran"); do
  a=$(lama sendiri)
  rm -f "$AKUNTABEL_DATA"/libreoffice/halaman-*.json
  b=$(lama lapor)
  c=$(lama lapor)
  echo "| $n | $a | $b | $c |"
done
