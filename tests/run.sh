#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Installs what is missing, builds, runs every test. `--all` adds the tests labelled slow;
# other arguments go to ctest (for example: -R Decimal).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source tools/packages.sh

arguments=()
labels=(-LE slow)
more=()
for argument in "$@"; do
  if [ "$argument" = --all ]; then labels=() more=("${slow_packages[@]}"); else arguments+=("$argument"); fi
done

require_packages "${build_packages[@]}" "${test_packages[@]}" nodejs npm "${more[@]}"
if ! cmp -s tests/node/package-lock.json tests/node/node_modules/.installed-lock.json; then
  if ! (cd tests/node && npm ci --prefer-offline --no-audit --no-fund --loglevel=error); then
    echo "The npm packages of tests/node could not be installed (see above); the schemas cannot be checked without them." >&2
    exit 1
  fi
  cp tests/node/package-lock.json tests/node/node_modules/.installed-lock.json
fi

cmake --preset dev
cmake --build --preset dev
# What became of the oddities of the published tables; a failure is told by ctest.
.build/dev/tests/pbs_tests "every oddity of a published table*" >/dev/null || true
tail -n 1 .build/dev/published-tables.txt || true
ctest --preset dev --parallel "$(nproc)" "${labels[@]}" "${arguments[@]}"
