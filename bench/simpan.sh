#!/usr/bin/env bash
# Saving under load and under SIGKILL, on SQLite:
#   bench/simpan.sh [PEOPLE] [SECONDS] [KILLS]     50 people for 60 seconds, then 1,000 kills
# Exit code 1 when a save failed, a write was lost, or an audit chain does not verify.
set -euo pipefail
akar=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
program=$akar/bench/Akuntabel.Bench/bin/Release/net10.0/Akuntabel.Bench.dll
dotnet build "$akar/bench/Akuntabel.Bench" -c Release -v q -nologo >&2
dotnet "$program" simpan "${1:-50}" "${2:-60}"
dotnet "$program" bunuh "${3:-1000}"
