#!/usr/bin/env bash
# Requests per second of the home page of an agency's year against an empty Razor page behind the same middleware and sign-in,
# measured in turn with wrk; a Markdown table on stdout. The ratio should be at least 0.5.
set -euo pipefail
akar=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
"$akar/scripts/pasang" wrk curl
program=$("$akar/scripts/siapkan")
kosong=$akar/bench/Akuntabel.HalamanKosong/bin/Release/net10.0/Akuntabel.HalamanKosong.dll
[ -f "$kosong" ] || dotnet build "$akar/bench/Akuntabel.HalamanKosong" -c Release -v q -nologo >&2
putaran=${1:-3}
lama=${2:-5}
port=${PORT:-5392}

kerja=$(mktemp -d)
pid=()
bereskan() {
  [ ${#pid[@]} -eq 0 ] || kill "${pid[@]}" 2>/dev/null || true
  rm -rf "$kerja"
}
trap bereskan EXIT
export AKUNTABEL_DATA=$kerja/data
dotnet "$program" serve --demo --urls "http://localhost:$port" >/dev/null 2>&1 &
pid+=($!)
dotnet "$kosong" --urls "http://localhost:$((port + 1))" >/dev/null 2>&1 &
pid+=($!)

# Signs in as the planner of the example agency; the session's cookie goes with every request.
situs=http://localhost:$port
until curl -fsS -o /dev/null "$situs/healthz" 2>/dev/null; do sleep 0.2; done
read -r akun sandi < <(awk '/perencana\.banjarbaru/ {print $1, $2}' "$kerja/data-demo/akun-contoh.txt")
token=$(curl -fsS -c "$kerja/kuki" "$situs/masuk" | sed -n 's/.*name="__RequestVerificationToken"[^>]*value="\([^"]*\)".*/\1/p' | head -1)
curl -fsS -o /dev/null -b "$kerja/kuki" -c "$kerja/kuki" --data-urlencode "Akun=$akun" --data-urlencode "Sandi=$sandi" \
  --data-urlencode "__RequestVerificationToken=$token" "$situs/masuk"
kuki="Cookie: $(awk '$6 == "akuntabel" {print $6 "=" $7}' "$kerja/kuki")"
[ "$kuki" != "Cookie: " ] || { echo "Tidak dapat masuk sebagai $akun." >&2; exit 1; }

kosong_situs=http://localhost:$((port + 1))
until curl -fsS -c "$kerja/kuki-kosong" -o /dev/null "$kosong_situs/masuk" 2>/dev/null; do sleep 0.2; done
kuki="$kuki; $(awk '$6 == "kosong" {print $6 "=" $7}' "$kerja/kuki-kosong")"

declare -A alamat=([kosong]=$kosong_situs/ [beranda]=http://localhost:$port/banjarbaru/2019)
for nama in kosong beranda; do
  until curl -fsSL -H "$kuki" -o /dev/null "${alamat[$nama]}" 2>/dev/null; do sleep 0.1; done
  # wrk does not follow redirects
  alamat[$nama]=$(curl -fsSL -H "$kuki" -o /dev/null -w '%{url_effective}' "${alamat[$nama]}")
  wrk -t1 -c32 -d2s -H "$kuki" "${alamat[$nama]}" >/dev/null
done
for ((i = 0; i < putaran; i++)); do
  for nama in kosong beranda; do
    wrk -t1 -c32 -d"${lama}s" --latency -H "$kuki" "${alamat[$nama]}" >"$kerja/wrk"
    grep -q 'Non-2xx' "$kerja/wrk" && { cat "$kerja/wrk" >&2; exit 1; }
    sed -n "s/^Requests\/sec: *//p" "$kerja/wrk" >>"$kerja/$nama.rps"
    sed -n "s/^ *99% *//p" "$kerja/wrk" >>"$kerja/$nama.p99"
  done
done

tengah() { sort -g "$1" | sed -n "$(((putaran + 1) / 2))p"; }
besar() { curl -fsS -H "$kuki" "${alamat[$1]}" | wc -c; }
echo "| halaman | bita | permintaan/detik (median) | rentang | p99 (putaran terakhir) |"
echo "|---|---:|---:|---:|---:|"
for nama in kosong beranda; do
  echo "| $nama | $(besar $nama) | $(tengah "$kerja/$nama.rps") | $(sort -g "$kerja/$nama.rps" | sed -n '1p')–$(sort -g "$kerja/$nama.rps" | sed -n '$p') | $(tail -1 "$kerja/$nama.p99") |"
done
paste "$kerja/beranda.rps" "$kerja/kosong.rps" | awk '{printf "%.3f\n", $1 / $2}' >"$kerja/rasio"
echo
echo "Rasio beranda terhadap kosong, median per putaran: $(tengah "$kerja/rasio")"
