#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# The hooks: tools/hooks/own_files.sh by itself, then pre-commit in a scratch repository (offline; it
# is skipped with a message when pre-commit is not installed).
# Usage: pre_commit.sh BIN SOURCE
set -u
PATH=$1:$PATH
source=$2
export LANG=C.UTF-8 LC_ALL=C.UTF-8 NO_COLOR=1
failed=0
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
own=$source/tools/hooks/own_files.sh

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

said() {
  grep -qF -e "$1" "$scratch/said" || {
    echo "not said: $1"
    cat "$scratch/said"
    failed=1
  }
}

mkdir "$scratch/work"
cd "$scratch/work" || exit 1
cp "$source/examples/2024/property.yaml" good.yaml
cp "$source/examples/2024/cleaning.yaml" '错 误.yaml'
echo 'services: {pbs-web: {image: nginx}}' >other.yaml
echo '{"pbs": "project/1"}' >flow.yaml
printf '\xef\xbb\xbf# x\r\npbs：project/1\r\n' >colon.yaml

expect 0 "$own" echo other.yaml
[ -s "$scratch/said" ] && {
  echo "a file that is not ours was passed on"
  failed=1
}
expect 0 "$own" echo --fix good.yaml other.yaml '错 误.yaml' flow.yaml colon.yaml
said '--fix good.yaml 错 误.yaml flow.yaml colon.yaml'
expect 0 "$own" pbs-validate --no-config other.yaml good.yaml
expect 1 "$own" pbs-validate --no-config --lang=en other.yaml '错 误.yaml'
said 'R-04'
expect 4 "$own" pbs-validate --no-config gone.yaml

if ! command -v pre-commit >/dev/null; then
  echo "pre-commit is not installed: the hooks were run without it"
  exit $failed
fi

# A repository of hooks, and one that uses them.
export PRE_COMMIT_HOME=$scratch/cache HOME=$scratch
git_here() { git -c user.name=t -c user.email=t@example.org -c init.defaultBranch=main "$@"; }
mkdir -p "$scratch/hooks/tools"
cp "$source/.pre-commit-hooks.yaml" "$scratch/hooks"
cp -r "$source/tools/hooks" "$scratch/hooks/tools"
(cd "$scratch/hooks" && git_here init -q && git_here add -A && git_here commit -q -m hooks) || exit 1
revision=$(git -C "$scratch/hooks" rev-parse HEAD)
rm flow.yaml colon.yaml
cat >.pre-commit-config.yaml <<EOF
repos:
  - repo: $scratch/hooks
    rev: $revision
    hooks:
      - id: pbs-validate
        args: [--no-config, --lang=en]
      - id: pbs-fix
        args: [--no-config, --lang=en]
        stages: [manual]
EOF
git_here init -q && git_here add -A || exit 1
expect 1 pre-commit run --all-files
said 'R-04'
git_here rm -q --cached '错 误.yaml' && rm '错 误.yaml'
expect 0 pre-commit run --all-files
said 'Passed'

# What --fix mends is a changed file, which fails the commit until it is added.
sed -i 's/≥/≧/' good.yaml
git_here add -A
expect 1 pre-commit run --all-files --hook-stage manual pbs-fix
said 'files were modified by this hook'
git_here add -A
expect 0 pre-commit run --all-files --hook-stage manual pbs-fix
exit $failed
