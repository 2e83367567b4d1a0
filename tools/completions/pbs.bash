# SPDX-License-Identifier: MIT
# shellcheck shell=bash
# Completion of pbs-validate pbs-score pbs-report for bash.
# Written by pbs-validate --print-completion bash; not edited by hand.

_pbs_validate() {
  options='-h --help --version -o --output --stdin-filename --policy --indicators --register --as-of --rule --fail-on --fail-under --fail-grade --info --lang --color --progress -j --jobs --reader --config --no-config --show-config --format --list-rules --explain --print-schema --print-weights --init --from --service --stage --baseline --write-baseline --fix --diff'
  kind='' words=''
  case $1 in
    -o | --output) kind=files ;;
    --stdin-filename) ;;
    --policy) words='jixi-2024 mof-2020 mof-2021' kind=files ;;
    --indicators) kind=files ;;
    --register) kind=files ;;
    --as-of) words='today' ;;
    --rule) kind=levels ;;
    --fail-on) words='error warning' ;;
    --fail-under) ;;
    --fail-grade) words='优 良 中 差' ;;
    --lang) words='zh en' ;;
    --color) words='auto always never' ;;
    --progress) words='auto always never' ;;
    -j | --jobs) ;;
    --reader) words='libyaml yaml-cpp' ;;
    --config) kind=files ;;
    --format) words='text ndjson sarif junit github md' ;;
    --explain) kind=rules ;;
    --print-schema) words='project indicators policy config scorecard' ;;
    --print-weights) kind=files ;;
    --init) words='project indicators policy config' ;;
    --from) kind=files ;;
    --service) words='elder-care greening-upkeep legal-aid property-management public-culture river-upkeep social-work street-cleaning vocational-training' ;;
    --stage) words='ex_ante target_review monitoring self_evaluation evaluation use_of_results' ;;
    --baseline) kind=files ;;
    --write-baseline) kind=files ;;
    *) return 1 ;;
  esac
}

_pbs_score() {
  options='-h --help --version -o --output --stdin-filename --policy --indicators --register --as-of --rule --fail-on --fail-under --fail-grade --info --lang --color --progress -j --jobs --reader --config --no-config --show-config --format --explain --shard --sample --list-methods --explain-method --print-policy'
  kind='' words=''
  case $1 in
    -o | --output) kind=files ;;
    --stdin-filename) ;;
    --policy) words='jixi-2024 mof-2020 mof-2021' kind=files ;;
    --indicators) kind=files ;;
    --register) kind=files ;;
    --as-of) words='today' ;;
    --rule) kind=levels ;;
    --fail-on) words='error warning' ;;
    --fail-under) ;;
    --fail-grade) words='优 良 中 差' ;;
    --lang) words='zh en' ;;
    --color) words='auto always never' ;;
    --progress) words='auto always never' ;;
    -j | --jobs) ;;
    --reader) words='libyaml yaml-cpp' ;;
    --config) kind=files ;;
    --format) words='ndjson json csv terminal' ;;
    --explain) ;;
    --shard) ;;
    --sample) ;;
    --explain-method) words='deadline direct equal execution_linear execution_steps inverse_excess inverse_ratio levels range ratio ratio_threshold satisfaction_steps tiers zero_target' ;;
    --print-policy) words='jixi-2024 mof-2020 mof-2021' ;;
    *) return 1 ;;
  esac
}

_pbs_report() {
  options='-h --help --version -o --output --stdin-filename --policy --indicators --register --as-of --rule --fail-on --fail-under --fail-grade --info --lang --color --progress -j --jobs --reader --config --no-config --show-config --format --project --audience --csv-bom --letter --compare --sample --list-formats'
  kind='' words=''
  case $1 in
    -o | --output) kind=files ;;
    --stdin-filename) ;;
    --policy) words='jixi-2024 mof-2020 mof-2021' kind=files ;;
    --indicators) kind=files ;;
    --register) kind=files ;;
    --as-of) words='today' ;;
    --rule) kind=levels ;;
    --fail-on) words='error warning' ;;
    --fail-under) ;;
    --fail-grade) words='优 良 中 差' ;;
    --lang) words='zh en' ;;
    --color) words='auto always never' ;;
    --progress) words='auto always never' ;;
    -j | --jobs) ;;
    --reader) words='libyaml yaml-cpp' ;;
    --config) kind=files ;;
    --format) words='terminal md html xlsx csv json ndjson' ;;
    --project) ;;
    --audience) words='internal public' ;;
    --csv-bom) words='yes no' ;;
    --letter) words='return rectification status supplier' ;;
    --compare) kind=files ;;
    --sample) ;;
    *) return 1 ;;
  esac
}

# The ids of all rules, from the pbs-validate beside the program $1.
_pbs_rules() {
  local program=pbs-validate line
  case $1 in */*) program=${1%/*}/pbs-validate ;; esac
  # A long summary goes on in lines that begin with blanks.
  "$program" --list-rules 2>/dev/null | while IFS= read -r line; do
    case $line in [A-Z]*) printf '%s\n' "${line%% *}" ;; esac
  done
}

# The paths that begin with $1: with inputs in $2, folders and the files that are read.
_pbs_paths() {
  if [ "$2" != inputs ]; then
    compgen -f -- "$1"
  elif [ "${1#@}" != "$1" ]; then
    compgen -P @ -f -- "${1#@}"
  else
    compgen -d -- "$1"
    compgen -f -X '!*.yaml' -- "$1"
    compgen -f -X '!*.yml' -- "$1"
    compgen -f -X '!*.ndjson' -- "$1"
  fi
}

# What may stand at the cursor, one a line: $1 is the program, $2 what is typed.
_pbs_candidates() {
  local current=$2 at=$((COMP_CWORD - 1)) equals='' kind='' words='' options='' describe
  describe=_${1##*/}
  describe=${describe//-/_}
  # Bash cuts words at "=": --fail-on=error is three words.
  if [ "$current" = = ]; then
    current='' equals=1
  elif [ "${COMP_WORDS[at]}" = = ]; then
    at=$((at - 1)) equals=1
  fi
  if [ -n "$equals" ] && [ "${COMP_WORDS[at]#-}" = "${COMP_WORDS[at]}" ]; then
    at=$((at - 1)) # ID=LEVEL
    [ "${COMP_WORDS[at]}" = = ] && at=$((at - 1))
    "$describe" "${COMP_WORDS[at]}"
    [ "$kind" = levels ] && compgen -W 'off info warning error' -- "$current"
    return
  fi
  if "$describe" "${COMP_WORDS[at]}"; then
    [ -n "$words" ] && compgen -W "$words" -- "$current"
    case $kind in
      files) _pbs_paths "$current" files ;;
      rules | levels) compgen -W "$(_pbs_rules "$1")" -- "$current" ;;
    esac
  elif [ "${current#-}" != "$current" ]; then
    compgen -W "$options" -- "$current"
  else
    _pbs_paths "$current" inputs
  fi
}

_pbs() {
  local candidate
  COMPREPLY=()
  while IFS= read -r candidate; do
    COMPREPLY+=("$candidate")
  done < <(_pbs_candidates "$1" "${COMP_WORDS[COMP_CWORD]}")
  compopt -o filenames 2>/dev/null
}
complete -F _pbs pbs-validate pbs-score pbs-report
