#!/bin/sh
# SPDX-License-Identifier: MIT
# For .pre-commit-hooks.yaml: runs a command on those of the given files that have a "pbs:" header, so
# that a repository may hold other YAML files as well. Without any, nothing is run and all is well.
#
# Usage: own_files.sh COMMAND [OPTION...] FILE... ; an option with a value is written --name=value.
set -eu

# Line 1 of a file may begin with a byte order mark; the colon may be a full-width one (a mistake the
# program explains).
mark=$(printf '\357\273\277')
header="^($mark)?[\"']?pbs[\"']?[[:blank:]]*(:|：)|^($mark)?[[:blank:]]*\\{.*[\"']?pbs[\"']?[[:blank:]]*:"

command=$1
shift
count=$#
found=no
while [ "$count" -gt 0 ]; do
  argument=$1
  shift
  count=$((count - 1))
  case $argument in
    -*) set -- "$@" "$argument" ;;
    *)
      if [ ! -r "$argument" ] || LC_ALL=C grep -Eq -e "$header" -- "$argument"; then
        found=yes
        set -- "$@" "$argument"
      fi
      ;;
  esac
done
[ "$found" = yes ] || exit 0
exec "$command" "$@"
