# Sourced by the other scripts: goes to the root of the repository and sees to what a build needs.
#
#   say TEXT             prints a step on standard error
#   fail TEXT            prints one sentence and ends the script with status 1
#   require_toolchain    ends the script if there is no Swift
#   require_packages     installs the Debian packages that are missing, or says which they are
#   build_release        builds the command; $wirecopy is its path

cd "$(dirname "${BASH_SOURCE[0]}")/../.."
wirecopy=$PWD/.build/release/wirecopy
packages=(libxxhash-dev libsimdjson-dev libzstd-dev zlib1g-dev libicu-dev g++)
swift_sources=(Package.swift Sources Tests)

say() { printf '== %s\n' "$*" >&2; }

fail() {
  printf '%s: %s\n' "${0##*/}" "$*" >&2
  exit 1
}

require_toolchain() {
  command -v swift > /dev/null \
    || fail "no Swift toolchain is on the PATH; install Swift 6.2 or later from https://www.swift.org/install and run this again"
}

is_installed() {
  [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2> /dev/null)" = installed ]
}

require_packages() {
  if ! command -v dpkg-query > /dev/null; then
    say "this is not Debian; the build needs what these Debian packages hold: ${packages[*]}"
    return
  fi
  local missing=() package
  for package in "${packages[@]}"; do
    is_installed "$package" || missing+=("$package")
  done
  command -v git > /dev/null || missing+=(git ca-certificates)
  if [ ${#missing[@]} -eq 0 ]; then return; fi

  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    local remedy="run as root: apt-get install ${missing[*]}"
    command -v sudo > /dev/null || fail "packages are missing and there is no sudo; $remedy"
    as_root=(sudo)
    if ! [ -t 0 ]; then
      sudo -n true 2> /dev/null || fail "packages are missing and sudo wants a password; $remedy"
    fi
  fi
  say "installing ${missing[*]}"
  "${as_root[@]}" apt-get update -qq \
    || say "apt-get update failed; trying with the package lists that are there"
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install -qq -y --no-install-recommends "${missing[@]}" > /dev/null \
    || fail "apt-get could not install ${missing[*]}; see what it says above"
}

build_release() {
  say "building (the first build takes some minutes)"
  swift build -c release --product wirecopy >&2 || fail "the build failed; see above"
}
