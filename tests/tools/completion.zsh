#!/usr/bin/env zsh
# SPDX-License-Identifier: MIT
# The zsh completion, in a zsh at a terminal of its own: what one tab makes of a command line.
# Usage: zsh -f completion.zsh BIN SOURCE
zmodload zsh/zpty || exit 1
bin=$1
source=$2
failed=0
scratch=$(mktemp -d)
trap 'rm -rf $scratch' EXIT

zpty -b shell "cd $source && PATH=$bin:\$PATH LANG=C.UTF-8 LC_ALL=C.UTF-8 TERM=dumb zsh -f -i"
zpty -w shell "PS1= RPS1= ; unsetopt zle_bracketed_paste 2>/dev/null; fpath=($source/tools/completions \$fpath)"
zpty -w shell "autoload -Uz compinit; compinit -u -d $scratch/dump; setopt no_list_beep; zstyle ':completion:*' menu no"
# The line as it stands after a tab is written to a file by a key of its own.
zpty -w shell "keep() { print -r -- \"\$BUFFER\" >$scratch/line; BUFFER= }; zle -N keep; bindkey '^X' keep"
zpty -w shell "print ready >$scratch/ready"
for i in {1..100}; do [[ -e $scratch/ready ]] && break; sleep 0.1; done

# becomes LINE EXPECTED
becomes() {
  local line
  rm -f $scratch/line
  zpty -n -w shell "$1"$'\t\x18'
  for i in {1..100}; do [[ -s $scratch/line ]] && break; sleep 0.1; done
  line=$(<$scratch/line)
  if [[ $line != $2 ]]; then
    print -r -- "“$1” and a tab became “$line” instead of “$2”"
    failed=1
  fi
}

becomes 'pbs-validate --fail-o' 'pbs-validate --fail-on='
becomes 'pbs-validate --fail-on=w' 'pbs-validate --fail-on=warning '
becomes 'pbs-validate --fail-on e' 'pbs-validate --fail-on error '
becomes 'pbs-validate --nonsense' 'pbs-validate --nonsense'
becomes 'pbs-validate --explain T-16' 'pbs-validate --explain T-16 '
becomes 'pbs-score --rule T-16' 'pbs-score --rule T-16='
becomes 'pbs-score --rule T-16=o' 'pbs-score --rule T-16=off '
becomes 'pbs-score --format nd' 'pbs-score --format ndjson '
becomes 'pbs-report --format ht' 'pbs-report --format html '
becomes 'pbs-report examples/2024/clean' 'pbs-report examples/2024/cleaning.yaml '
zpty -d shell
exit $failed
