#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Instructions by callgrind, which do not depend on what else the machine does: the figure to compare
# before and after a change. Usage: instructions.sh [COUNT]   (declarations; the fixed part of a run
# is taken off by a run over one declaration)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
count=${1:-400}
bin=.build/release/bin
scratch=.build/bench/instructions
mkdir -p "$scratch"
for n in 1 "$count"; do python3 tests/bench/declarations.py --count "$n" --single "$scratch/$n.yaml"; done

instructions() {
  valgrind --tool=callgrind --callgrind-out-file="$scratch/$name.callgrind" "$@" 2>&1 >/dev/null |
    sed -n 's/.*Collected : //p'
}

per_declaration() {
  name=$1
  shift
  local one many
  one=$(instructions "$@" "$scratch/1.yaml" || true)
  many=$(instructions "$@" "$scratch/$count.yaml" || true)
  local each=$(((many - one) / (count - 1)))
  [ "$name" = events ] && floor=$each
  awk -v name="$name" -v each="$each" -v floor="$floor" 'BEGIN {printf "%-10s %9d instructions a declaration, %.2f x the scan of its events\n", name, each, each / floor}'
}

floor=1
per_declaration events .build/release/tests/bench/yaml_scan events
per_declaration validate $bin/pbs-validate --no-config -j 1 -o "$scratch/out.txt"
per_declaration score $bin/pbs-score --no-config -j 1 -o "$scratch/out.ndjson"
echo "profiles: callgrind_annotate $scratch/{events,validate,score}.callgrind"
