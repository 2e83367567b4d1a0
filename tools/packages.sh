# SPDX-License-Identifier: MIT
# Sourced by examples/run.sh and tests/run.sh: finds out which Debian packages are missing and
# installs them, as root or through sudo. Nothing is touched when everything is there.

build_packages=(g++ cmake ninja-build pkg-config libcli11-dev libyaml-cpp-dev libyaml-dev libfmt-dev
  libtbb-dev libmimalloc-dev rapidjson-dev libcsv-dev libutf8proc-dev libgmp-dev libssl-dev libxlsxwriter-dev)
test_packages=(catch2 libpython3.11-testsuite python3 python3-yaml git)
slow_packages=(chromium libreoffice-calc fonts-noto-cjk pandoc)  # for the tests labelled slow; the short ones use them where they are
bench_packages=(libbenchmark-dev valgrind python3-yaml)

is_installed() {
  case "$1" in
    # A program from elsewhere (another compiler package, a newer CMake) serves as well.
    g++ | cmake | git | python3) command -v "$1" >/dev/null && return 0 ;;
    ninja-build) command -v ninja >/dev/null && return 0 ;;
    pkg-config) command -v pkg-config >/dev/null && return 0 ;;
    nodejs) command -v node >/dev/null && return 0 ;;
    npm) command -v npm >/dev/null && return 0 ;;
  esac
  [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# require_packages NAME...: returns 1, saying what is missing, when it cannot be installed.
require_packages() {
  local missing=() package
  for package in "$@"; do is_installed "$package" || missing+=("$package"); done
  [ ${#missing[@]} -eq 0 ] && return 0
  echo "Installing: ${missing[*]}"
  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
      echo "These Debian packages are missing, and neither root nor sudo is at hand: ${missing[*]}" >&2
      return 1
    fi
    as_root=(sudo)
  fi
  if ! { "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}" ||
         { "${as_root[@]}" apt-get update -q &&
           "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}"; }; } \
       >/tmp/pbs-packages.$$ 2>&1; then
    tail -n 20 /tmp/pbs-packages.$$ >&2
    rm -f /tmp/pbs-packages.$$
    echo "These Debian packages are missing and could not be installed: ${missing[*]}" >&2
    return 1
  fi
  rm -f /tmp/pbs-packages.$$
}
