#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# The bash completion offers what the programs accept, and nothing for what they do not know.
# Usage: completions.sh BIN SOURCE
set -u
bin=$1
source=$2
PATH=$bin:$PATH
failed=0
cd "$source" || exit 1

# offered WORD...: the candidates for the last word, one a line.
# shellcheck disable=SC2016
offered() {
  env -i PATH="$PATH" LANG=C.UTF-8 bash --norc --noprofile -c '
    source tools/completions/pbs.bash
    complete -p "${1##*/}" >/dev/null || exit 1
    COMP_WORDS=("$@")
    COMP_CWORD=$(($# - 1))
    _pbs "$1" "${!#}" "${COMP_WORDS[COMP_CWORD - 1]}"
    [ ${#COMPREPLY[@]} -eq 0 ] || printf "%s\n" "${COMPREPLY[@]}"
  ' bash "$@" 2>&1
}

fail() {
  echo "$1"
  failed=1
}

# is EXPECTED WORD...: exactly these candidates, divided by blanks.
is() {
  local expected=$1 got
  shift
  got=$(offered "$@" | tr '\n' ' ')
  [ "${got% }" = "$expected" ] || fail "$*: \"${got% }\" instead of \"$expected\""
}

# has CANDIDATE WORD...
has() {
  local candidate=$1
  shift
  offered "$@" | grep -qxF -e "$candidate" || fail "$*: $candidate is not offered"
}

is '--fail-on --fail-under --fail-grade' pbs-validate --fail
is '' pbs-validate --nonsense
is '' pbs-validate --fail-on never
is 'error warning' pbs-validate --fail-on ''
is 'error warning' pbs-validate --fail-on =
is 'warning' pbs-validate --fail-on = w
is '优 良 中 差' pbs-score --fail-grade ''
is 'text' pbs-validate --format te
is 'terminal' pbs-score --format t
is 'html' pbs-report --format h
is '' pbs-score --format h
is 'T-16' pbs-validate --explain T-16
is 'T-16' "$bin/pbs-score" --rule T-16
is '' pbs-validate --explain T-9999
is '' pbs-validate --explain b # summaries of several lines give no words
is 'off info warning error' pbs-validate --rule T-16 =
is 'off' pbs-validate --rule T-16 = of
is 'warning' pbs-validate --rule = T-16 = w
is '' pbs-validate --rule T-16 = never
is 'target_review' pbs-validate --stage t
is 'scorecard' pbs-validate --print-schema s
is 'inverse_excess' pbs-score --explain-method inverse_e
is 'today' pbs-report --as-of ''
is '' pbs-report --fail-under ''
has jixi-2024 pbs-validate --policy ''
has examples/policies pbs-validate --policy examples/po
has examples/2024/cleaning.yaml pbs-validate examples/2024/cl
has @examples/2024/cleaning.yaml pbs-validate @examples/2024/cl
is 'examples/ci' pbs-validate examples/ci
is '' pbs-validate examples/ci/check
is 'examples/run.sh' pbs-validate --baseline examples/run

# Every long option of --help is offered, and every option offered is in --help.
for program in pbs-validate pbs-score pbs-report; do
  documented=$("$program" --lang en --help | grep -oE '^  (-[a-z],)?--[a-z-]+' | grep -oE -e '--[a-z-]+' | sort)
  completed=$(offered "$program" -- | sort)
  [ -n "$documented" ] || fail "$program --help lists no option"
  [ "$documented" = "$completed" ] ||
    fail "$program: --help and the completion differ: $(diff <(echo "$documented") <(echo "$completed") | tr '\n' ' ')"
done

# Every format offered is accepted.
for program in pbs-validate pbs-score pbs-report; do
  formats=$(offered "$program" --format '')
  [ -n "$formats" ] || fail "$program: no formats"
  for format in $formats; do
    [ "$program $format" = 'pbs-validate md' ] && continue # of --list-rules
    "$program" --no-config --format "$format" examples/2024/property.yaml >/dev/null 2>&1
    [ $? -ne 2 ] || fail "$program --format $format is offered and refused"
  done
done
pbs-validate --list-rules --format md >/dev/null || fail 'pbs-validate --list-rules --format md is refused'
for stage in $(offered pbs-validate --stage ''); do
  pbs-validate --no-config --stage "$stage" examples/2024/property.yaml >/dev/null 2>&1
  [ $? -ne 2 ] || fail "--stage $stage is offered and refused"
done

for script in tools/completions/pbs.bash tools/regenerate.sh tools/hooks/own_files.sh examples/ci/check.sh; do
  if command -v shellcheck >/dev/null; then
    shellcheck "$script" || fail "$script: see shellcheck"
  else
    bash -n "$script" || fail "$script: no valid script"
  fi
done
exit $failed
