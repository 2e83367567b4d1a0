#!/bin/sh
# SPDX-License-Identifier: MIT
# Checks a folder of declarations against a baseline: known findings are let through, new ones fail.
# For any build server; needs pbs-validate in PATH and nothing else.
# 按基线检查一个目录：已知的问题放行，新的问题使检查失败。没有基线时，任何错误都使检查失败。
#
# Usage: check.sh FOLDER [BASELINE [RESULTS]]
#        check.sh --write FOLDER [BASELINE]     takes stock: today's findings become the baseline
#   FOLDER    declarations, indicator files and policies
#   BASELINE  findings known before (default: FOLDER/.pbs-baseline.ndjson), to be committed
#   RESULTS   folder for findings.xml (JUnit) and findings.sarif (default: none are written)
#
# Exit code: 0 nothing new; 1 new findings; 2 to 4 as pbs-validate, when it could not do its work.
set -eu

write=
if [ "${1-}" = --write ]; then
  write=yes
  shift
fi
if [ $# -lt 1 ] || [ $# -gt 3 ]; then
  echo "usage: check.sh [--write] FOLDER [BASELINE [RESULTS]]" >&2
  exit 2
fi
folder=$1
baseline=${2:-$folder/.pbs-baseline.ndjson}
results=${3:-}

if [ -n "$write" ]; then
  code=0
  pbs-validate "$folder" --write-baseline "$baseline" >/dev/null || code=$?
  # 1 says that a project has no total: its findings are in the baseline all the same.
  if [ "$code" -gt 1 ]; then exit "$code"; fi
  exit 0
fi

set -- "$folder" -o -
if [ -e "$baseline" ]; then
  set -- "$@" --baseline "$baseline"
else
  echo "check.sh: no $baseline, every finding counts; check.sh --write makes one" >&2
fi
if [ -n "$results" ]; then
  mkdir -p "$results"
  set -- "$@" -o "$results/findings.xml" -o "$results/findings.sarif"
fi
exec pbs-validate "$@"
