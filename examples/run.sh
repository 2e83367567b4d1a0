#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Installs what is missing, builds, validates, scores and reports the example year into out/.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source tools/packages.sh
require_packages "${build_packages[@]}"

echo "== Building (the first time takes a few minutes)"
cmake --preset release >/dev/null
cmake --build --preset release
bin=.build/release/bin
mkdir -p out

# expect CODE WHAT COMMAND...: runs a command and insists on its exit code.
expect() {
  local code=$1 what=$2 got=0
  shift 2
  "$@" || got=$?
  if [ "$got" -ne "$code" ]; then
    echo "$what: exit code $got where $code was expected: $*" >&2
    exit 1
  fi
}

echo
echo "== Validating examples/2024: exit code 1 is expected, two errors are planted in it"
expect 1 "examples/2024" "$bin/pbs-validate" examples/2024 examples/indicators --no-config

echo
echo "== The year before is clean; of the applications for 2025 one is on the negative list"
expect 0 "examples/2023" "$bin/pbs-validate" examples/2023 --no-config
expect 1 "examples/2025" "$bin/pbs-validate" examples/2025 --no-config

echo
echo "== Validating examples/broken: exit code 1 is expected, none of these files is as it should be"
expect 1 "examples/broken" "$bin/pbs-validate" examples/broken --no-config >out/broken.txt 2>&1
tail -n 1 out/broken.txt
echo "(all findings: out/broken.txt)"

echo
echo "== Scoring and reporting the year"
expect 1 "scoring" "$bin/pbs-score" examples/2024 examples/indicators --register examples/register-2024.csv \
  --no-config -o out/scorecards.ndjson 2>/dev/null
expect 0 "scoring 2023" "$bin/pbs-score" examples/2023 --no-config -o out/scorecards-2023.ndjson 2>/dev/null
expect 1 "reporting" "$bin/pbs-report" out/scorecards.ndjson --register examples/register-2024.csv \
  --compare out/scorecards-2023.ndjson --sample 3 --no-config \
  -o out/report.html -o out/report.xlsx -o out/report.md -o out/report.csv -o - 2>/dev/null
expect 1 "the public copy" "$bin/pbs-report" out/scorecards.ndjson --audience public --no-config -o out/public.html 2>/dev/null
expect 1 "the letters" "$bin/pbs-report" out/scorecards.ndjson --letter rectification --no-config -o out/letters/ 2>/dev/null
echo
echo "Written to out/: report.html (open it in a browser), report.xlsx, report.md, report.csv, public.html (for the public),"
echo "letters/ (整改通知), scorecards.ndjson, scorecards-2023.ndjson"
