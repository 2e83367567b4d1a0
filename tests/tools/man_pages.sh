#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# The man pages are sound roff, have every section, and name every option of the programs.
# Usage: man_pages.sh BIN SOURCE
set -u
bin=$1
failed=0
cd "$2/tools/man" || exit 1

fail() {
  echo "$1"
  failed=1
}

english=(NAME SYNOPSIS DESCRIPTION OPTIONS 'EXIT STATUS' ENVIRONMENT FILES EXAMPLES 'SEE ALSO')
chinese=(名称 概要 描述 选项 退出状态 环境变量 文件 示例 另见)
for program in pbs-validate pbs-score pbs-report; do
  for i in "${!english[@]}"; do
    grep -qxF ".SH ${english[i]}" "$program.1" || fail "$program.1: no section ${english[i]}"
    grep -qxF ".SH ${chinese[i]}" "zh/$program.1" || fail "zh/$program.1: no section ${chinese[i]}"
  done
  for page in "$program.1" "zh/$program.1"; do
    for option in $("$bin/$program" --lang en --help | grep -oE '^  (-[a-z],)?--[a-z-]+' | grep -oE -e '--[a-z-]+'); do
      grep -qF "\\fB${option//-/\\-}\\fR" "$page" || fail "$page: no $option"
    done
    grep -qF -e '\-\-no\-such\-option' "$page" && fail "$page: names an option that is none"
  done
done

if ! command -v groff >/dev/null; then
  echo "groff is not installed: the pages were not rendered"
  exit $failed
fi
# mandoc reads the pages of some systems; it does not know the macro file for Chinese.
for page in *.1 *.5 zh/*.1 zh/*.5; do
  words=$(groff -man -K utf8 -T utf8 -ww -P -cbou "$page" 2>&1 >/dev/null)
  [ -z "$words" ] || fail "$words"
  groff -man -K utf8 -T utf8 -P -cbou "$page" | grep -qE '\\|fB|fR' && fail "$page: roff is left in the text"
done
if command -v mandoc >/dev/null; then
  for page in *.1 *.5; do
    words=$(mandoc -T lint -W error "$page")
    [ -z "$words" ] || fail "$words"
  done
fi
exit $failed
