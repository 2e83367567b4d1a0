#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# cmake --install puts everything where shells, man and editors look for it.
# Usage: install.sh CMAKE BUILD
set -u
failed=0
prefix=$(mktemp -d)
trap 'rm -rf "$prefix"' EXIT
"$1" --install "$2" --prefix "$prefix" >"$prefix/said" 2>&1 || {
  cat "$prefix/said"
  exit 1
}
for program in pbs-validate pbs-score pbs-report; do
  "$prefix/bin/$program" --version >/dev/null || failed=1
  for file in "share/man/man1/$program.1" "share/man/zh_CN/man1/$program.1" \
    "share/bash-completion/completions/$program"; do
    [ -s "$prefix/$file" ] || {
      echo "not installed: $file"
      failed=1
    }
  done
done
for file in share/man/man5/pbs.5 share/man/zh_CN/man5/pbs.5 share/zsh/site-functions/_pbs \
  share/pbs/schemas/project.schema.json share/pbs/examples/ci/github-workflow.yml; do
  [ -s "$prefix/$file" ] || {
    echo "not installed: $file"
    failed=1
  }
done
[ -x "$prefix/share/pbs/examples/ci/check.sh" ] || {
  echo "examples/ci/check.sh cannot be run"
  failed=1
}
exit $failed
