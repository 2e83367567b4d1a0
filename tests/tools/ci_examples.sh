#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# examples/ci/check.sh for real: exit codes, the baseline it keeps, the results it writes.
# Usage: ci_examples.sh BIN SOURCE
set -u
PATH=$1:$PATH
source=$2
export LANG=C.UTF-8 LC_ALL=C.UTF-8 NO_COLOR=1
failed=0
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
check=$source/examples/ci/check.sh
county=$scratch/county
mkdir -p "$county/indicators"
cp "$source"/examples/2024/{property,legal-aid}.yaml "$county"
cp "$source/examples/indicators/legal-aid.yaml" "$county/indicators"
echo 'services: {web: {image: nginx}}' >"$county/compose.yaml"

# expect CODE COMMAND...: its words are kept in $scratch/said.
expect() {
  local code=$1 got=0
  shift
  "$@" >"$scratch/said" 2>&1 || got=$?
  if [ "$got" -ne "$code" ]; then
    echo "exit $got instead of $code: $*"
    cat "$scratch/said"
    failed=1
  fi
}

holds() {
  grep -q -e "$1" "$2" || {
    echo "no \"$1\" in $2:"
    head -n 20 "$2"
    failed=1
  }
}

expect 2 "$check"
expect 4 "$check" "$scratch/none"
# Without a baseline every error counts, and none is written by the way.
expect 1 "$check" "$county"
holds 'R-05' "$scratch/said"
[ ! -e "$county/.pbs-baseline.ndjson" ] || {
  echo "a baseline was written that nobody asked for"
  failed=1
}
expect 0 "$check" --write "$county"
holds 'R-05' "$county/.pbs-baseline.ndjson"
expect 0 "$check" "$county"

# A new file with an error.
cp "$source/examples/2024/cleaning.yaml" "$county/new.yaml"
expect 1 "$check" "$county" "$county/.pbs-baseline.ndjson" "$scratch/results"
holds 'new.yaml' "$scratch/said"
grep -q 'R-05' "$scratch/said" && {
  echo "a known finding was reported:"
  cat "$scratch/said"
  failed=1
}
holds '<testsuite' "$scratch/results/findings.xml"
holds '"2.1.0"' "$scratch/results/findings.sarif"

# A baseline of its own, elsewhere.
expect 0 "$check" --write "$county" "$scratch/other.ndjson"
expect 0 "$check" "$county" "$scratch/other.ndjson"
holds R-04 "$scratch/other.ndjson"
echo broken >"$scratch/other.ndjson"
expect 2 "$check" "$county" "$scratch/other.ndjson"

# The commands of the workflow are the program's.
holds 'pbs-validate . --format github -o - -o findings.sarif -o findings.xml' "$source/examples/ci/github-workflow.yml"
cd "$county" || exit 1
expect 1 pbs-validate . --format github -o - -o findings.sarif -o findings.xml
holds '^::error file=' "$scratch/said"
holds '<testsuite' findings.xml
exit $failed
