#!/usr/bin/env bash
# Time of a PDF against LibreOffice's own conversion of the same DOCX, in turn, round after round: as LibreOffice comes, and on a profile
# that spares it the test of its drawing at every start. Last, three reports in four forms in one run. Whole processes; a Markdown table on
# stdout (seconds).
set -euo pipefail
akar=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
program=${PROGRAM:-$("$akar/scripts/siapkan")}
putaran=${1:-5}

kerja=$(mktemp -d)
trap 'rm -rf "$kerja"' EXIT
export AKUNTABEL_DATA=$kerja/data
dotnet "$program" import "$akar"/data/contoh/{banjarbaru-2019,sibolga-2024,hss-2018}.json >&2
dotnet "$program" report banjarbaru 2019 --format docx,pdf --out "$kerja" >&2 # makes the profiles

lama() {
  local mulai=$EPOCHREALTIME
  "$@" >/dev/null 2>&1
  echo "scale=2; ($EPOCHREALTIME - $mulai) / 1" | bc
}
sendiri() {
  soffice -env:UserInstallation=file://"$kerja/$1" --headless --nologo --norestore \
    --convert-to 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}' --outdir "$kerja/sendiri" \
    "$kerja/banjarbaru-2019.docx"
}
lapor() { dotnet "$program" report banjarbaru 2019 --format pdf --out "$kerja"; }

tiga() {
  dotnet "$program" report banjarbaru/2019 sibolga/2024 hss/2018/tw-2 --format docx,pdf,xlsx,html --out "$kerja"
}

sendiri profil >/dev/null 2>&1
cp -r "$kerja/profil" "$kerja/tanpa-uji"
sed -i 's#</oor:items>#<item oor:path="/org.openoffice.Setup/Product"><prop oor:name="ooSetupLastVersion" oor:op="fuse"><value>999.9</value></prop></item></oor:items>#' \
  "$kerja/tanpa-uji/user/registrymodifications.xcu"
echo "| putaran | LibreOffice sendiri | LibreOffice tanpa uji gambar | \`report --format pdf\` | tiga laporan, empat bentuk |"
echo "|---|---:|---:|---:|---:|"
for n in $(seq "$putaran"); do
  a=$(lama sendiri profil)
  b=$(lama sendiri tanpa-uji)
  c=$(lama lapor)
  d=$(lama tiga)
  echo "| $n | $a | $b | $c | $d |"
done
