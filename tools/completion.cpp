// SPDX-License-Identifier: MIT
#include "completion.hpp"

#include <algorithm>
#include <vector>

#include <fmt/format.h>

#include "option_values.hpp"

namespace pbs {

namespace {

using Rules = OptionValue::Rules;

std::string names_of_programs(std::span<const CLI::App* const> apps) {
  std::string names;
  for (const CLI::App* app : apps) names += (names.empty() ? "" : " ") + app->get_name();
  return names;
}

// pbs-validate: _pbs_validate
std::string function_of(const CLI::App& app) {
  std::string name = "_" + app.get_name();
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
}

std::string joined(const std::vector<std::string>& words, const char* between) {
  return CLI::detail::join(words, between);
}

constexpr const char* kBashHead = R"bash(# SPDX-License-Identifier: MIT
# shellcheck shell=bash
# Completion of {0} for bash.
# Written by pbs-validate --print-completion bash; not edited by hand.
)bash";

constexpr const char* kBashTail = R"bash(
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
)bash";

// A function that says of option $1 what completes its value (fails for a flag), and all options.
std::string bash_program(const CLI::App& app) {
  std::string cases;
  std::vector<std::string> names;
  for (const OptionRow& row : option_rows(app)) {
    names.insert(names.end(), row.names.begin(), row.names.end());
    if (!row.value.taken) continue;
    std::string does;
    if (!row.value.words.empty()) does += fmt::format(" words='{}'", joined(row.value.words, " "));
    if (row.value.files) does += " kind=files";
    if (row.value.rules == Rules::ids) does += " kind=rules";
    if (row.value.rules == Rules::levels) does += " kind=levels";
    cases += fmt::format("    {}){} ;;\n", joined(row.names, " | "), does);
  }
  return fmt::format(
      "\n{}() {{\n  options='{}'\n  kind='' words=''\n  case $1 in\n{}    *) return 1 ;;\n  "
      "esac\n}}\n",
      function_of(app), joined(names, " "), cases);
}

std::string bash_script(std::span<const CLI::App* const> apps) {
  std::string text = fmt::format(kBashHead, names_of_programs(apps));
  for (const CLI::App* app : apps) text += bash_program(*app);
  text += kBashTail;
  return text + fmt::format("complete -F _pbs {}\n", names_of_programs(apps));
}

constexpr const char* kZshHead = R"zsh(#compdef {0}
# SPDX-License-Identifier: MIT
# Completion of {0} for zsh.
# Written by pbs-validate --print-completion zsh; not edited by hand.

_pbs_rules() {{
  local -a ids
  ids=(${{${{(f)"$(_call_program rules pbs-validate --list-rules 2>/dev/null)"}}%% *}})
  compadd "$@" -a ids
}}

_pbs_levels() {{
  if compset -P '*='; then
    compadd off info warning error
  else
    _pbs_rules -S '='
  fi
}}

# The words given, or a file.
_pbs_words_or_files() {{
  compadd -- "$@"
  _files
}}

_pbs_inputs() {{
  if compset -P '@'; then
    _files
  else
    _files -g '*.(yaml|yml|ndjson)(-.)'
  fi
}}
)zsh";

// Inside '…[summary]': brackets and colons get a backslash, quotes end the string for a moment.
std::string zsh_summary(const std::string& summary) {
  std::string text;
  for (const char c : summary.substr(0, summary.find('\n'))) {
    if (c == '[' || c == ']' || c == ':' || c == '\\') text += '\\';
    if (c == '\'') text += "'\\'";
    text += c;
  }
  return text;
}

std::string zsh_action(const OptionValue& value) {
  if (value.rules == Rules::ids) return "_pbs_rules";
  if (value.rules == Rules::levels) return "_pbs_levels";
  const std::string words = joined(value.words, " ");
  if (value.files) return words.empty() ? "_files" : "_pbs_words_or_files " + words;
  return words.empty() ? " " : "(" + words + ")";
}

// A help text of several lines begins with a table; its first line alone would mislead.
std::string zsh_option(const OptionRow& row) {
  std::vector<std::string> names = row.names;
  for (std::string& name : names) {
    if (row.value.taken) name += name.starts_with("--") ? "=" : "+";
  }
  std::string text = row.repeatable         ? "'*'"
                     : row.names.size() > 1 ? "'(" + joined(row.names, " ") + ")'"
                                            : "";
  text += names.size() > 1 ? "{" + joined(names, ",") + "}" : names.front();
  const bool table = row.summary.find('\n') != std::string::npos;
  text += "'[" + zsh_summary(table ? row.value_name : row.summary) + "]";
  if (row.value.taken) text += ":" + zsh_summary(row.value_name) + ":" + zsh_action(row.value);
  return text + "'";
}

std::string zsh_program(const CLI::App& app) {
  std::string specs;
  for (const OptionRow& row : option_rows(app)) specs += "    " + zsh_option(row) + " \\\n";
  return fmt::format("\n{}() {{\n  _arguments -s -S : \\\n{}    '*:input:_pbs_inputs'\n}}\n",
                     function_of(app), specs);
}

std::string zsh_script(std::span<const CLI::App* const> apps) {
  std::string text = fmt::format(kZshHead, names_of_programs(apps));
  std::string choice;
  for (const CLI::App* app : apps) {
    text += zsh_program(*app);
    choice += fmt::format("  {}) {} \"$@\" ;;\n", app->get_name(), function_of(*app));
  }
  return text + "\ncase $service in\n" + choice + "esac\n";
}

}  // namespace

std::string completion_script(std::string_view shell, std::span<const CLI::App* const> apps) {
  if (shell == "bash") return bash_script(apps);
  if (shell == "zsh") return zsh_script(apps);
  return {};
}

}  // namespace pbs
