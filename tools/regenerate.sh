#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Rewrites every file in the tree that the programs print: schemas, the rule reference, completions
# and man pages.
#
# Usage: tools/regenerate.sh BIN            rewrites what differs and names it
#        tools/regenerate.sh --check BIN    only names what differs; exit 1 if anything does
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

check=
if [ "${1-}" = --check ]; then
  check=yes
  shift
fi
if [ ! -x "${1-}/pbs-validate" ]; then
  echo "usage: tools/regenerate.sh [--check] BIN (the folder with pbs-validate)" >&2
  exit 2
fi
bin=$1
scratch=$(mktemp)
trap 'rm -f "$scratch"' EXIT
stale=0

# written FILE LANGUAGE PROGRAM OPTION...: the file is what the program prints in this language.
written() {
  local file=$1 language=$2 program=$3
  shift 3
  COLUMNS=80 "$bin/$program" --lang "$language" "$@" >"$scratch"
  cmp -s "$scratch" "$file" && return
  stale=$((stale + 1))
  echo "$file"
  if [ -z "$check" ]; then
    mkdir -p "$(dirname "$file")"
    cat "$scratch" >"$file"
  fi
}

for kind in project indicators policy config scorecard; do
  written "schemas/$kind.schema.json" en pbs-validate --print-schema "$kind"
done
written lib/data/rules/README.md en pbs-validate --list-rules --format md
written tools/completions/pbs.bash en pbs-validate --print-completion bash
written tools/completions/_pbs en pbs-validate --print-completion zsh
for program in pbs-validate pbs-score pbs-report; do
  written "tools/man/$program.1" en "$program" --print-man 1
  written "tools/man/zh/$program.1" zh "$program" --print-man 1
done
written tools/man/pbs.5 en pbs-validate --print-man 5
written tools/man/zh/pbs.5 zh pbs-validate --print-man 5

if [ -n "$check" ] && [ "$stale" -ne 0 ]; then
  echo "These files are not what the programs print; write them with tools/regenerate.sh $bin" >&2
  exit 1
fi
