#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Scores a folder on a Slurm cluster and reports when all shards are done.
# Usage: submit.sh INPUTS OUT SHARDS [sbatch options...]   (folders that every node sees)
# Prints the ids of the two jobs. PROGRAMS: where the programs are; default: where pbs-score is.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
export INPUTS=$1 OUT=$2 SHARDS=$3
export PROGRAMS=${PROGRAMS:-$(dirname "$(command -v pbs-score)")}
shift 3
mkdir -p "$OUT"
rm -f "$OUT"/shard-*.ndjson # those of another number of shards would be counted twice
scores=$(sbatch --parsable --export=ALL --array="1-$SHARDS" --output="$OUT/score-%a.log" "$@" "$here/score.sbatch")
report=$(sbatch --parsable --export=ALL --dependency="afterok:$scores" --output="$OUT/report.log" "$@" "$here/report.sbatch")
echo "$scores $report"
